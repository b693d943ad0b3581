/// How values of several periods or units become one: a property of the indikator (rules §5).
public enum Agregasi: String, Sendable, Hashable, Codable, CaseIterable {
  /// The sum.
  case jumlah
  /// The mean.
  case rataRata = "rata-rata"
  /// The value of the last period that has one.
  case terakhir
  /// The largest value.
  case maksimum
  /// The state at the end of the year: the value of the last period only, never an earlier one carried on.
  case posisi

  /// The formula in words, for "dari mana angka ini?".
  public var rumus: String {
    switch self {
    case .jumlah: "jumlah seluruh periode"
    case .rataRata: "rata-rata seluruh periode"
    case .terakhir: "nilai periode terakhir yang dihitung"
    case .maksimum: "nilai tertinggi"
    case .posisi: "keadaan pada akhir tahun"
    }
  }

  /// The formula of a year in which only some periods have a value; ``rumus`` where none is missing or where a missing
  /// one does not change what the figure means.
  public func rumus(terisi filled: Int, dari periods: Int) -> String {
    guard filled < periods else { return rumus }
    switch self {
    case .jumlah: return "jumlah \(filled) dari \(periods) periode"
    case .rataRata: return "rata-rata \(filled) dari \(periods) periode"
    case .terakhir, .maksimum, .posisi: return rumus
    }
  }

  /// Aggregates the values of consecutive periods.
  /// - Parameter values: in order of time; `nil` where a period has no value. Missing is not zero.
  /// - Returns: `nil` when there is nothing to aggregate, for `posisi` also when the last period has no value.
  public func hitung(_ values: [ExactDecimal?]) -> Ratio? {
    let present = values.compactMap { $0 }.map { Ratio($0) }
    switch self {
    case .jumlah: return present.isEmpty ? nil : present.reduce(Ratio(0), +)
    case .rataRata: return Ratio.mean(of: present)
    case .terakhir: return present.last
    case .maksimum: return present.max()
    case .posisi: return values.last.flatMap { $0 }.map { Ratio($0) }
    }
  }
}
