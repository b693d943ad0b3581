import Document
import Foundation
import Laporan
import Sakip
import Selaras
import Testing

/// The document of a Renja where little or other things are recorded than in the published one.
@Suite struct RenjaTests {
  private static func builder() -> AgencyBuilder {
    var agency = AgencyBuilder()
    agency.add(
      "perencanaan.rencana-tahunan-ditetapkan", "perencana",
      [
        "id": "renja", "dokumen": "renja", "tahun": 2024, "tahap": "akhir", "nama": "Renja Tahun 2024",
        "tanggal": "2023-07-31", "dasar": "", "alasan": "",
      ])
    return agency
  }

  private static func document(_ agency: AgencyBuilder) async throws -> NumberedDocument {
    try DokumenRenja(state: try await agency.state(), unit: "dinas-uji", tahun: 2024, asal: SampleReports.asal())
      .document.numbered()
  }

  private static func sub(_ id: String, pagu: Int?, prakiraan: Int? = nil, sumber: String = "") -> [String: Any] {
    var content: [String: Any] = [
      "rencana": "renja", "id": id, "induk": "1.1", "tingkat": "sub-kegiatan", "nama": "Sub \(id)",
      "keluaran": [["asal": "renstra", "indikator": "Jumlah \(id)", "target": "2 dokumen"]], "lokasi": "",
      "sumberDana": sumber, "catatan": "",
    ]
    content["pagu"] = pagu
    content["prakiraanMaju"] = prakiraan
    return content
  }

  private static func rows(_ agency: inout AgencyBuilder, rencana: String = "renja") {
    for (id, level, parent) in [("1", "program", nil as String?), ("1.1", "kegiatan", "1")] {
      var content: [String: Any] = [
        "rencana": rencana, "id": id, "tingkat": level, "nama": "Bagian \(id)", "keluaran": [[String: Any]](),
        "lokasi": "", "sumberDana": "", "catatan": "",
      ]
      content["induk"] = parent
      agency.add("perencanaan.baris-rencana-ditetapkan", "operator", content)
    }
  }

  @Test func anEmptyRenjaSaysWhatIsMissing() async throws {
    let document = try await Self.document(Self.builder())
    let texts = document.texts.joined(separator: "\n")
    for words in [
      "Evaluasi pelaksanaan Renja Tahun 2022 belum dicatat.", "Kinerja pelayanan belum dicatat.",
      "Isu-isu penting belum dicatat.", "Rancangan awal RKPD Tahun 2024 belum dicatat.",
      "Tidak ada usulan program dan kegiatan masyarakat", "Tujuan dan sasaran belum dicatat.",
      "Kebutuhan dana Tahun 2024 belum dicatat.",
    ] {
      #expect(texts.contains(words), "\(words)")
    }
  }

  @Test func aDraftSaysThatItIsOne() async throws {
    var agency = Self.builder()
    Self.rows(&agency)
    func said() async throws -> (title: String, cover: String, note: String?) {
      let document = try await Self.document(agency)
      let note = document.texts.first { $0.hasPrefix("Konsep. ") || $0.contains("dibuka kembali") }
      return (document.metadata.title, document.cover?.title.first ?? "", note)
    }
    func status(_ action: String) {
      agency.add(
        "perencanaan.status-rencana-berubah", "perencana", ["rencana": "renja", "aksi": action, "alasan": "A"])
    }
    let draft = try await said()
    #expect(draft.title.hasPrefix("Konsep Rencana Kerja ") && draft.cover == "KONSEP RENCANA KERJA")
    #expect(draft.note?.contains("belum ditutup, sehingga isinya masih dapat berubah") == true)
    agency.add(
      "perencanaan.rencana-tahunan-ditetapkan", "perencana",
      [
        "id": "renja", "dokumen": "renja", "tahun": 2024, "tahap": "akhir", "nama": "Renja Tahun 2024",
        "tanggal": "2023-07-31", "dasar": "Perbup 1", "alasan": "",
      ])
    status("tutup")
    let closed = try await said()
    #expect(closed.title.hasPrefix("Rencana Kerja ") && closed.cover == "RENCANA KERJA" && closed.note == nil)
    status("buka")
    let reopened = try await said()
    #expect(reopened.cover == "RENCANA KERJA" && reopened.note?.contains("masih dapat berubah") == true)
  }

