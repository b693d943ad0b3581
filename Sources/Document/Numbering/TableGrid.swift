/// Where each cell of a table stands once its spans are laid out; every place of the grid belongs to one cell.
public struct TableGrid: Sendable, Equatable {
  /// A cell with its place.
  public struct Placed: Sendable, Equatable {
    /// The row, from 0, header rows first.
    public let row: Int
    /// The first column, from 0.
    public let column: Int
    /// The cell.
    public let cell: Cell
  }

  /// The number of columns.
  public let columnCount: Int
  /// The number of header rows.
  public let headerRowCount: Int
  /// The cells of each row that begin there, header rows first, from left to right.
  public let rows: [[Placed]]
  /// For every place the cell that covers it, as row and index in ``rows``.
  private let cover: [[(row: Int, index: Int)]]

  /// Lays out a table.
  ///
  /// - Throws: ``DocumentError/emptyTable(title:)`` or ``DocumentError/rowDoesNotFit(table:row:)``.
  public init(_ table: Table) throws(DocumentError) {
    guard !table.columns.isEmpty, !(table.header.isEmpty && table.rows.isEmpty) else {
      throw .emptyTable(title: table.title)
    }
    columnCount = table.columns.count
    headerRowCount = table.header.count
    var rows: [[Placed]] = []
    var cover: [[(row: Int, index: Int)]] = []
    for part in [table.header, table.rows.map(\.cells)] {
      let first = rows.count
      var taken = Array(
        repeating: [(row: Int, index: Int)?](repeating: nil, count: table.columns.count), count: part.count)
      for (offset, cells) in part.enumerated() {
        var placed: [Placed] = []
        var column = 0
        for cell in cells {
          while column < table.columns.count, taken[offset][column] != nil { column += 1 }
          let columns = column..<(column + cell.columnSpan)
          let spannedRows = offset..<(offset + cell.rowSpan)
          guard columns.upperBound <= table.columns.count, spannedRows.upperBound <= part.count,
            columns.allSatisfy({ taken[offset][$0] == nil })
          else { throw .rowDoesNotFit(table: table.title, row: first + offset + 1) }
          for row in spannedRows {
            for column in columns { taken[row][column] = (first + offset, placed.count) }
          }
          placed.append(Placed(row: first + offset, column: column, cell: cell))
          column = columns.upperBound
        }
        guard taken[offset].allSatisfy({ $0 != nil }) else {
          throw .rowDoesNotFit(table: table.title, row: first + offset + 1)
        }
        rows.append(placed)
      }
      cover += taken.map { $0.compactMap { $0 } }
    }
    self.rows = rows
    self.cover = cover
  }

  /// The cell that covers a place of the grid.
  public func cell(row: Int, column: Int) -> Placed {
    let place = cover[row][column]
    return rows[place.row][place.index]
  }

  /// The titles of the columns in one line each: `Kinerja 2024 / Target`.
  public var columnTitles: [String] {
    (0..<columnCount).map { column in
      var parts: [String] = []
      for row in 0..<headerRowCount {
        let placed = cell(row: row, column: column)
        let text = placed.cell.content.plainText
        if placed.row == row, !text.isEmpty { parts.append(text) }
      }
      return parts.joined(separator: " / ")
    }
  }

  /// The body as plain rows of ``columnCount`` texts as printed. A cell over several rows is repeated in each, so that
  /// every row can be read alone; a cell over several columns stands in the first and leaves the others empty.
  public var bodyTexts: [[String]] {
    (headerRowCount..<rows.count).map { row in
      (0..<columnCount).map { column in
        let placed = cell(row: row, column: column)
        return placed.column == column ? placed.cell.content.plainText : ""
      }
    }
  }

  /// Two grids are equal when the same cells stand in the same places.
  public static func == (left: TableGrid, right: TableGrid) -> Bool {
    left.columnCount == right.columnCount && left.headerRowCount == right.headerRowCount && left.rows == right.rows
  }
}
