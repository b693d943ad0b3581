/// A value of a chart: where it lies, and how it is printed. Charts never format a figure themselves.
public struct ChartValue: Sendable, Equatable {
  /// Where it lies on the scale; not a finite number counts as 0.
  public let position: Double
  /// What is printed beside it.
  public let printed: String

  /// A value.
  public init(_ position: Double, printed: String) {
    self.position = position.isFinite ? position : 0
    self.printed = printed
  }
}