  @Test("A Perubahan shows what it changes, before and after, with its sums") func aChangeShowsWhatItChanges()
    async throws
  {
    var agency = Self.builder()
    Self.rows(&agency)
    for (id, amount) in [("a", 1000), ("b", 500), ("c", 70)] {
      agency.add("perencanaan.baris-rencana-ditetapkan", "operator", Self.sub(id, pagu: amount))
    }
    agency.add(
      "perencanaan.rencana-tahunan-ditetapkan", "perencana",
      [
        "id": "ubah", "dokumen": "renja", "tahun": 2024, "tahap": "perubahan", "nama": "Perubahan Renja Tahun 2024",
        "tanggal": "2024-07-31", "dasar": "", "alasan": "Pergeseran",
      ])
    Self.rows(&agency, rencana: "ubah")
    for (id, amount) in [("a", 800), ("b", 500), ("d", 90)] {
      agency.add(
        "perencanaan.baris-rencana-ditetapkan", "operator",
        Self.sub(id, pagu: amount).merging(["rencana": "ubah"]) { $1 })
    }
    let document = try DokumenRenja(
      state: try await agency.state(), unit: "dinas-uji", tahun: 2024, pilihan: PilihanPk(rencana: "ubah"),
      asal: SampleReports.asal()
    ).document.numbered()
    let rows = try #require(document.table(key: "perubahan-renja")).grid.bodyTexts
    #expect(
      rows.map { [$0[1], $0[4], $0[7], $0[8], $0[9]] } == [
        ["Bagian 1", "1.570", "1.390", "(180)", "Pagu berubah"],
        ["Bagian 1.1", "1.570", "1.390", "(180)", "Pagu berubah"],
        ["Sub a", "1.000", "800", "(200)", "Pagu berubah"], ["Sub d", "-", "90", "90", "Tambahan"],
        ["Sub c", "70", "-", "(70)", "Dihapus"], ["", "1.570", "1.390", "(180)", ""],
      ], "\(rows)")
    #expect(document.texts.contains { $0.contains("5 (lima) baris berbeda dari Renja Tahun 2024") })
    let first = try await Self.document(agency)
    #expect(first.table(key: "perubahan-renja") == nil)
  }

  @Test("The published Renja is no draft, and names no ground that nobody printed") func groundNotPrinted() async throws
  {
    let document = try DokumenRenja(
      state: try await SampleReports.state(), unit: "bkpsdm", tahun: 2023, asal: SampleReports.asal()
    ).document.numbered()
    #expect(document.cover?.title.first == "RENCANA KERJA" && !document.texts.contains { $0.hasPrefix("Konsep. ") })
    let said = document.texts.filter { $0.hasPrefix("Dasar hukum tidak tercetak dalam dokumen yang terbit: ") }
    #expect(said.count == 1, "\(said)")
  }

  @Test func aSumSaysWhatItLeavesOut() async throws {
    var agency = Self.builder()
    Self.rows(&agency)
    agency.add(
      "perencanaan.baris-rencana-ditetapkan", "operator", Self.sub("a", pagu: 1000, prakiraan: 1100, sumber: "APBD"))
    agency.add("perencanaan.baris-rencana-ditetapkan", "operator", Self.sub("b", pagu: 500))
    agency.add("perencanaan.baris-rencana-ditetapkan", "operator", Self.sub("c", pagu: nil))
    let document = try await Self.document(agency)
    let table = try #require(document.table(key: "tc33"))
    #expect(table.grid.bodyTexts.last?[5] == "1.500" && table.grid.bodyTexts.last?[9] == "1.100")
    let note = table.table.note?.plainText ?? ""
    #expect(note.contains("pagu indikatif belum mencakup 1 (satu) sub kegiatan"))
    #expect(note.contains("prakiraan maju belum mencakup 2 (dua) sub kegiatan"))
    let texts = document.texts
    #expect(texts.contains("APBD: Rp1.000") && texts.contains("sumber dana belum dicatat: Rp500"))
  }

  @Test func theConclusionAndTheMoneySayWhatTheirSumLeavesOut() async throws {
    var agency = Self.builder()
    Self.rows(&agency)
    agency.add("perencanaan.baris-rencana-ditetapkan", "operator", Self.sub("a", pagu: 1000, prakiraan: 1100))
    let whole = try await Self.document(agency).texts.joined(separator: "\n")
    #expect(whole.contains("dengan kebutuhan dana Rp1.000. Dokumen ini") && !whole.contains("belum mencakup"))
    agency.add("perencanaan.baris-rencana-ditetapkan", "operator", Self.sub("b", pagu: nil))
    let document = try await Self.document(agency)
    let missing = "belum mencakup 1 (satu) sub kegiatan yang belum bernilai."
    let money = document.texts(section: "RENCANA KERJA DAN PENDANAAN")
    #expect(money.contains("Jumlah pagu indikatif \(missing)"))
    #expect(money.contains("Jumlah kebutuhan dana prakiraan maju \(missing)"))
    let conclusion = document.texts(section: "PENUTUP").joined(separator: "\n")
    #expect(conclusion.contains("dengan kebutuhan dana Rp1.000. Jumlah pagu indikatif \(missing) Dokumen ini"))
  }

  @Test(
    "Tujuan and sasaran are those of the version that is followed, in its words",
    arguments: [
      (nil, "Renstra Penyesuaian", ["Terwujudnya layanan prima", "Meningkatnya mutu"], "Meningkatnya antrean"),
      ("renstra", "Renstra 2021-2026", ["Terwujudnya layanan", "Meningkatnya antrean"], "Meningkatnya mutu"),
    ] as [(String?, String, [String], String)])
  func wordsOfTheVersion(named: String?, name: String, words: [String], absent: String) async throws {
    var agency = AgencyBuilder()
    agency.renstra()
    agency.add(
      "perencanaan.versi-renstra-ditetapkan", "perencana",
      [
        "id": "baru", "nama": "Renstra Penyesuaian", "tanggal": "2024-03-01", "dasar": "", "alasan": "",
        "periode": ["awal": 2021, "akhir": 2026],
      ])
    agency.add(
      "perencanaan.tujuan-ditetapkan", "perencana",
      [
        "id": "t", "nama": "Terwujudnya layanan prima",
        "rumusan": [["versi": "renstra", "teks": "Terwujudnya layanan"]],
      ])
    for (id, words, version) in [("a", "Meningkatnya antrean", "renstra"), ("b", "Meningkatnya mutu", "baru")] {
      agency.add(
        "perencanaan.sasaran-ditetapkan", "perencana",
        ["id": id, "tujuan": "t", "nama": words, "versi": [version]])
    }
    var renja: [String: Any] = [
      "id": "renja", "dokumen": "renja", "tahun": 2024, "tahap": "akhir", "nama": "Renja Tahun 2024",
      "tanggal": "2023-07-31", "dasar": "", "alasan": "",
    ]
    renja["versi"] = named
    agency.add("perencanaan.rencana-tahunan-ditetapkan", "perencana", renja)
    let texts = try await Self.document(agency).texts(section: "Tujuan dan Sasaran")
    #expect(texts.contains("Tujuan dan sasaran Dinas Uji menurut \(name) adalah:"))
    for one in words { #expect(texts.contains(one), "\(texts)") }
    #expect(!texts.contains { $0.hasPrefix(absent) })
  }

  @Test func proposalsFillTheirTable() async throws {
    var agency = Self.builder()
    for (id, place) in [("1", "Desa A"), ("2", "Desa B")] {
      agency.add(
        "perencanaan.usulan-dicatat", "operator",
        [
          "rencana": "renja", "id": id, "kegiatan": "Pelatihan \(id)", "lokasi": place, "indikator": "Peserta",
          "volume": "20 orang", "catatan": "",
        ])
    }
    let document = try await Self.document(agency)
    #expect(
      document.table(key: "tc32")?.grid.bodyTexts == [
        ["1", "Pelatihan 1", "Desa A", "Peserta", "20 orang", "-"],
        ["2", "Pelatihan 2", "Desa B", "Peserta", "20 orang", "-"],
      ])
    #expect(document.texts.contains { $0.hasPrefix("Terdapat 2 (dua) usulan") })
  }

  @Test(
    "What has no Renja says so",
    arguments: [
      ("bkpsdm", 2030, "Tahun yang tersedia: 2023"), ("setda", 2024, "Belum ada data untuk"),
      ("kabupaten-balangan", 2023, "sebagai pemerintah daerah menyusun RKPD"), ("tidak-ada", 2023, "tidak ada"),
    ])
  func absence(_ unit: String, _ year: Int, _ words: String) async throws {
    let state = try await SampleReports.state()
    let error = #expect(throws: LaporanError.self) {
      try DokumenRenja(state: state, unit: unit, tahun: year, asal: SampleReports.asal())
    }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }
}
