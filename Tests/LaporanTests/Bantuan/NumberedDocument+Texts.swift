import Document

extension NumberedDocument {
  /// Every paragraph, heading and entry of a list in reading order, as plain text; tables are left out.
  var texts: [String] {
    frontMatter.flatMap { part -> [String] in
      if case .section(let title, _, let blocks) = part { [title] + blocks.flatMap(\.texts) } else { [] }
    } + opening.flatMap(\.texts) + chapters.flatMap(\.texts)
  }

  /// The texts of the section with this title, inner sections included.
  func texts(section title: String) -> [String] {
    chapters.flatMap(\.all).filter { $0.entry.title == title }.flatMap(\.texts)
  }

  /// The table with this number, or for one without a number with this title.
  func table(_ name: String) -> NumberedTable? {
    tables.first { $0.number == name } ?? tables.first { $0.number.isEmpty && $0.table.title == name }
  }

  /// The table with this key.
  func table(key: String) -> NumberedTable? {
    tables.first { $0.table.key == ReferenceKey(key) }
  }
}

extension NumberedSection {
  fileprivate var all: [NumberedSection] { [self] + sections.flatMap(\.all) }
  fileprivate var texts: [String] { [entry.title] + blocks.flatMap(\.texts) + sections.flatMap(\.texts) }
}

extension NumberedBlock {
  fileprivate var texts: [String] {
    switch self {
    case .paragraph(let text), .subheading(let text), .titleContinuation(let text): [text.plainText]
    case .list(_, _, let items): items.joined().flatMap(\.texts)
    case .signatures(let all): all.flatMap { [$0.placeAndDate] + $0.post }
    case .table, .figure, .formula, .pageBreak: []
    }
  }
}
