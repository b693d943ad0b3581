extension NumberedDocument {
  /// Where a character is printed, for people who look for it: `Sampul`, `KATA PENGANTAR`, `1.4 Gambaran Umum`; each
  /// place once, in reading order.
  func places(of character: Unicode.Scalar) -> [String] {
    var found: [String] = []
    let front = (cover.map { $0.title + $0.foot } ?? []) + [metadata.title, metadata.organisation]
    if holds(character, front) { found.append("Sampul") }
    for case .section(let title, _, let blocks) in frontMatter
    where holds(character, [title]) || blocks.contains(where: { holds(character, $0.texts) }) {
      found.append(title)
    }
    if opening.contains(where: { holds(character, $0.texts) }) { found.append("Bagian awal") }
    return found + chapters.flatMap { places(of: character, in: $0) }
  }

  private func places(of character: Unicode.Scalar, in section: NumberedSection) -> [String] {
    let isHere =
      holds(character, [section.entry.title]) || section.blocks.contains { holds(character, $0.texts) }
    let own = [section.entry.number, section.entry.title].compactMap { $0 }.joined(separator: " ")
    return (isHere ? [own] : []) + section.sections.flatMap { places(of: character, in: $0) }
  }

  private func holds(_ character: Unicode.Scalar, _ texts: [String]) -> Bool {
    texts.contains { $0.unicodeScalars.contains(character) }
  }
}

extension NumberedBlock {
  /// Everything that is printed of the block.
  fileprivate var texts: [String] {
    switch self {
    case .paragraph(let text), .subheading(let text): [text.plainText]
    case .list(_, _, let items): items.joined().flatMap(\.texts)
    case .table(let numbered):
      [numbered.table.title, numbered.table.note?.plainText ?? ""]
        + numbered.grid.rows.joined().map(\.cell.content.plainText)
    case .figure(let numbered):
      [
        numbered.figure.title, numbered.figure.alternativeText, numbered.figure.note?.plainText ?? "",
        String(decoding: numbered.figure.drawing.svg.bytes, as: UTF8.self),
      ]
    case .formula(let formula): [formula.plainText]
    case .signatures(let signatures): signatures.flatMap { [$0.placeAndDate] + $0.post }
    case .pageBreak: []
    }
  }
}
