import Sakip

/// What is read of a node by those who look up to it from below, in whichever perangkat daerah they stand: its place
/// among its siblings, its posts and its programs are not.
final class SimpulDiAtas: Sendable {
  let kunci: KunciSimpul
  /// The name of its perangkat daerah.
  let namaUnit: String
  let jenjang: JenjangKinerja
  let kondisi: String
  /// What conditions of the same words have in common.
  let tanda: TandaKata
  /// The sasaran for which it stands; `nil` for none.
  let sasaran: String?
  /// The names of the indikator that measure it.
  let indikator: [String]

  /// - Parameter version: the version of the plan of its perangkat daerah in force; `nil` where none is.
  init(_ node: SimpulPohonDitetapkan, _ unit: UnitState, dalam version: String?) {
    kunci = node.kunci
    namaUnit = unit.nama
    jenjang = node.jenjang
    kondisi = node.kondisi
    tanda = TandaKata(node.kondisi)
    sasaran = node.sasaran
    indikator = node.indikator.compactMap { unit.perencanaan.indikator($0, dalam: version)?.nama }
  }
}

extension SimpulDiAtas: Equatable {
  /// Equal when the same is read of both.
  static func == (left: SimpulDiAtas, right: SimpulDiAtas) -> Bool {
    left === right
      || (left.kunci == right.kunci && left.namaUnit == right.namaUnit && left.jenjang == right.jenjang
        && left.kondisi == right.kondisi && left.sasaran == right.sasaran && left.indikator == right.indikator)
  }
}
