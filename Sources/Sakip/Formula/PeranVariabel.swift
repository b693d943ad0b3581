/// What a variable does in the formula of an indikator.
public enum PeranVariabel: String, Sendable, Hashable, Codable, CaseIterable {
  /// It stands above the line.
  case pembilang
  /// It stands below the line.
  case penyebut
  /// It multiplies, corrects or adds.
  case faktor
  /// A part of a composite index, with a weight.
  case komponen

  /// The name on screen.
  public var nama: String {
    switch self {
    case .pembilang: "Pembilang"
    case .penyebut: "Penyebut"
    case .faktor: "Faktor"
    case .komponen: "Komponen"
    }
  }
}
