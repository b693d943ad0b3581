extension NumberedDocument {
  /// Everything that is printed in words and figures, in reading order, drawings aside.
  public var words: [String] {
    frontMatter.flatMap { part -> [String] in
      if case .section(let title, _, let blocks) = part { [title] + blocks.flatMap(\.words) } else { [] }
    } + opening.flatMap(\.words) + chapters.flatMap(\.words)
  }
}

extension NumberedSection {
  fileprivate var words: [String] { [entry.title] + blocks.flatMap(\.words) + sections.flatMap(\.words) }
}

extension NumberedBlock {
  /// What is printed of the block, a drawing aside.
  var words: [String] {
    switch self {
    case .paragraph(let text), .subheading(let text), .titleContinuation(let text): [text.plainText]
    case .list(_, _, let items): items.joined().flatMap(\.words)
    case .table(let numbered):
      [numbered.table.title, numbered.table.note?.plainText ?? ""]
        + numbered.grid.rows.joined().map(\.cell.content.plainText)
    case .figure(let numbered):
      [numbered.figure.title, numbered.figure.alternativeText, numbered.figure.note?.plainText ?? ""]
    case .formula(let formula): [formula.plainText]
    case .signatures(let signatures): signatures.flatMap { [$0.placeAndDate] + $0.post }
    case .pageBreak: []
    }
  }
}
