import HTML

extension NumberedDocument {
  /// The document as one Typst source file that needs no other: drawings stand in it as SVG.
  ///
  /// Needs Typst 0.14 or later. Compiles to tagged PDF/A-2a with bookmarks, and with PDF/UA-1 on top.
  public func typstSource() -> [UInt8] {
    var writer = TypstWriter(document: self)
    writer.write()
    return writer.buffer.bytes
  }

  /// The names of all places that links may lead to.
  var anchors: Set<String> {
    Set(contents.map(\.anchor) + tables.map(\.anchor) + figures.map(\.anchor))
  }
}

/// Writes a document as Typst, from the cover to the last chapter.
private struct TypstWriter {
  let document: NumberedDocument
  let text: TypstText
  /// Whether the page that is written is in landscape already.
  private var isFlipped = false
  var buffer = TypstBuffer()

  init(document: NumberedDocument) {
    self.document = document
    text = TypstText(anchors: document.anchors)
  }

  mutating func write() {
    let metadata = document.metadata
    buffer.code("#set document(title: ")
    buffer.literal(metadata.title)
    buffer.code(", author: ")
    buffer.literal(metadata.organisation)
    buffer.code(", description: ")
    buffer.literal(metadata.subject)
    buffer.code(", keywords: (")
    buffer.literal(metadata.identifier)
    let day = metadata.date
    buffer.code(",), date: datetime(year: \(day.year), month: \(day.month), day: \(day.day)))\n#set text(lang: ")
    buffer.literal(metadata.language)
    buffer.code(")\n#set page(paper: \"a4\", margin: (left: 3cm, right: 2.5cm, top: 2.5cm, bottom: 2.5cm))\n")
    buffer.code(TypstStyle.preamble)
    writeCover()
    buffer.code("#set page(footer: kaki(")
    buffer.content(metadata.title)
    buffer.code(", ")
    if let origin = metadata.origin { buffer.content(origin) } else { buffer.code("none") }
    buffer.code("))\n")
    writeFrontMatter()
    write(document.opening)
    for chapter in document.chapters { write(chapter: chapter) }
  }

  /// A chapter that consists of tables in landscape and of what leads to them stands in landscape as a whole: its title
  /// would be alone on a page.
  private mutating func write(chapter: NumberedSection) {
    isFlipped = chapter.isOfWideTables
    if isFlipped { buffer.code("#set page(flipped: true)\n") }
    write(chapter)
    if isFlipped { buffer.code("#set page(flipped: false)\n\n") }
    isFlipped = false
  }

  private mutating func writeCover() {
    guard let cover = document.cover else { return }
    buffer.code("#sampul(")
    buffer.content(lines: cover.title)
    buffer.code(", ")
    if let emblem = cover.emblem {
      writeImage(emblem, width: "3cm", alternativeText: "Lambang")
    } else {
      buffer.code("none")
    }
    buffer.code(", ")
    buffer.content(lines: cover.foot)
    buffer.code(")\n")
  }

  private mutating func writeFrontMatter() {
    if !document.frontMatter.isEmpty {
      buffer.code("#set page(numbering: \"i\")\n#counter(page).update(1)\n")
      for part in document.frontMatter { write(part) }
      buffer.code("#pagebreak(weak: true)\n")
    }
    buffer.code("#set page(numbering: \"1\")\n#counter(page).update(1)\n")
  }

  private mutating func write(_ part: NumberedFrontMatter) {
    switch part {
    case .section(let title, let anchor, let blocks):
      buffer.code("#judul-awal(")
      buffer.content(title)
      buffer.code(") <\(anchor)>\n\n")
      write(blocks)
    case .contents:
      buffer.code("#judul-awal([DAFTAR ISI], outlined: false)\n#outline(title: none, depth: 4, indent: 1.2em)\n\n")
    case .listOfTables:
      guard !document.listedTables.isEmpty else { return }
      buffer.code("#judul-awal([DAFTAR TABEL], outlined: false)\n")
      buffer.code("#outline(title: none, target: figure.where(kind: table))\n\n")
    case .listOfFigures:
      guard !document.figures.isEmpty else { return }
      buffer.code("#judul-awal([DAFTAR GAMBAR], outlined: false)\n")
      buffer.code("#outline(title: none, target: figure.where(kind: image))\n\n")
    }
  }

