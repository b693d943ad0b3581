/// A figure as some document prints it, with the string it was read from.
///
/// Documents mix `87,65`, `66.04`, `4.51 (A)`, `60.48 Nilai` and `70 LKD` (rules §1): a point is a decimal mark where the
/// digits around it cannot be a group of thousands. Negative figures and amounts with `Rp` are read as well. The original string stays with the figure.
public struct PrintedFigure: Sendable, Hashable {
  /// Exactly what stood there.
  public let original: String
  /// The figure that was understood.
  public let value: ExactDecimal
  /// What follows the figure, without parentheses: a unit or a predicate. Empty when nothing follows.
  public let remainder: String
  /// Whether a point was taken for the decimal mark.
  public let usesPointAsDecimalMark: Bool

  /// - Returns: `nil` when the text does not begin with a figure.
  public init?(_ text: String) {
    let trimmed = text.trimmed
    original = text
    if let value = try? IndonesianNumber.parse(trimmed) {
      self.value = value
      remainder = ""
      usesPointAsDecimalMark = false
      return
    }
    let sign = trimmed.prefix { $0 == "-" }
    let body = trimmed.dropFirst(sign.count).prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    let figure = sign + body.trimmingMarks
    remainder = String(trimmed.dropFirst(figure.count)).trimmed.withoutParentheses
    if let value = try? IndonesianNumber.parse(String(figure)) {
      self.value = value
      usesPointAsDecimalMark = false
      return
    }
    let swapped = figure.map { $0 == "." ? "," : ($0 == "," ? "." : String($0)) }.joined()
    guard let value = try? IndonesianNumber.parse(swapped) else { return nil }
    self.value = value
    usesPointAsDecimalMark = true
  }
}

extension Substring {
  fileprivate var trimmingMarks: Substring {
    var result = self
    while let last = result.last, last == "." || last == "," { result.removeLast() }
    return result
  }
}

extension String {
  fileprivate var withoutParentheses: String {
    hasPrefix("(") && hasSuffix(")") ? String(dropFirst().dropLast()).trimmed : self
  }
}
