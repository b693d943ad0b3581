import Document
import Foundation
import Journal
import Laporan
import Sakip
import Selaras

/// A perangkat daerah for tests, entered through the commands that people use.
struct AgencyBuilder {
  static let tahun = 2024

  let id: String
  private var lines: [String] = []
  private var role = ""
  private var pending: [String] = []
  private var submitted: Set<String> = []

  init(_ id: String = "dinas-uji") {
    self.id = id
    add(
      "organisasi.perangkat-daerah-ditetapkan", "administrator",
      ["id": id, "nama": "Dinas Uji", "jenis": "dinas", "jabatanKepala": "Kepala Dinas Uji", "tempat": "Paringin"])
  }

  /// A fact about this perangkat daerah.
  mutating func add(_ kind: String, _ role: String, _ content: [String: Any]) {
    if role != self.role { close() }
    self.role = role
    var content = content
    if kind != "organisasi.perangkat-daerah-ditetapkan" { content["unit"] = id }
    pending.append(Self.json(["jenis": kind, "isi": content]))
  }

  mutating func renstra() {
    add(
      "perencanaan.versi-renstra-ditetapkan", "perencana",
      [
        "id": "renstra", "nama": "Renstra 2021-2026", "tanggal": "2021-01-01", "dasar": "", "alasan": "",
        "periode": ["awal": 2021, "akhir": 2026],
      ])
  }

  mutating func tujuan(_ tujuan: String = "tujuan") {
    add("perencanaan.tujuan-ditetapkan", "perencana", ["id": tujuan, "nama": "Terwujudnya \(tujuan)"])
  }

  mutating func sasaran(_ sasaran: String) {
    add(
      "perencanaan.sasaran-ditetapkan", "perencana",
      ["id": sasaran, "tujuan": "tujuan", "nama": "Meningkatnya \(sasaran)"])
  }

  mutating func indikator(_ name: String, sasaran: String?, polaritas: String = "naik", satuan: String = "%") {
    var content: [String: Any] = [
      "id": name, "nama": "Persentase \(name)", "satuan": satuan, "jenis": "angka", "polaritas": polaritas,
      "agregasi": "terakhir", "frekuensi": "tahun", "desimal": 2, "urutanPredikat": [String](), "utama": true,
      "definisi": [
        "makna": "", "alasan": "", "formulasi": "", "referensi": "", "sumberData": "", "penanggungJawab": "",
      ],
    ]
    content[sasaran == nil ? "tujuan" : "sasaran"] = sasaran ?? "tujuan"
    add("perencanaan.indikator-ditetapkan", "perencana", content)
  }

  mutating func target(_ indikator: String, _ tahun: Int, _ nilai: String) {
    add(
      "perencanaan.target-ditetapkan", "perencana",
      ["indikator": indikator, "versi": "renstra", "tahun": tahun, "nilai": nilai])
  }

  /// A realisasi that is submitted; one that was before is sent back first.
  mutating func realisasi(_ indikator: String, _ tahun: Int, _ nilai: String, sementara: String? = nil) {
    draf(indikator, tahun, nilai, sementara: sementara)
    ajukan(indikator, String(tahun))
  }

  /// A realisasi that nobody submits; one that was submitted before is sent back first.
  mutating func draf(_ indikator: String, _ tahun: Int, _ nilai: String, sementara: String? = nil) {
    if submitted.contains("\(indikator) \(tahun)") { kembalikan(indikator, tahun) }
    var content: [String: Any] = [
      "indikator": indikator, "periode": String(tahun), "nilai": nilai, "sumber": "Uji",
    ]
    content["sementara"] = sementara
    add("pengukuran.realisasi-dicatat", "operator", content)
  }

  /// The submission of a period.
  mutating func ajukan(_ indikator: String, _ periode: String) {
    submitted.insert("\(indikator) \(periode)")
    langkah("ajukan", "operator", [indikator], periode)
  }

  /// A submitted realisasi is sent back.
  mutating func kembalikan(_ indikator: String, _ tahun: Int) {
    submitted.remove("\(indikator) \(tahun)")
    langkah("kembalikan", "administrator", [indikator], String(tahun), alasan: "Periksa lagi.")
  }

  /// The way of submitted realisasi to approval.
  mutating func setujui(_ indikator: [String], _ tahun: Int) {
    langkah("verifikasi", "administrator", indikator, String(tahun))
    langkah("setujui", "kepala", indikator, String(tahun))
  }

  private mutating func langkah(
    _ action: String, _ role: String, _ indikator: [String], _ periode: String, alasan: String? = nil
  ) {
    var content: [String: Any] = ["periode": periode, "indikator": indikator, "aksi": action]
    content["alasan"] = alasan
    add("pengukuran.status-realisasi-berubah", role, content)
  }

