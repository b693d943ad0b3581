/// How the values of several units become the value of all of them: a property of the indikator (rules §5).
public enum AgregasiUnit: String, Sendable, Hashable, Codable, CaseIterable {
  /// The sum of the units.
  case jumlah
  /// The plain mean of the units.
  case rataRata = "rata-rata"
  /// The formula again, over the variables of all units: a percentage of a whole is never the mean of percentages.
  case dariVariabel = "dari-variabel"
  /// Nothing: each unit has its own value.
  case tidakDigabung = "tidak-digabung"

  /// In words.
  public var rumus: String {
    switch self {
    case .jumlah: "jumlah nilai seluruh unit"
    case .rataRata: "rata-rata nilai seluruh unit"
    case .dariVariabel: "rumus dihitung ulang dari jumlah setiap variabel seluruh unit"
    case .tidakDigabung: "tidak digabung; setiap unit memiliki nilainya sendiri"
    }
  }
}
