import Sakip
import Selaras

/// What stands above a row by its code, and what the document lacks of that.
extension IsianBarisRencana {
  /// The name of the field that says whether what is missing above is added.
  static let bidangInduk = "indukBaru"
  private static let tambah = "tambah"

  /// The program and kegiatan above a code, from the top.
  private static func diAtas(_ code: KodeRekening?) -> [KodeRekening] {
    Array(sequence(first: code?.induk) { $0?.induk }.prefix(while: { $0 != nil }).compactMap(\.self))
      .filter { !$0.tingkat.diAtasProgram }.reversed()
  }

  /// Those of them that the document does not have.
  private func kurang(_ code: KodeRekening?) -> [KodeRekening] {
    let rows = isi.baris.semua
    return Self.diAtas(code).filter { above in !rows.contains { $0.kode == above.description } }
  }

  /// Those of them that can be added with their names in the nomenklatur; none where one of them has no name there.
  private func dapatDitambah(_ code: KodeRekening?) -> [(kode: KodeRekening, nama: String)] {
    let missing = kurang(code)
    let named = missing.compactMap { above in namaMenurut(above).map { (kode: above, nama: $0) } }
    return named.count == missing.count ? named : []
  }

  /// The field that offers to add what is missing above the code; none where nothing is, or it has no names.
  var indukBaru: [BidangRencana] {
    let missing = dapatDitambah(KodeRekening(kodeAwal))
    guard !missing.isEmpty, baris?.kode != kodeAwal else { return [] }
    let names = missing.map { "\($0.kode.tingkat.nama.lowercased()) \($0.kode) \($0.nama)" }.joined(separator: "; ")
    return [
      BidangRencana(
        nama: Self.bidangInduk, judul: "Induk yang belum ada",
        jenis: .pilihan([
          .init(nilai: Self.tambah, nama: "tambahkan dari nomenklatur"),
          .init(nilai: "tidak", nama: "jangan tambahkan"),
        ]), petunjuk: "Belum ada dalam dokumen ini: \(names).")
    ]
  }

  /// The codes that are added above what was sent.
  func indukDitambah(_ sent: FormValues) -> [KodeRekening] {
    guard sent[Self.bidangInduk] == Self.tambah, sent["induk"] == nil else { return [] }
    return dapatDitambah(sent["kode"].flatMap { KodeRekening($0) }).map(\.kode)
  }

  func pendahulu(_ sent: FormValues) -> [(fakta: any Event, objek: Objek)] {
    let added = indukDitambah(sent)
    return added.map { code in
      let row = BarisRencanaDitetapkan(
        unit: unit.id, rencana: rencana.id, id: code.description, induk: indukMenurut(code, added),
        tingkat: code.tingkat, kode: code.description, nama: namaMenurut(code) ?? "")
      return (row, .barisRencana(rencana: rencana.id, id: row.id))
    }
  }

  /// The first that is missing above the code and has no name in the nomenklatur of the document.
  var dahulu: (kode: String, judul: String)? {
    let code = KodeRekening(kodeAwal)
    guard dapatDitambah(code).isEmpty, let first = kurang(code).first else { return nil }
    return (first.description, "Tambahkan \(first.tingkat.nama.lowercased()) \(first) lebih dahulu")
  }

  /// Refuses what cannot stand where its code says, with what can be done.
  func periksaInduk(
    _ code: KodeRekening?, _ level: TingkatAnggaran, _ sent: FormValues
  ) throws(CommandSlip) {
    let missing = kurang(code)
    guard let code, !code.mencakupSemua, !level.bolehTeratas, sent["induk"] == nil, baris == nil, !missing.isEmpty,
      indukDitambah(sent).isEmpty
    else { return }
    let names = missing.map { "\($0.tingkat.nama.lowercased()) \($0)" }.joined(separator: " dan ")
    let lacking = "Dokumen ini belum memuat \(names)."
    guard !dapatDitambah(code).isEmpty else {
      throw CommandSlip(
        "induk", "\(lacking) Tambahkan lebih dahulu, atau pilih baris di atasnya.")
    }
    guard sent[Self.bidangInduk] == nil else {
      throw CommandSlip(
        "induk",
        "\(lacking) Pilih baris di atasnya, atau tambahkan induknya dari nomenklatur.")
    }
    throw CommandSlip(
      Self.bidangInduk, "\(lacking) Tambahkan juga dari nomenklatur?")
  }

  /// The nearest row above a code that the document has, or is given.
  func indukMenurut(_ code: KodeRekening?, _ added: [KodeRekening] = []) -> String? {
    let rows = isi.baris.semua
    return sequence(first: code?.induk) { $0?.induk }.prefix(while: { $0 != nil }).lazy
      .compactMap { above in
        above.flatMap { above in
          added.contains(above) ? above.description : rows.first { $0.kode == above.description }?.id
        }
      }.first
  }

  /// That a text is no code, with the codes that it may mean.
  func kodeTakDikenal(_ text: String?) -> String {
    let words = "Isi kode yang dikenal, misalnya 5.03.01.2.01.0001, atau pilih tingkatnya."
    guard let text, let version = rencana.nomenklatur.flatMap({ state.anggaran.nomenklatur[$0] }) else { return words }
    let found = state.anggaran.cari(text, nomenklatur: version.id, bidang: bidangUrusan, paling: 3).kode
    guard !found.isEmpty else { return "\(SaranKode.nihil(version, text)) \(words)" }
    return "\(words) Mungkin yang dimaksud \(found.map { "\($0.kode) \($0.nama)" }.joined(separator: "; "))."
  }
}
