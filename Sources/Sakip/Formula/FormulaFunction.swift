/// The functions of the formula language.
public enum FormulaFunction: String, Sendable, Hashable, CaseIterable {
  /// The sum.
  case jumlah
  /// The arithmetic mean.
  case rata
  /// The largest value.
  case maks
  /// The smallest value.
  case min

  /// How an explanation names its result: `rata-rata`.
  public var kata: String {
    switch self {
    case .jumlah: "jumlah"
    case .rata: "rata-rata"
    case .maks: "nilai tertinggi"
    case .min: "nilai terendah"
    }
  }

  /// The function that is meant by a name of another language or of a spreadsheet; `nil` for any other name.
  static func meant(by name: String) -> FormulaFunction? {
    switch name.lowercased() {
    case "sum", "total", "jml": .jumlah
    case "rata-rata", "rerata", "average", "avg", "mean": .rata
    case "max", "maksimum", "tertinggi": .maks
    case "minimum", "terendah": .min
    default: nil
    }
  }
}
