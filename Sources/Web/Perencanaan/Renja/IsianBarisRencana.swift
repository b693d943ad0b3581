import Sakip
import Selaras

/// The form of a row: its code gives level, place and, where a nomenklatur is chosen, its name.
struct IsianBarisRencana: IsianRencana {
  let unit: UnitState
  let state: State
  let rencana: RencanaTahunanDitetapkan
  /// `nil` for a new one.
  let baris: BarisRencanaDitetapkan?
  /// The code with which a new one begins, or that was sent.
  var kodeAwal = ""
  /// How many outputs the form that was sent had room for; 0 for one that was just opened.
  var keluaranDiminta = 0

  var sebutan: String { baris.map(\.nama) ?? "Baris baru" }
  var objek: Objek? { baris.map { .barisRencana(rencana: rencana.id, id: $0.id) } }
  var letakGalat: [String: String] { ["keluaran": "indikator-1", "id": "kode"] }
  var pencarianKode: [(String, String)]? {
    guard baris == nil, let version = rencana.nomenklatur else { return nil }
    return [("nomenklatur", version), ("unit", unit.id), ("rencana", rencana.id)]
  }
  var pilihanNomenklatur: String? {
    rencana.nomenklatur == nil ? "/perangkat-daerah/\(unit.id)/renja/\(rencana.id)/ubah" : nil
  }
  var pesan: String { "Baris tersimpan. Jumlah di atasnya dihitung kembali." }

  var isi: IsiRencana { unit.perencanaan.isi(rencana: rencana.id) }
  private var banyakKeluaran: Int { max(1, baris?.keluaran.count ?? 0, keluaranDiminta) }

  /// How many outputs a form had room for, and one more where that was asked for.
  static func banyakKeluaran(_ sent: FormValues) -> Int {
    let shown = (1...KeluaranRencana.terbanyak).last { sent.memuat("indikator-\($0)") } ?? 0
    return min(KeluaranRencana.terbanyak, shown + (sent[RencanaForm.aksi] == RencanaForm.tambahButir ? 1 : 0))
  }

  var penambah: (kelompok: String, judul: String)? {
    banyakKeluaran < KeluaranRencana.terbanyak ? (Self.keluaran(banyakKeluaran), "Tambah keluaran") : nil
  }

  /// The next row mostly stands below the same kegiatan, or below what was just entered; its last part is typed.
  func berikutnya(_ sent: FormValues) -> [(String, String)]? {
    guard let code = sent["kode"].flatMap({ KodeRekening($0) }) else { return [] }
    let above = code.tingkat == .subKegiatan ? code.induk ?? code : code
    return [("kode", "\(above.description).")]
  }

  private static func keluaran(_ number: Int) -> String { "Keluaran \(number)" }

  /// Suggestions while a code is typed; `nil` where no nomenklatur is chosen.
  private var saran: SaranKode.Sumber? {
    rencana.nomenklatur.map {
      SaranKode.Sumber(nomenklatur: $0, bidangUrusan: bidangUrusan?.description, bidangNama: "nama")
    }
  }

  /// The first code of the document, whose bidang urusan those for all urusan are looked for in.
  var bidangUrusan: KodeRekening? { isi.baris.semua.lazy.compactMap { $0.kode.flatMap { KodeRekening($0) } }.first }

  var bidang: [(judul: String, isi: [BidangRencana])] {
    let levels = [("", "menurut kode")] + TingkatAnggaran.allCases.map { ($0.rawValue, $0.nama) }
    let above = isi.baris.semua.filter { $0.tingkat != .subKegiatan && $0.id != baris?.id }
    let parents = [("", "menurut kode")] + above.map { ($0.id, "\($0.kode ?? "") \($0.nama)") }
    let version = unit.renstra(rencana)?.id
    let goals = [("", "tidak ditautkan")] + unit.perencanaan.sasaran.semua.map { ($0.id, $0.nama(dalam: version)) }
    let place = [
      BidangRencana(
        nama: "kode", judul: "Kode",
        petunjuk: saran == nil
          ? "Contoh: 5.03.01.2.01.0001. Tingkat dan induk mengikuti kode; kosongkan bila tidak berkode."
          : "Ketik sebagian kode atau sebagian namanya. Tingkat dan induk mengikuti kode; kosongkan bila tidak berkode.",
        isFirst: baris == nil && kodeAwal.hasSuffix("."), saran: saran),
      BidangRencana(
        nama: "nama", judul: "Nama",
        petunjuk: rencana.nomenklatur == nil ? nil : "Boleh dikosongkan: nama diambil dari nomenklatur."),
      BidangRencana(nama: "tingkat", judul: "Tingkat", jenis: .pilihan(levels.map { .init(nilai: $0.0, nama: $0.1) })),
      BidangRencana(nama: "induk", judul: "Di bawah", jenis: .pilihan(parents.map { .init(nilai: $0.0, nama: $0.1) })),
    ]
    let goal = BidangRencana(
      nama: "sasaran", judul: "Sasaran yang didukung", jenis: .pilihan(goals.map { .init(nilai: $0.0, nama: $0.1) }))
    let money = [
      BidangRencana(
        nama: "pagu", judul: "Pagu \(rencana.tahun) (Rp)", jenis: .angka, petunjuk: "Hanya untuk sub kegiatan."),
      BidangRencana(nama: "sumberDana", judul: "Sumber dana", petunjuk: "Contoh: APBD."),
      BidangRencana(nama: "prakiraanMaju", judul: "Prakiraan maju \(rencana.tahun + 1) (Rp)", jenis: .angka),
      BidangRencana(nama: "lokasi", judul: "Lokasi"), BidangRencana(nama: "catatan", judul: "Catatan", jenis: .baris),
    ]
    return [("Tempat dalam dokumen", place + indukBaru + [goal])]
      + (1...banyakKeluaran).map { (Self.keluaran($0), keluaran($0)) }
      + [("Dana dan lokasi", money)]
  }

