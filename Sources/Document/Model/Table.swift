/// A table.
///
/// The header rows and the body rows each fill the grid of ``columns`` without a gap; a cell that spans rows takes
/// its place in the rows below, which then list fewer cells. ``Document/numbered()`` checks it.
public struct Table: Sendable, Equatable {
  /// The name by which ``RichText`` may refer to it.
  public var key: ReferenceKey?
  /// The title without a number.
  public var title: String
  /// Whether it has a numbered caption and stands in the list of tables. Without, the title only names the table to
  /// screen readers and in exports.
  public var isNumbered: Bool
  /// The columns, from left to right.
  public var columns: [Column]
  /// The rows repeated at the top of every page.
  public var header: [[Cell]]
  /// The body.
  public var rows: [Row]
  /// The source or note under the table.
  public var note: RichText?
  /// Whether the table asks for a page in landscape.
  public var isLandscape: Bool

  /// A table from its parts.
  public init(
    _ title: String, key: ReferenceKey? = nil, isNumbered: Bool = true, columns: [Column], header: [[Cell]],
    rows: [Row], note: RichText? = nil, isLandscape: Bool = false
  ) {
    self.key = key
    self.title = title
    self.isNumbered = isNumbered
    self.columns = columns
    self.header = header
    self.rows = rows
    self.note = note
    self.isLandscape = isLandscape
  }

  /// A column.
  public struct Column: Sendable, Equatable {
    /// Where the cells of the body stand.
    public var alignment: Alignment
    /// The share of the table's width, relative to the other columns, 0.01 to 1000.
    public let width: Double

    /// A column; a width outside of its range becomes the nearest inside, one that is no number becomes 1.
    public init(_ alignment: Alignment = .left, width: Double = 1) {
      self.alignment = alignment
      self.width = width.isNaN ? 1 : min(1000, max(0.01, width))
    }
  }

  /// Where the text of a cell stands.
  public enum Alignment: Sendable, Equatable {
    /// At the left: text.
    case left
    /// In the middle: codes, units, ordinals.
    case centre
    /// At the right: figures.
    case right
  }

  /// A row of the body.
  public struct Row: Sendable, Equatable {
    /// What the row is.
    public var kind: Kind
    /// The cells, from left to right.
    public var cells: [Cell]

    /// A row.
    public init(_ cells: [Cell], kind: Kind = .normal) {
      self.kind = kind
      self.cells = cells
    }
  }

  /// What a row is.
  public enum Kind: String, Sendable, Equatable {
    /// An ordinary row.
    case normal
    /// A row that heads those below it.
    case group
    /// A sum of some rows.
    case subtotal
    /// The sum of all rows.
    case total
  }
}
