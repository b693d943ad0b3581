import HTML

/// Blocks and runs as nodes of pandoc's document model.
struct PandocBlocks {
  /// The names of the places that exist; a link to any other is printed as plain text.
  let anchors: Set<String>
  /// The file of each figure, by its anchor.
  let pictures: [String: String]
  /// The first table on a landscape page; the section that ends before it begins the counting of pages.
  let firstLandscapeTable: String?

  func nodes(_ blocks: [NumberedBlock]) -> [JSONValue] { blocks.flatMap(nodes) }

  func nodes(_ block: NumberedBlock) -> [JSONValue] {
    switch block {
    case .paragraph(let text): return [PandocAST.paragraph(inlines(text))]
    case .subheading(let text): return [PandocAST.styled("Judul Kecil", [PandocAST.paragraph(inlines(text))])]
    case .titleContinuation(let text):
      return [PandocAST.styled("Judul Lanjutan", [PandocAST.paragraph(inlines(text))])]
    case .list(let marker, let start, let items): return [list(marker, start: start, items: items)]
    case .table(let table): return PandocTable(text: self).nodes(table)
    case .figure(let figure): return nodes(figure)
    case .formula(let formula): return [PandocAST.paragraph([PandocAST.displayMath(TeX.source(formula))])]
    case .signatures(let signatures): return [PandocAST.wordXML(WordXML.signatures(signatures))]
    case .pageBreak: return [PandocAST.wordXML(WordXML.pageBreak)]
    }
  }

  func inlines(_ text: RichText) -> [JSONValue] {
    text.runs.flatMap { run -> [JSONValue] in
      switch run {
      case .text(let text), .value(let text, _): return [PandocAST.text(text)]
      case .strong(let inner): return [PandocAST.strong(inlines(inner))]
      case .emphasis(let inner): return [PandocAST.emphasis(inlines(inner))]
      case .reference(let key): return [PandocAST.text(key.name)]
      case .lineBreak: return [PandocAST.lineBreak]
      case .link(let inner, let address):
        let isKnown =
          address.hasPrefix("#")
          ? anchors.contains(String(address.dropFirst()))
          : isSafeAddress(address) && address.contains(":") && !address.hasPrefix("/")
        return isKnown ? [PandocAST.link(inlines(inner), to: address)] : inlines(inner)
      }
    }
  }

  private func list(_ marker: ItemList.Marker, start: Int, items: [[NumberedBlock]]) -> JSONValue {
    let contents = JSONValue.array(items.map { .array(nodes($0)) })
    func ordered(_ style: String, _ delimiter: String) -> JSONValue {
      PandocAST.node(
        "OrderedList", [[.int(start), ["t": .string(style)], ["t": .string(delimiter)]], contents])
    }
    switch marker {
    case .bullet: return PandocAST.node("BulletList", contents)
    case .decimal: return ordered("Decimal", "Period")
    case .decimalParenthesis: return ordered("Decimal", "OneParen")
    case .letter: return ordered("LowerAlpha", "Period")
    case .letterParenthesis: return ordered("LowerAlpha", "OneParen")
    }
  }

  private func nodes(_ numbered: NumberedFigure) -> [JSONValue] {
    let image = PandocAST.image(
      file: pictures[numbered.anchor] ?? "", alternativeText: numbered.figure.alternativeText,
      width: "\(numbered.figure.drawing.printedWidthInCentimetres)cm")
    let caption = PandocAST.caption([
      PandocAST.anchored(numbered.anchor, [PandocAST.text("\(numbered.label) \(numbered.figure.title)")])
    ])
    let figure = PandocAST.node(
      "Figure", [PandocAST.attributes(), caption, [PandocAST.plain([image])]])
    guard let note = numbered.figure.note else { return [figure] }
    return [figure, PandocAST.styled("Catatan Tabel", [PandocAST.paragraph(inlines(note))])]
  }
}
