import CLibXlsxWriter

extension NumberedDocument {
  /// Writes every table as a sheet of one workbook: the caption, the header with its spans, the rows, the note. Cells
  /// with an exact value are numbers; all others are texts as printed.
  ///
  /// A spreadsheet holds 15 digits; a longer value is written as text so that no digit is lost.
  ///
  /// - Parameter path: The file to make; an older one is replaced.
  /// - Throws: ``WorkbookError``.
  public func writeXLSX(to path: String) throws(WorkbookError) {
    guard !tables.isEmpty else { throw .noTables }
    guard let workbook = workbook_new(path) else { throw .cannotWrite(path: path, reason: "tidak cukup memori") }
    var properties = lxw_doc_properties()
    properties.created = time_t(metadata.date.secondsSince1970)
    (metadata.origin ?? "").withCString { origin in
      // The library copies it and writes nothing into it.
      properties.comments = UnsafeMutablePointer(mutating: origin)
      _ = workbook_set_properties(workbook, &properties)
    }
    let formats = CellFormats(workbook)
    var names = SheetNames()
    for table in tables {
      let name = names.unique(table.label.isEmpty ? table.table.title : table.label)
      guard let sheet = workbook_add_worksheet(workbook, name) else {
        _ = workbook_close(workbook)
        throw .cannotWrite(path: path, reason: "lembar \(name)")
      }
      Worksheet(sheet: sheet, formats: formats).write(table)
    }
    let result = workbook_close(workbook)
    guard result == LXW_NO_ERROR else {
      throw .cannotWrite(path: path, reason: String(cString: lxw_strerror(result)))
    }
  }
}

/// Writes one table into one sheet: row 0 the caption, row 2 the first header row.
private struct Worksheet {
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let formats: CellFormats
  private let top: UInt32 = 2

  init(sheet: UnsafeMutablePointer<lxw_worksheet>, formats: CellFormats) {
    self.sheet = sheet
    self.formats = formats
  }

  func write(_ numbered: NumberedTable) {
    let table = numbered.table
    let caption = numbered.label.isEmpty ? table.title : "\(numbered.label) \(table.title)"
    worksheet_write_string(sheet, 0, 0, caption, formats.title())
    setPage(numbered)
    for (index, places) in numbered.grid.rows.enumerated() {
      let row = index < numbered.grid.headerRowCount ? nil : table.rows[index - numbered.grid.headerRowCount]
      for placed in places { write(placed, row: row, columns: table.columns) }
    }
    if let note = table.note {
      worksheet_write_string(sheet, top + UInt32(numbered.grid.rows.count) + 1, 0, note.plainText, nil)
    }
  }

  private func setPage(_ numbered: NumberedTable) {
    let headerEnd = top + UInt32(numbered.grid.headerRowCount)
    let widths = columnWidths(numbered.table.columns)
    for (index, width) in widths.enumerated() {
      worksheet_set_column(sheet, UInt16(index), UInt16(index), width, nil)
    }
    for (index, places) in numbered.grid.rows.enumerated() {
      worksheet_set_row(sheet, top + UInt32(index), rowHeight(places, widths: widths), nil)
    }
    worksheet_freeze_panes(sheet, headerEnd, 0)
    if numbered.grid.headerRowCount > 0 { worksheet_repeat_rows(sheet, top, headerEnd - 1) }
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    if numbered.table.isLandscape { worksheet_set_landscape(sheet) }
  }

  /// Widths in characters.
  private func columnWidths(_ columns: [Table.Column]) -> [Double] {
    let average = columns.reduce(0) { $0 + $1.width } / Double(columns.count)
    return columns.map { min(60, max(8, $0.width / average * 20)) }
  }

  /// The height in points that the longest text of a row needs; LibreOffice does not find it out when it opens a file.
  private func rowHeight(_ places: [TableGrid.Placed], widths: [Double]) -> Double {
    let lines = places.filter { $0.cell.rowSpan == 1 }.map { placed in
      let width = widths[placed.column..<(placed.column + placed.cell.columnSpan)].reduce(0, +)
      return (Double(placed.cell.content.plainText.count) * 1.15 / width).rounded(.up)
    }
    return min(409, max(1, lines.max() ?? 1) * 15 + 2)
  }

  private func write(_ placed: TableGrid.Placed, row tableRow: Table.Row?, columns: [Table.Column]) {
    let cell = placed.cell
    let kind = tableRow?.kind
    let number = cell.number.flatMap { $0.significantDigits <= 15 ? $0 : nil }
    let format = formats.format(
      CellFormats.Look(
        isHeader: kind == nil, isStrong: kind != nil && kind != .normal, isShaded: kind == .group || kind == .total,
        alignment: tableRow.flatMap { cell.alignment(in: $0) } ?? columns[placed.column].alignment,
        number: number?.format))
    let row = top + UInt32(placed.row)
    let column = UInt16(placed.column)
    let text = String(cell.content.plainText.unicodeScalars.prefix(32_767))
    if cell.rowSpan > 1 || cell.columnSpan > 1 {
      worksheet_merge_range(
        sheet, row, column, row + UInt32(cell.rowSpan) - 1, column + UInt16(cell.columnSpan) - 1, text, format)
    }
    if let number, let value = Double(number.decimal) {
      worksheet_write_number(sheet, row, column, value, format)
    } else if text.isEmpty {
      worksheet_write_blank(sheet, row, column, format)
    } else if cell.rowSpan == 1, cell.columnSpan == 1 {
      worksheet_write_string(sheet, row, column, text, format)
    }
  }
}
