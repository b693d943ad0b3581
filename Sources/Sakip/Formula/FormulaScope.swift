/// What a series of values runs over. As a word in a formula it stands for the value of one of them: `rata(semester)`.
public enum FormulaScope: String, Sendable, Hashable, Codable, CaseIterable {
  /// The months of a year.
  case bulan
  /// The quarters of a year.
  case triwulan
  /// The halves of a year.
  case semester
  /// The components of a composite, its classes or its ages.
  case komponen
  /// The units whose values become one.
  case unit

  /// Whether the series grows during the year, so that a period without values is left out and named.
  public var isPeriod: Bool {
    switch self {
    case .bulan, .triwulan, .semester: true
    case .komponen, .unit: false
    }
  }

  /// What the word stands for, in Indonesian.
  public var penjelasan: String {
    switch self {
    case .bulan: "nilai setiap bulan"
    case .triwulan: "nilai setiap triwulan"
    case .semester: "nilai setiap semester"
    case .komponen: "nilai setiap komponen, kelas, atau unsur"
    case .unit: "nilai setiap perangkat daerah atau unit kerja"
    }
  }
}
