/// A variable as the definition sheet of an indikator declares it.
public struct FormulaVariable: Sendable, Hashable {
  /// How the formula names it: `ditangani`, `n1`.
  public let symbol: String
  /// What it counts or measures, for the explanation: `gangguan yang ditangani`; the symbol when nothing is said.
  public let name: String
  /// Its unit: `kasus`; empty when none is named.
  public let unit: String
  /// What it has one value for each of; `nil` for a single value.
  public let scope: FormulaScope?

  /// A value from its parts.
  public init(_ symbol: String, name: String = "", unit: String = "", scope: FormulaScope? = nil) {
    self.symbol = symbol
    self.name = name.trimmed.isEmpty ? symbol : name.trimmed
    self.unit = unit
    self.scope = scope
  }
}
