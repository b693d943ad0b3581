/// A cell of a table.
public struct Cell: Sendable, Equatable {
  /// What is printed.
  public var content: RichText
  /// How many columns it takes, 1 to 1000.
  public let columnSpan: Int
  /// How many rows it takes, 1 to 10,000.
  public let rowSpan: Int
  /// The exact value behind the printed text, for spreadsheets.
  public var number: ExactNumber?
  /// Where the text stands, when not as its column says.
  public var alignment: Table.Alignment?

  /// A cell from its parts.
  public init(
    _ content: RichText, columnSpan: Int = 1, rowSpan: Int = 1, number: ExactNumber? = nil,
    alignment: Table.Alignment? = nil
  ) {
    self.content = content
    self.columnSpan = min(1000, max(1, columnSpan))
    self.rowSpan = min(10_000, max(1, rowSpan))
    self.number = number
    self.alignment = alignment
  }
}

extension Cell {
  /// Where the text stands in a row of the body, when not as its column says: the title of a group over several
  /// columns begins at the left, whatever its first column holds.
  func alignment(in row: Table.Row) -> Table.Alignment? {
    alignment ?? (row.kind == .group && columnSpan > 1 ? .left : nil)
  }
}

extension Cell: ExpressibleByStringInterpolation {
  /// A cell of plain text.
  public init(stringLiteral text: String) { self.init(RichText(text)) }

  /// A cell of text with runs.
  public init(stringInterpolation: RichText.StringInterpolation) {
    self.init(RichText(stringInterpolation: stringInterpolation))
  }
}

/// An exact decimal value and how a spreadsheet shows it.
public struct ExactNumber: Sendable, Equatable {
  /// How a spreadsheet shows a value.
  public enum Format: Sendable, Hashable {
    /// Grouped digits and this many decimals, 0 to 30.
    case decimals(Int)
    /// The same followed by a percent sign; 87.65 is shown as 87,65%.
    case percent(Int)
    /// Digits only, for years.
    case plain
  }

  /// The value, `-1234.5`: ASCII digits, at most one point, maybe a leading minus.
  public let decimal: String
  /// How it is shown.
  public let format: Format

  /// The value, or `nil` when the text is no decimal number of that form.
  public init?(_ decimal: String, format: Format) {
    let unsigned = decimal.hasPrefix("-") ? decimal.dropFirst() : decimal[...]
    let parts = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard areDigits else { return nil }
    self.decimal = decimal
    self.format = format
  }

  /// How many digits count, without leading zeros.
  var significantDigits: Int {
    decimal.drop { $0 == "-" || $0 == "0" || $0 == "." }.count { $0 != "." }
  }
}
