/// What is entered for a variable or a scope of a formula.
public enum FormulaInput: Sendable, Hashable {
  /// One value.
  case single(Value)
  /// One value for each period, component or unit, in order.
  case series([Entry])

  /// A figure, or why there is none. Missing is never 0.
  public enum Value: Sendable, Hashable {
    /// The figure as entered.
    case number(ExactDecimal)
    /// There is none.
    case missing(Ketiadaan)
  }

  /// The value of one period, component or unit.
  public struct Entry: Sendable, Hashable {
    /// Its name: `Semester I 2024`.
    public let label: String
    /// Its value.
    public let value: Value

    /// A value from its parts.
    public init(_ label: String, _ value: Value) {
      self.label = label
      self.value = value
    }
  }
}