  mutating func perjanjian(_ rows: [(indikator: String, target: String)], perubahan: Bool = false) {
    var content: [String: Any] = [
      "tahun": Self.tahun, "jenis": perubahan ? "perubahan" : "murni", "jabatan": "Kepala Dinas Uji",
      "tanggal": "2024-01-05", "baris": rows.map { ["indikator": $0.indikator, "target": $0.target] },
    ]
    if perubahan { content["alasan"] = "perubahan-strategi" }
    add("perjanjian.perjanjian-kinerja-ditetapkan", "kepala", content)
  }

  mutating func simpul(_ id: String, induk: String?, tingkat: String) {
    var content: [String: Any] = [
      "tahun": Self.tahun, "id": id, "tingkat": tingkat, "nama": "Urusan nomor \(id)", "indikator": "", "target": "",
    ]
    if let induk { content["induk"] = induk }
    add("anggaran.simpul-ditetapkan", "perencana", content)
  }

  mutating func anggaran(_ subKegiatan: String, pagu: Int, realisasi: Int?, sampaiBulan: Int = 12) {
    add(
      "anggaran.pagu-ditetapkan", "operator",
      [
        "tahun": Self.tahun, "subKegiatan": subKegiatan, "versi": "murni", "jumlah": pagu,
        "rincian": [["jenis": "barang-jasa", "jumlah": pagu]],
      ])
    guard let realisasi else { return }
    add(
      "anggaran.realisasi-dicatat", "operator",
      ["tahun": Self.tahun, "subKegiatan": subKegiatan, "sampaiBulan": sampaiBulan, "jumlah": realisasi])
  }

  mutating func pemetaan(_ indikator: String, _ simpul: [String]) {
    add(
      "anggaran.pemetaan-ditetapkan", "perencana",
      ["tahun": Self.tahun, "indikator": indikator, "simpul": simpul])
  }

  mutating func penghargaan(_ count: Int) {
    for number in 0..<count {
      add(
        "pelaporan.penghargaan-dicatat", "operator",
        [
          "tahun": Self.tahun, "id": "penghargaan-\(number)", "tanggal": "2024-05-30", "tempat": "Paringin",
          "nama": "Lomba \(number + 1)", "pemberi": "Bupati",
        ])
    }
  }

  mutating func inovasi(_ count: Int) {
    for number in 0..<count {
      add(
        "pelaporan.inovasi-dicatat", "operator",
        [
          "tahun": Self.tahun, "id": "inovasi-\(number)", "nama": "Inovasi \(number + 1)", "singkatan": "",
          "uraian": "Mempercepat layanan.", "aplikasi": false,
        ])
    }
  }

  mutating func struktur(
    penomoran: String = "desimal",
    bagianAwal: [String] = ["pernyataan-reviu", "kata-pengantar", "ringkasan-eksekutif", "daftar"],
    susunan: String = "daftar", anggaran: String = "tabel", pengelompokan: String = "per-sasaran",
    efisiensi: Bool = true, tabelKategori: Bool = true, persenRingkas: Bool = true, tahunSebelumnya: Int = 2,
    lainnya: [String: Any] = [:]
  ) {
    add(
      "pelaporan.struktur-dipilih", "operator",
      [
        "tahun": Self.tahun,
        "struktur": [
          "penomoran": penomoran, "bagianAwal": bagianAwal, "susunan": susunan, "anggaran": anggaran,
          "pengelompokan": pengelompokan, "efisiensi": efisiensi, "tabelKategori": tabelKategori,
          "persenRingkas": persenRingkas, "tahunSebelumnya": tahunSebelumnya,
          "judul": "Laporan Kinerja Instansi Pemerintah", "singkatan": "LKjIP",
        ].merging(lainnya) { $1 },
      ])
  }

  /// Another sentence for a year, so that the year is known even where nothing is planned.
  mutating func tahunDikenal() {
    simpul("0", induk: nil, tingkat: "program")
  }

  /// The state after all of it.
  func state(after start: [AgencyBuilder] = []) async throws -> State {
    let application = try await Application(journal: InMemoryJournal(), clock: { .latest })
    var lines: [String] = []
    for var builder in start + [self] {
      builder.close()
      lines += builder.lines
    }
    try await application.execute(
      all: CommandFile.parse(Data(lines.joined(separator: "\n").utf8)).map(\.command))
    return application.state
  }

  /// The report of the year.
  func lkjip() async throws -> NumberedDocument {
    try Lkjip(state: try await state(), unit: id, tahun: Self.tahun, asal: SampleReports.asal()).document.numbered()
  }

  private mutating func close() {
    guard !pending.isEmpty else { return }
    let owner = role == "operator" || role == "kepala" ? "\"unit\":\"\(id)\"," : ""
    lines.append(
      "{\"akun\":\"uji-\(role)\",\"peran\":\"\(role)\",\(owner)\"peristiwa\":[\(pending.joined(separator: ","))]}")
    pending = []
  }

  private static func json(_ object: [String: Any]) -> String {
    let data = (try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}
