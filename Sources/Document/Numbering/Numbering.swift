extension Document {
  /// Gives every chapter, section, table and figure its number and resolves every reference.
  ///
  /// Tables and figures count per chapter (`3.1`, `3.2`, …); outside of numbered chapters they count on their own
  /// (`1`, `2`, …).
  ///
  /// - Throws: ``DocumentError`` for an unknown or double key and for a table whose cells do not fill its grid.
  public func numbered() throws(DocumentError) -> NumberedDocument {
    var collecting = Numberer(style: numbering, targets: nil)
    _ = try collecting.number(self)
    var resolving = Numberer(style: numbering, targets: collecting.found)
    return try resolving.number(self)
  }
}

/// What a reference leads to.
struct ReferenceTarget {
  let label: String
  let anchor: String
}

/// Walks a document in reading order and counts. It walks twice: first to find what the keys stand for, then, knowing
/// that, to resolve the references, which may point forwards.
struct Numberer {
  let style: NumberingStyle
  let targets: [ReferenceKey: ReferenceTarget]?
  var found: [ReferenceKey: ReferenceTarget] = [:]
  private var chapter = 0
  private var isInChapter = false
  private var tableCounts: [Int: Int] = [:]
  private var figureCounts: [Int: Int] = [:]
  private var unnumberedTables = 0
  private var contents: [ContentsEntry] = []
  private var tables: [NumberedTable] = []
  private var figures: [NumberedFigure] = []

  init(style: NumberingStyle, targets: [ReferenceKey: ReferenceTarget]?) {
    self.style = style
    self.targets = targets
  }

  mutating func number(_ document: Document) throws(DocumentError) -> NumberedDocument {
    var frontMatter: [NumberedFrontMatter] = []
    for (index, part) in document.frontMatter.enumerated() {
      frontMatter.append(try number(part, index: index))
    }
    let opening = try number(document.opening)
    var chapters: [NumberedSection] = []
    for (index, section) in document.chapters.enumerated() {
      chapters.append(try number(chapter: section, index: index))
    }
    return NumberedDocument(
      metadata: document.metadata, cover: document.cover, frontMatter: frontMatter, opening: opening,
      chapters: chapters, contents: contents, tables: tables, figures: figures)
  }

  private mutating func number(_ part: FrontMatter, index: Int) throws(DocumentError) -> NumberedFrontMatter {
    switch part {
    case .contents: return .contents
    case .listOfTables: return .listOfTables
    case .listOfFigures: return .listOfFigures
    case .section(let title, let blocks):
      let entry = ContentsEntry(number: nil, title: title, level: 1, anchor: "awal-\(index + 1)")
      contents.append(entry)
      return .section(title: title, anchor: entry.anchor, blocks: try number(blocks))
    }
  }

  private mutating func number(chapter section: Section, index: Int) throws(DocumentError) -> NumberedSection {
    isInChapter = section.isNumbered
    if section.isNumbered { chapter += 1 }
    let number = section.isNumbered ? "BAB \(roman(chapter))" : nil
    let entry = ContentsEntry(number: number, title: section.title, level: 1, anchor: "bab-\(index + 1)")
    return try finish(
      section, entry: entry, label: number ?? section.title, path: [section.isNumbered ? chapter : 0],
      anchorPath: "\(index + 1)")
  }

  /// - Parameters:
  ///   - path: The printed numbers from the chapter down.
  ///   - anchorPath: The places among all siblings, numbered or not, so that anchors are unique.
  private mutating func finish(
    _ section: Section, entry: ContentsEntry, label: String, path: [Int], anchorPath: String
  ) throws(DocumentError) -> NumberedSection {
    contents.append(entry)
    try remember(section.key, ReferenceTarget(label: label, anchor: entry.anchor))
    let blocks = try number(section.blocks)
    var inner: [NumberedSection] = []
    var count = 0
    for (index, section) in section.sections.enumerated() {
      if section.isNumbered { count += 1 }
      let innerPath = path + [count]
      let innerAnchor = "\(anchorPath)-\(index + 1)"
      let innerEntry = ContentsEntry(
        number: section.isNumbered ? style.sectionNumber(innerPath) : nil, title: section.title,
        level: entry.level + 1, anchor: "bagian-\(innerAnchor)")
      inner.append(
        try finish(
          section, entry: innerEntry,
          label: section.isNumbered ? style.sectionReference(innerPath) : section.title, path: innerPath,
          anchorPath: innerAnchor))
    }
    return NumberedSection(entry: entry, blocks: blocks, sections: inner)
  }

