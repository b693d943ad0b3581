extension NumberedDocument {
  /// The document in pandoc's document model (JSON).
  ///
  /// - Parameter pictures: The name of the file of each figure by its anchor, and of the emblem as `lambang`.
  func pandocJSON(pictures: [String: String]) -> [UInt8] {
    let blocks = PandocBlocks(
      anchors: anchors, pictures: pictures,
      firstLandscapeTable: tables.first { $0.table.isLandscape }?.anchor)
    var nodes: [JSONValue] = []
    if let cover {
      nodes += coverNodes(cover, emblem: pictures["lambang"])
      nodes.append(PandocAST.wordXML(WordXML.sectionEnd(.cover)))
    }
    if !frontMatter.isEmpty {
      nodes += frontMatter.flatMap { self.nodes($0, blocks) }
      nodes.append(PandocAST.wordXML(WordXML.sectionEnd(.frontMatter)))
    }
    nodes += blocks.nodes(opening)
    nodes += chapters.flatMap { self.nodes($0, blocks) }
    return PandocAST.document(
      nodes,
      metadata: [
        "pagetitle": PandocAST.metaString(metadata.title), "title": PandocAST.metaString(metadata.title),
        "author": PandocAST.metaString(metadata.organisation), "subject": PandocAST.metaString(metadata.subject),
        "lang": PandocAST.metaString(metadata.language), "date": PandocAST.metaString(metadata.date.iso),
      ]
    ).bytes
  }

  private func coverNodes(_ cover: Cover, emblem: String?) -> [JSONValue] {
    var nodes = [PandocAST.wordXML(WordXML.space(beforeInTwips: 2400))]
    nodes += cover.title.map { PandocAST.styled("Judul Sampul", [PandocAST.paragraph([PandocAST.text($0)])]) }
    if let emblem {
      let image = PandocAST.image(file: emblem, alternativeText: "Lambang", width: "3cm")
      nodes.append(PandocAST.styled("Judul Sampul", [PandocAST.paragraph([image])]))
    }
    nodes.append(PandocAST.wordXML(WordXML.space(beforeInTwips: emblem == nil ? 5600 : 3200)))
    return nodes + cover.foot.map { PandocAST.styled("Kaki Sampul", [PandocAST.paragraph([PandocAST.text($0)])]) }
  }

  private func nodes(_ part: NumberedFrontMatter, _ blocks: PandocBlocks) -> [JSONValue] {
    switch part {
    case .section(let title, let anchor, let content):
      return [PandocAST.header(level: 1, anchor: anchor, [PandocAST.text(title)])] + blocks.nodes(content)
    case .contents:
      return list(
        "DAFTAR ISI",
        contents.map {
          .init(
            style: "TOC\(min(4, $0.level))", label: $0.number, title: $0.title, anchor: $0.anchor)
        })
    case .listOfTables:
      return list(
        "DAFTAR TABEL",
        listedTables.map {
          .init(
            style: "TableofFigures", label: $0.label, title: $0.table.title, anchor: $0.anchor)
        })
    case .listOfFigures:
      return list(
        "DAFTAR GAMBAR",
        figures.map {
          .init(
            style: "TableofFigures", label: $0.label, title: $0.figure.title, anchor: $0.anchor)
        })
    }
  }

  private func list(_ title: String, _ lines: [WordXML.ListLine]) -> [JSONValue] {
    guard !lines.isEmpty else { return [] }
    return [
      PandocAST.styled("Judul Daftar", [PandocAST.paragraph([PandocAST.text(title)])]),
      PandocAST.wordXML(WordXML.list(lines)),
    ]
  }

  private func nodes(_ section: NumberedSection, _ blocks: PandocBlocks) -> [JSONValue] {
    let entry = section.entry
    var title = entry.number.map { [PandocAST.text($0)] } ?? []
    if entry.number != nil { title.append(entry.level == 1 ? PandocAST.lineBreak : PandocAST.text(" ")) }
    title.append(PandocAST.text(entry.title))
    return [PandocAST.header(level: min(6, entry.level), anchor: entry.anchor, title)] + blocks.nodes(section.blocks)
      + section.sections.flatMap { nodes($0, blocks) }
  }
}