  private mutating func write(_ section: NumberedSection) {
    buffer.code("#heading(level: \(section.entry.level)")
    if let number = section.entry.number {
      buffer.code(", numbering: (..) => ")
      buffer.literal(number)
    }
    buffer.code(")")
    buffer.content(section.entry.title)
    buffer.code(" <\(section.entry.anchor)>\n\n")
    write(section.blocks)
    for inner in section.sections { write(inner) }
  }

  private mutating func write(_ blocks: [NumberedBlock]) {
    for (index, block) in blocks.enumerated() {
      if case .paragraph(let paragraph) = block, let next = blocks.dropFirst(index + 1).first, leads(to: next) {
        buffer.code("#pengantar")
        text.content(paragraph, to: &buffer)
        buffer.code("\n\n")
      } else {
        write(block)
      }
    }
  }

  /// Whether a paragraph stays on the page of what follows it: the words that announce a list, table or figure say
  /// nothing alone at the foot of a page, and a signature alone at the head of one vouches for nothing.
  private func leads(to next: NumberedBlock) -> Bool {
    switch next {
    case .list, .table, .figure, .formula, .signatures: true
    case .paragraph, .subheading, .titleContinuation, .pageBreak: false
    }
  }

  private mutating func write(_ block: NumberedBlock) {
    switch block {
    case .paragraph(let paragraph):
      text.write(paragraph, to: &buffer)
      buffer.code("\n\n")
    case .subheading(let title):
      buffer.code("#judul-kecil")
      text.content(title, to: &buffer)
      buffer.code("\n\n")
    case .titleContinuation(let lines):
      buffer.code("#judul-lanjutan")
      text.content(lines, to: &buffer)
      buffer.code("\n\n")
    case .list(let marker, let start, let items): writeList(marker, start: start, items: items)
    case .table(let table): TypstTable(text: text, isPageFlipped: isFlipped).write(table, to: &buffer)
    case .figure(let figure): write(figure)
    case .formula(let formula): TypstText.write(formula, to: &buffer)
    case .signatures(let signatures): write(signatures)
    case .pageBreak: buffer.code("#pagebreak(weak: true)\n\n")
    }
  }

  private mutating func writeList(_ marker: ItemList.Marker, start: Int, items: [[NumberedBlock]]) {
    switch marker {
    case .bullet: buffer.code("#list(")
    case .decimal: buffer.code("#enum(numbering: \"1.\", start: \(start), ")
    case .decimalParenthesis: buffer.code("#enum(numbering: \"1)\", start: \(start), ")
    case .letter: buffer.code("#enum(numbering: \"a.\", start: \(start), ")
    case .letterParenthesis: buffer.code("#enum(numbering: \"a)\", start: \(start), ")
    }
    for item in items {
      buffer.code("[")
      write(item)
      buffer.code("],\n")
    }
    buffer.code(")\n\n")
  }

  private mutating func write(_ numbered: NumberedFigure) {
    buffer.code("#[\n")
    if numbered.figure.note != nil { buffer.code("#show figure: set block(below: 0.2em)\n") }
    buffer.code("#figure(kind: image, supplement: [Gambar], numbering: (..) => \"\(numbered.number)\", caption: ")
    buffer.content(numbered.figure.title)
    buffer.code(", ")
    let drawing = numbered.figure.drawing
    writeImage(
      drawing, width: "\(drawing.printedWidthInCentimetres)cm", alternativeText: numbered.figure.alternativeText)
    buffer.code(") <\(numbered.anchor)>\n")
    if let note = numbered.figure.note {
      buffer.code("#catatan")
      text.content(note, to: &buffer)
      buffer.code("\n")
    }
    buffer.code("]\n\n")
  }

  private mutating func writeImage(_ drawing: Drawing, width: String, alternativeText: String) {
    buffer.code("image(bytes(")
    buffer.literal(drawing.svg.bytes)
    buffer.code("), format: \"svg\", width: \(width), fit: \"contain\", alt: ")
    buffer.literal(alternativeText)
    buffer.code(")")
  }

  private mutating func write(_ signatures: [Signature]) {
    buffer.code("#tanda-tangan(")
    for signature in signatures {
      buffer.code("penanda-tangan(")
      if signature.placeAndDate.isEmpty { buffer.code("none") } else { buffer.content(signature.placeAndDate) }
      buffer.code(", ")
      buffer.content(lines: signature.post)
      buffer.code("),")
    }
    buffer.code(")\n\n")
  }
}
