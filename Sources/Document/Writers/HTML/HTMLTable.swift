import HTML

/// Tables as HTML: a caption, header cells with a scope, and, where the header has several rows, cells that name their
/// header cells, so that a screen reader says both "Kinerja 2024" and "Target".
struct HTMLTable {
  let blocks: HTMLBlocks

  func html(_ numbered: NumberedTable) -> HTML {
    let captionID = "judul-\(numbered.anchor)"
    return div(.class("tabel"), .id(numbered.anchor)) {
      div(.class("tabel-gulung"), .role("region"), .tabindex(0), .aria("labelledby", captionID)) {
        table {
          caption(.id(captionID), .class("hanya-pembaca-layar").when(!numbered.table.isNumbered)) {
            HTMLBlocks.numberedTitle(numbered.table.isNumbered ? numbered.label : nil, numbered.table.title)
          }
          if numbered.grid.headerRowCount > 0 { thead { header(numbered) } }
          tbody { body(numbered) }
        }
      }
      if let note = numbered.table.note { p(.class("catatan")) { blocks.runs(note) } }
    }
  }

  private func header(_ numbered: NumberedTable) -> HTML {
    let needsHeaders = numbered.grid.headerRowCount > 1
    return HTML {
      for row in numbered.grid.rows.prefix(numbered.grid.headerRowCount) {
        tr {
          for placed in row {
            th(
              .id(needsHeaders ? Self.headerID(numbered, placed) : nil),
              .scope(placed.cell.columnSpan > 1 ? "colgroup" : "col"), .colspan(placed.cell.columnSpan),
              .rowspan(placed.cell.rowSpan)
            ) { blocks.runs(placed.cell.content) }
          }
        }
      }
    }
  }

  private func body(_ numbered: NumberedTable) -> HTML {
    let headers = Self.columnHeaders(numbered)
    let rows = zip(numbered.table.rows, numbered.grid.rows.dropFirst(numbered.grid.headerRowCount))
    return HTML {
      for (row, places) in rows {
        tr(.class(Self.rowClass(row.kind))) {
          for placed in places {
            td(
              .class(Self.cellClass(placed.cell.alignment(in: row) ?? numbered.table.columns[placed.column].alignment)),
              .colspan(placed.cell.columnSpan), .rowspan(placed.cell.rowSpan),
              .headers(headers.isEmpty ? nil : headers[placed.column])
            ) { blocks.runs(placed.cell.content) }
          }
        }
      }
    }
  }

  private static func columnHeaders(_ numbered: NumberedTable) -> [String] {
    guard numbered.grid.headerRowCount > 1 else { return [] }
    return (0..<numbered.grid.columnCount).map { column in
      (0..<numbered.grid.headerRowCount).compactMap { row in
        let placed = numbered.grid.cell(row: row, column: column)
        return placed.row == row ? headerID(numbered, placed) : nil
      }.joined(separator: " ")
    }
  }

  /// Short, because every cell repeats it.
  private static func headerID(_ numbered: NumberedTable, _ placed: TableGrid.Placed) -> String {
    let table = numbered.number.isEmpty ? numbered.anchor : "t\(numbered.number)"
    return "\(table)k\(placed.row + 1)-\(placed.column + 1)"
  }

  private static func rowClass(_ kind: Table.Kind) -> String {
    switch kind {
    case .normal: ""
    case .group: "kelompok"
    case .subtotal: "subjumlah"
    case .total: "jumlah"
    }
  }

  private static func cellClass(_ alignment: Table.Alignment) -> String {
    switch alignment {
    case .left: ""
    case .centre: "tengah"
    case .right: "angka"
    }
  }
}
