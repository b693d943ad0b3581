/// A figure that entered a computation.
public struct FormulaFigure: Sendable, Hashable {
  /// The variable or scope.
  public let name: String
  /// The period, component or unit; `nil` for a single value.
  public let label: String?
  /// The figure as entered.
  public let value: ExactDecimal
}

/// A figure that a computation needs and that is not there.
public struct MissingFormulaFigure: Sendable, Hashable, CustomStringConvertible {
  /// The variable or scope.
  public let name: String
  /// The period, component or unit; `nil` for a single value.
  public let label: String?
  /// Why there is none.
  public let reason: Ketiadaan

  /// `terjadi, Triwulan II (belum diisi)`.
  public var description: String {
    "\(name.quotable)\(label.map { ", \($0.quotable)" } ?? "") (\(reason.sebab))"
  }
}
