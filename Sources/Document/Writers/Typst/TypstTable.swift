/// Tables as Typst.
struct TypstTable {
  let text: TypstText
  /// Whether the page is in landscape already.
  var isPageFlipped = false

  /// The table with caption and note, in markup.
  func write(_ numbered: NumberedTable, to buffer: inout TypstBuffer) {
    let table = numbered.table
    let turnsPage = table.isLandscape && !isPageFlipped
    if turnsPage { buffer.code("#page(flipped: true)[\n") }
    let isShort = isShort(table)
    if table.isNumbered {
      if isShort { buffer.code("#[#show figure: set block(breakable: false)\n") }
      buffer.code("#figure(kind: table, supplement: [Tabel], numbering: (..) => \"\(numbered.number)\", caption: ")
      buffer.content(table.title)
      buffer.code(", ")
    } else {
      buffer.code("#block(above: 1.4em, below: 1.4em, breakable: \(!isShort), ")
    }
    buffer.code("{ ")
    writeGrid(numbered, to: &buffer)
    if let note = table.note {
      buffer.code("; catatan")
      text.content(note, to: &buffer)
    }
    buffer.code(
      table.isNumbered
        ? " }) <\(numbered.anchor)>\(isShort ? "]" : "")\n" : " })\n#metadata(none) <\(numbered.anchor)>\n")
    buffer.code(turnsPage ? "]\n\n" : "\n")
  }

  private func writeGrid(_ numbered: NumberedTable, to buffer: inout TypstBuffer) {
    let table = numbered.table
    buffer.code("tabel((")
    for column in table.columns { buffer.code("\(Int(column.width * 100 + 0.5))fr,") }
    buffer.code("), (")
    for column in table.columns { buffer.code("\(name(column.alignment)),") }
    let size = size(table)
    let widths = widths(table, size: size)
    buffer.code("), \(size)pt, \(longestText(table) <= 600), table.header(")
    let rows = numbered.grid.rows
    for placed in rows.prefix(numbered.grid.headerRowCount).joined() {
      write(placed, widths, alignment: nil, function: "kepala", to: &buffer)
    }
    buffer.code("),\n")
    for (row, places) in zip(table.rows, rows.dropFirst(numbered.grid.headerRowCount)) {
      for placed in places {
        write(placed, widths, alignment: placed.cell.alignment(in: row), function: function(row.kind), to: &buffer)
      }
      buffer.code("\n")
    }
    buffer.code(")")
  }

  private func write(
    _ placed: TableGrid.Placed, _ widths: [Double], alignment: Table.Alignment?, function: String,
    to buffer: inout TypstBuffer
  ) {
    let cell = placed.cell
    // Cells with a function of their own are semibold.
    let column =
      (widths.dropFirst(placed.column).prefix(cell.columnSpan).reduce(0, +) - Self.inset)
      * (function.isEmpty ? 1 : LongWords.semibold)
    var arguments: [String] = []
    if cell.columnSpan > 1 { arguments.append("colspan: \(cell.columnSpan)") }
    if cell.rowSpan > 1 { arguments.append("rowspan: \(cell.rowSpan), breakable: auto") }
    if let alignment { arguments.append("align: \(name(alignment))") }
    if arguments.isEmpty, function.isEmpty {
      text.content(cell.content, to: &buffer, column: column)
    } else {
      buffer.code(function.isEmpty ? "table.cell(" : "\(function)(")
      text.content(cell.content, to: &buffer, column: column)
      for argument in arguments { buffer.code(", \(argument)") }
      buffer.code(")")
    }
    buffer.code(",")
  }

  private func function(_ kind: Table.Kind) -> String {
    switch kind {
    case .normal: ""
    case .group, .total: "kelompok"
    case .subtotal: "subjumlah"
    }
  }

  private func name(_ alignment: Table.Alignment) -> String {
    switch alignment {
    case .left: "left"
    case .centre: "center"
    case .right: "right"
    }
  }

  /// The room that a cell keeps free at its left and right, in ems.
  private static let inset = 0.9

  /// The widths of the columns of a table as wide as the text of a page, in ems.
  private func widths(_ table: Table, size: Double) -> [Double] {
    let page = table.isLandscape ? 685.9 : 439.3
    let all = table.columns.map(\.width).reduce(0, +)
    return table.columns.map { $0.width / all * page / size }
  }

  /// Many columns need smaller letters, in points; on a landscape page there is room for more.
  private func size(_ table: Table) -> Double {
    switch table.columns.count - (table.isLandscape ? 4 : 0) {
    case ...5: 9.5
    case ...7: 9
    case ...9: 8.5
    case ...11: 8
    default: 7.5
    }
  }

  /// Whether a table surely fits on one page, so that it need not be torn over two.
  private func isShort(_ table: Table) -> Bool {
    let letters = table.rows.map { row in row.cells.map(\.content.plainText.count).max() ?? 0 }.reduce(0, +)
    return table.rows.count <= 12 && letters <= 800
  }

  /// The letters of the fullest cell: rows of short cells are kept whole, a long text may go on over the page.
  private func longestText(_ table: Table) -> Int {
    table.rows.lazy.flatMap(\.cells).map(\.content.plainText.count).max() ?? 0
  }
}
