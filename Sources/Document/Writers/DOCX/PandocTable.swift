/// Tables as nodes of pandoc's document model.
struct PandocTable {
  let text: PandocBlocks

  func nodes(_ numbered: NumberedTable) -> [JSONValue] {
    var nodes = [table(numbered)]
    let note = numbered.table.note.map { text.inlines($0) } ?? []
    nodes.append(PandocAST.styled("Catatan Tabel", [PandocAST.paragraph(note)]))
    guard numbered.table.isLandscape else { return nodes }
    let startsAtOne = numbered.anchor == text.firstLandscapeTable
    return [PandocAST.wordXML(WordXML.sectionEnd(.body(startsAtOne: startsAtOne, isLandscape: false)))] + nodes
      + [PandocAST.wordXML(WordXML.sectionEnd(.body(startsAtOne: false, isLandscape: true)))]
  }

  private func table(_ numbered: NumberedTable) -> JSONValue {
    let table = numbered.table
    let total = table.columns.reduce(0) { $0 + $1.width }
    let columns = table.columns.map { column -> JSONValue in
      [alignment(column.alignment), PandocAST.node("ColWidth", .double(column.width / total))]
    }
    let caption =
      table.isNumbered
      ? PandocAST.caption([
        PandocAST.anchored(numbered.anchor, [PandocAST.text("\(numbered.label) \(table.title)")])
      ]) : [.null, []]
    let style = cellStyle(columns: table.columns.count - (table.isLandscape ? 4 : 0))
    let head = numbered.grid.rows.prefix(numbered.grid.headerRowCount).map { places in
      row(places) { cell in self.cell(cell, alignment: .centre, isStrong: true, style: style) }
    }
    let body = zip(table.rows, numbered.grid.rows.dropFirst(numbered.grid.headerRowCount)).map { row, places in
      self.row(places) { cell in
        self.cell(cell, alignment: cell.alignment(in: row), isStrong: row.kind != .normal, style: style)
      }
    }
    return PandocAST.node(
      "Table",
      [
        PandocAST.attributes(), caption, .array(columns),
        [PandocAST.attributes(), .array(head)],
        [[PandocAST.attributes(), .int(0), [], .array(body)]],
        [PandocAST.attributes(), []],
      ])
  }

  private func row(_ places: [TableGrid.Placed], _ cell: (Cell) -> JSONValue) -> JSONValue {
    [PandocAST.attributes(), .array(places.map { cell($0.cell) })]
  }

  private func cell(_ cell: Cell, alignment: Table.Alignment?, isStrong: Bool, style: String?) -> JSONValue {
    let inlines = text.inlines(cell.content)
    let content = isStrong && !inlines.isEmpty ? [PandocAST.strong(inlines)] : inlines
    return [
      PandocAST.attributes(), alignment.map { self.alignment($0) } ?? ["t": "AlignDefault"], .int(cell.rowSpan),
      .int(cell.columnSpan),
      [
        style.map { PandocAST.styled($0, [PandocAST.paragraph(content)]) } ?? PandocAST.plain(content)
      ],
    ]
  }

  /// Many columns need smaller letters; otherwise figures are torn over two lines.
  private func cellStyle(columns: Int) -> String? {
    switch columns {
    case ...7: nil
    case ...10: "Sel Rapat"
    default: "Sel Sempit"
    }
  }

  private func alignment(_ alignment: Table.Alignment) -> JSONValue {
    switch alignment {
    case .left: ["t": "AlignLeft"]
    case .centre: ["t": "AlignCenter"]
    case .right: ["t": "AlignRight"]
    }
  }
}
