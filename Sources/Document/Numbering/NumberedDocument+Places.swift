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
    if case .figure(let numbered) = self {
      return words + [String(decoding: numbered.figure.drawing.svg.bytes, as: UTF8.self)]
    }
    return words
  }
}
