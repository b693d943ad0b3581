/// A formula as a small tree, so that every format can set it in its own way.
///
/// ```swift
/// .row([.text("Capaian"), .symbol("="), .fraction(.text("realisasi"), .text("target")), .symbol("×"), .number("100%")])
/// ```
public indirect enum MathNode: Sendable, Equatable {
  /// A word or phrase, set upright.
  case text(String)
  /// A variable of one or more letters, set in italics.
  case variable(String)
  /// A number as printed.
  case number(String)
  /// An operator or relation: `=`, `+`, `−`, `×`, `≥`, `(`.
  case symbol(String)
  /// Parts one after the other.
  case row([MathNode])
  /// Above and below a bar.
  case fraction(MathNode, MathNode)
  /// A sum over what follows in the row.
  case sum(from: MathNode, to: MathNode)
  /// A small part at the lower right.
  case subscripted(MathNode, MathNode)
  /// A small part at the upper right.
  case superscripted(MathNode, MathNode)
  /// A part in round brackets that grow with it.
  case bracketed(MathNode)

  /// The formula in one line, for those who hear it and for plain text.
  public var plainText: String {
    switch self {
    case .text(let text), .variable(let text), .number(let text), .symbol(let text): text
    case .row(let nodes): nodes.map(\.plainText).joined(separator: " ")
    case .fraction(let above, let below): "(\(above.plainText)) / (\(below.plainText))"
    case .sum(let from, let to): "jumlah dari \(from.plainText) sampai \(to.plainText) atas"
    case .subscripted(let base, let index): "\(base.plainText)_\(index.plainText)"
    case .superscripted(let base, let exponent): "\(base.plainText)^\(exponent.plainText)"
    case .bracketed(let inner): "(\(inner.plainText))"
    }
  }
}
