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
      let kind = index < numbered.grid.headerRowCount ? nil : table.rows[index - numbered.grid.headerRowCount].kind
      for placed in places { write(placed, kind: kind, columns: table.columns) }
    }
    if let note = table.note {
      worksheet_write_string(sheet, top + UInt32(numbered.grid.rows.count) + 1, 0, note.plainText, nil)
    }
  }

  private func setPage(_ numbered: NumberedTable) {
    let headerEnd = top + UInt32(numbered.grid.headerRowCount)
    let average = numbered.table.columns.reduce(0) { $0 + $1.width } / Double(numbered.grid.columnCount)
    for (index, column) in numbered.table.columns.enumerated() {
      let width = min(60, max(8, column.width / average * 20))
      worksheet_set_column(sheet, UInt16(index), UInt16(index), width, nil)
    }
    worksheet_freeze_panes(sheet, headerEnd, 0)
    if numbered.grid.headerRowCount > 0 { worksheet_repeat_rows(sheet, top, headerEnd - 1) }
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    if numbered.table.isLandscape { worksheet_set_landscape(sheet) }
  }

  private func write(_ placed: TableGrid.Placed, kind: Table.Kind?, columns: [Table.Column]) {
    let cell = placed.cell
    let number = cell.number.flatMap { $0.significantDigits <= 15 ? $0 : nil }
    let format = formats.format(
      CellFormats.Look(
        isHeader: kind == nil, isStrong: kind != nil && kind != .normal, isShaded: kind == .group || kind == .total,
        alignment: cell.alignment ?? columns[placed.column].alignment, number: number?.format))
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
