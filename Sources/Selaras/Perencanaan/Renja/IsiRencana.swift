public import Sakip

/// What stands in a plan of a year.
public struct IsiRencana: Sendable, Equatable, Codable {
  /// Program, kegiatan and sub kegiatan, in the order they came.
  public internal(set) var baris = Daftar<BarisRencanaDitetapkan>()
  /// The evaluation of the years before, by code.
  public internal(set) var evaluasi = Daftar<EvaluasiRencanaDicatat>()
  /// Services.
  public internal(set) var layanan = Daftar<KinerjaLayananDicatat>()
  /// Issues.
  public internal(set) var isu = Daftar<IsuDicatat>()
  /// Proposals.
  public internal(set) var usulan = Daftar<UsulanDicatat>()

  init() {}

  /// Whether nothing stands here, or nothing any more.
  public var kosong: Bool {
    baris.count == 0 && evaluasi.count == 0 && layanan.count == 0 && isu.count == 0 && usulan.count == 0
  }

  /// The rows as a tree with sums.
  public var pohon: PohonRencana {
    let rows = baris.semua
    let byCode = Dictionary(
      rows.compactMap { row in row.kode.map { ($0, row) } }, uniquingKeysWith: { first, _ in first })
    return PohonRencana(
      rows.map {
        PohonRencana.Simpul(
          id: $0.id, induk: induk($0, byCode), tingkat: $0.tingkat, kode: $0.kode, pagu: $0.pagu,
          prakiraan: $0.prakiraanMaju)
      })
  }

  /// The row above a row: the one that was recorded, or one between the two by its code, which came later.
  private func induk(_ row: BarisRencanaDitetapkan, _ byCode: [String: BarisRencanaDitetapkan]) -> String? {
    guard let code = row.kode.flatMap({ KodeRekening($0) }) else { return row.induk }
    let above = sequence(first: code.induk) { $0?.induk }.prefix(while: { $0 != nil }).lazy
      .compactMap { $0.flatMap { byCode[$0.description] } }.first
    guard let above, above.id != row.induk else { return row.induk }
    guard let recorded = row.induk.flatMap({ baris[$0] }) else { return row.induk == nil ? above.id : row.induk }
    let isBetween = recorded.kode.map { above.kode?.hasPrefix("\($0).") ?? false } ?? false
    return isBetween ? above.id : row.induk
  }

  /// The evaluation in the order of the codes.
  public var evaluasiBerurutan: [EvaluasiRencanaDicatat] { evaluasi.semua.sorted { $0.kode < $1.kode } }
}

extension PerencanaanUnit {
  /// The plans of a year, by the day they bear; in the order they came where that is the same.
  public func rencana(_ dokumen: RencanaTahunanDitetapkan.Dokumen, tahun: Int) -> [RencanaTahunanDitetapkan] {
    rencanaTahunan.semua.filter { $0.dokumen == dokumen && $0.tahun == tahun }
      .enumerated().sorted { ($0.element.tanggal, $0.offset) < ($1.element.tanggal, $1.offset) }.map(\.element)
  }

  /// What stands in a plan of a year; empty for one that does not exist.
  public func isi(rencana id: String) -> IsiRencana { isiRencana[id] ?? IsiRencana() }

  /// The years that have a Renja, in order.
  public var tahunRenja: [Int] {
    Set(rencanaTahunan.semua.filter { $0.dokumen == .renja }.map(\.tahun)).sorted()
  }

  func wajibAda(rencana id: String) throws(Penolakan) -> RencanaTahunanDitetapkan {
    guard let found = rencanaTahunan[id] else {
      throw .isian("rencana", "Dokumen \u{201C}\(id)\u{201D} belum ada. Tetapkan RKPD atau Renjanya lebih dahulu.")
    }
    return found
  }
}