  private mutating func number(_ blocks: [Block]) throws(DocumentError) -> [NumberedBlock] {
    var numbered: [NumberedBlock] = []
    numbered.reserveCapacity(blocks.count)
    for block in blocks { numbered.append(try number(block)) }
    return numbered
  }

  private mutating func number(_ block: Block) throws(DocumentError) -> NumberedBlock {
    switch block {
    case .paragraph(let text): return .paragraph(try resolve(text))
    case .subheading(let text): return .subheading(try resolve(text))
    case .titleContinuation(let text): return .titleContinuation(try resolve(text))
    case .formula(let formula): return .formula(formula)
    case .signatures(let signatures): return .signatures(signatures)
    case .pageBreak: return .pageBreak
    case .table(let table): return .table(try number(table))
    case .figure(let figure): return .figure(try number(figure))
    case .list(let list):
      var items: [[NumberedBlock]] = []
      for item in list.items { items.append(try number(item)) }
      return .list(marker: list.marker, start: list.start, items: items)
    }
  }

  private mutating func number(_ original: Table) throws(DocumentError) -> NumberedTable {
    var number = ""
    var anchor = ""
    if original.isNumbered {
      number = nextNumber(&tableCounts)
      anchor = "tabel-\(number.split(separator: ".").joined(separator: "-"))"
    } else {
      unnumberedTables += 1
      anchor = "tabel-lepas-\(unnumberedTables)"
    }
    let label = original.isNumbered ? "Tabel \(number)" : original.title
    try remember(original.key, ReferenceTarget(label: label, anchor: anchor))
    var table = original
    if let note = table.note { table.note = try resolve(note) }
    for row in table.header.indices { try resolve(&table.header[row]) }
    for row in table.rows.indices { try resolve(&table.rows[row].cells) }
    let numbered = NumberedTable(number: number, anchor: anchor, table: table, grid: try TableGrid(table))
    tables.append(numbered)
    return numbered
  }

  private mutating func number(_ original: Figure) throws(DocumentError) -> NumberedFigure {
    let number = nextNumber(&figureCounts)
    let anchor = "gambar-\(number.split(separator: ".").joined(separator: "-"))"
    try remember(original.key, ReferenceTarget(label: "Gambar \(number)", anchor: anchor))
    var figure = original
    if let note = figure.note { figure.note = try resolve(note) }
    let numbered = NumberedFigure(number: number, anchor: anchor, figure: figure)
    figures.append(numbered)
    return numbered
  }

  private func nextNumber(_ counts: inout [Int: Int]) -> String {
    let scope = isInChapter ? chapter : 0
    counts[scope, default: 0] += 1
    let count = counts[scope, default: 0]
    return scope == 0 ? "\(count)" : "\(scope).\(count)"
  }

  private mutating func remember(_ key: ReferenceKey?, _ target: ReferenceTarget) throws(DocumentError) {
    guard let key else { return }
    guard found.updateValue(target, forKey: key) == nil else { throw .duplicateKey(key) }
  }

  private func resolve(_ cells: inout [Cell]) throws(DocumentError) {
    for index in cells.indices { cells[index].content = try resolve(cells[index].content) }
  }

  private func resolve(_ text: RichText) throws(DocumentError) -> RichText {
    guard let targets, text.runs.contains(where: \.mayHoldReference) else { return text }
    var runs: [Inline] = []
    for run in text.runs {
      switch run {
      case .reference(let key):
        guard let target = targets[key] else { throw .unknownKey(key) }
        runs.append(.link(RichText(target.label), address: "#\(target.anchor)"))
      case .strong(let inner): runs.append(.strong(try resolve(inner)))
      case .emphasis(let inner): runs.append(.emphasis(try resolve(inner)))
      case .link(let inner, let address): runs.append(.link(try resolve(inner), address: address))
      case .text, .value, .lineBreak: runs.append(run)
      }
    }
    return RichText(runs)
  }
}

extension Inline {
  fileprivate var mayHoldReference: Bool {
    switch self {
    case .text, .value, .lineBreak: false
    case .strong, .emphasis, .link, .reference: true
    }
  }
}