  private func keluaran(_ number: Int) -> [BidangRencana] {
    [
      BidangRencana(
        nama: "asal-\(number)", judul: "Rumusan",
        jenis: .pilihan(KeluaranRencana.Asal.allCases.map { .init(nilai: $0.rawValue, nama: "menurut \($0.nama)") })),
      BidangRencana(nama: "indikator-\(number)", judul: "Indikator"),
      BidangRencana(
        nama: "target-\(number)", judul: "Target \(rencana.tahun)", petunjuk: "Dengan satuannya: 8 dokumen, 100%."),
      BidangRencana(nama: "prakiraan-\(number)", judul: "Target \(rencana.tahun + 1)"),
    ]
  }

  var tercatat: [String: String] {
    guard let baris else {
      let code = KodeRekening(kodeAwal)
      return ["kode": kodeAwal, "nama": code.flatMap(namaMenurut) ?? "", "tingkat": code?.tingkat.rawValue ?? ""]
    }
    var values = [
      "kode": baris.kode ?? "", "nama": baris.nama, "tingkat": baris.tingkat.rawValue, "induk": baris.induk ?? "",
      "sasaran": baris.sasaran ?? "", "pagu": baris.pagu?.printed ?? "", "sumberDana": baris.sumberDana,
      "prakiraanMaju": baris.prakiraanMaju?.printed ?? "", "lokasi": baris.lokasi, "catatan": baris.catatan,
    ]
    for (index, output) in baris.keluaran.enumerated() {
      values["asal-\(index + 1)"] = output.asal.rawValue
      values["indikator-\(index + 1)"] = output.indikator
      values["target-\(index + 1)"] = output.target?.printed ?? ""
      values["prakiraan-\(index + 1)"] = output.prakiraan?.printed ?? ""
    }
    return values
  }

  func fakta(_ sent: FormValues, _ wrong: inout IsianSalah) -> (fakta: any Event, objek: Objek) {
    let code = sent["kode"].flatMap { KodeRekening($0) }
    let known = sent["tingkat"].flatMap(TingkatAnggaran.init) ?? code?.tingkat
    let level = wrong.wajib(known, "kode", kodeTakDikenal(sent["kode"]), atau: .subKegiatan)
    if known == nil {
      if sent["nama"] == nil { wrong.abaikan("nama") }
    } else {
      wrong.baca(try periksaInduk(code, level, sent), atau: ())
    }
    if !wrong.masalah.isEmpty { wrong.abaikan("induk") }
    let id = baris?.id ?? sent["kode"] ?? FormValues.nomorBaru(isi.baris.semua.map(\.id))
    if baris == nil, isi.baris[id] != nil {
      wrong.tolak(
        "kode", "Kode \u{201C}\(id)\u{201D} sudah ada dalam dokumen ini. Buka barisnya dari tabel untuk mengubahnya.")
      // What else is refused of its place would be about a change of the row that has the code.
      for field in ["kode", "tingkat", "induk"] { wrong.abaikan(field) }
    }
    var outputs: [KeluaranRencana] = []
    for number in 1...banyakKeluaran {
      let name = wrong.baca(
        try sent.namaIndikator(number, ["target-\(number)", "prakiraan-\(number)"]), atau: nil)
      let target = wrong.baca(try sent.nilaiBersatuan("target-\(number)", "Target"), atau: nil)
      let next = wrong.baca(try sent.nilaiBersatuan("prakiraan-\(number)", "Target tahun berikutnya"), atau: nil)
      guard let name else { continue }
      outputs.append(
        KeluaranRencana(
          asal: sent["asal-\(number)"].flatMap(KeluaranRencana.Asal.init) ?? .renstra, indikator: name, target: target,
          prakiraan: next))
    }
    return (
      BarisRencanaDitetapkan(
        unit: unit.id, rencana: rencana.id, id: id, induk: sent["induk"] ?? indukMenurut(code, indukDitambah(sent)),
        tingkat: level,
        kode: sent["kode"], nama: sent["nama"] ?? code.flatMap(namaMenurut) ?? "", keluaran: outputs,
        lokasi: sent["lokasi"] ?? "",
        pagu: wrong.baca(try sent.rupiah("pagu", "Pagu"), atau: nil), sumberDana: sent["sumberDana"] ?? "",
        prakiraanMaju: wrong.baca(try sent.rupiah("prakiraanMaju", "Prakiraan maju"), atau: nil),
        catatan: sent.teks("catatan"),
        sasaran: sent["sasaran"]),
      .barisRencana(rencana: rencana.id, id: id)
    )
  }

  /// The name of a code in the nomenklatur of the document.
  func namaMenurut(_ code: KodeRekening) -> String? {
    rencana.nomenklatur.flatMap { state.anggaran.nama(code, nomenklatur: $0) }
  }
}
