/// A number in a formula.
///
/// `100%` is the percent of the printed sheets: `ditangani / terjadi x 100%` multiplies by 100 and makes a percentage.
/// Any other number with the sign is its hundredth, as a weight of `95%` means.
public struct FormulaNumber: Sendable, Hashable {
  /// The figure as written, without the sign.
  public let figure: ExactDecimal
  /// Whether `%` stands behind it.
  public let isPercent: Bool

  /// A value from its parts.
  public init(_ figure: ExactDecimal, isPercent: Bool = false) {
    self.figure = figure
    self.isPercent = isPercent
  }

  /// What it is worth in the computation.
  public var value: Ratio {
    guard isPercent, !isHundred else { return Ratio(figure) }
    return Ratio(ExactDecimal(mantissa: figure.mantissa, decimals: figure.decimals + 2))
  }

  /// Whether it turns a fraction into a percentage.
  var isHundred: Bool { figure == ExactDecimal(100) }

  /// Whether it was perhaps meant as thousands in English notation: `1,000`.
  var looksLikeThousands: Bool {
    figure.decimals == 3 && !figure.isZero && figure.normalized.decimals == 0
  }

  /// In Indonesian notation: `12,5`, `100%`.
  public var printed: String { figure.printed + (isPercent ? "%" : "") }
}
