import Sakip

/// What a scale is chosen for.
enum KegunaanSkala {
  /// To class the capaian of a year.
  case capaian
  /// To give the numbers of an indikator their predicate.
  case predikat

  /// Whether the bounds of a scale are of what is classed: a capaian is a percentage, a value is not.
  func sesuai(_ skala: SkalaKategori) -> Bool { (self == .capaian) == skala.untukCapaian }

  /// `capaian (bersatuan %)`.
  var yangDigolongkan: String {
    switch self {
    case .capaian: "capaian (bersatuan %)"
    case .predikat: "nilai indikator (tanpa satuan %)"
    }
  }
}
