/// A piece of a section, from margin to margin.
public indirect enum Block: Sendable, Equatable {
  /// A paragraph.
  case paragraph(RichText)
  /// A small heading without a number that stands in no table of contents.
  case subheading(RichText)
  /// What completes the title of a form in the middle of the line: whose it is, and of which year.
  case titleContinuation(RichText)
  /// A list.
  case list(ItemList)
  /// A table.
  case table(Table)
  /// A chart or picture with a caption.
  case figure(Figure)
  /// A displayed formula.
  case formula(MathNode)
  /// Who signs, side by side from left to right.
  case signatures([Signature])
  /// What follows begins on a new page.
  case pageBreak
}

extension Block: ExpressibleByStringInterpolation {
  /// A paragraph of plain text.
  public init(stringLiteral text: String) { self = .paragraph(RichText(text)) }

  /// A paragraph of text with runs.
  public init(stringInterpolation: RichText.StringInterpolation) {
    self = .paragraph(RichText(stringInterpolation: stringInterpolation))
  }
}

/// A list.
public struct ItemList: Sendable, Equatable {
  /// What stands before an entry.
  public enum Marker: Sendable, Equatable, CaseIterable {
    /// `1.`
    case decimal
    /// `a.`
    case letter
    /// `1)`
    case decimalParenthesis
    /// `a)`
    case letterParenthesis
    /// A bullet, for entries without an order.
    case bullet
  }

  /// What stands before each entry.
  public var marker: Marker
  /// The number of the first entry, not below 0; 1 unless a list goes on after an interruption.
  public let start: Int
  /// The entries, each with one block or more.
  public var items: [[Block]]

  /// A list from its parts.
  public init(_ marker: Marker, start: Int = 1, items: [[Block]]) {
    self.marker = marker
    self.start = max(0, start)
    self.items = items
  }

  /// A list of plain entries.
  public init(_ marker: Marker, _ items: [RichText]) {
    self.init(marker, items: items.map { [.paragraph($0)] })
  }
}
