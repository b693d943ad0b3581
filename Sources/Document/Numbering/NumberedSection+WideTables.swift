extension NumberedSection {
  /// Letters of text before the first table that a page in landscape may well carry above it.
  private static let mostLetters = 1500

  /// Whether it is made of tables that ask for a page in landscape, with no more than a few words before the first one, and
  /// nothing that is better read on an upright page.
  var isOfWideTables: Bool {
    guard sections.isEmpty, let first = blocks.firstIndex(where: \.isWideTable) else { return false }
    return blocks.allSatisfy { $0.isWideTable || $0.isPlainText }
      && blocks[..<first].map(\.letters).reduce(0, +) <= Self.mostLetters
  }
}

extension NumberedBlock {
  fileprivate var isWideTable: Bool {
    if case .table(let numbered) = self { numbered.table.isLandscape } else { false }
  }

  fileprivate var isPlainText: Bool {
    switch self {
    case .paragraph, .subheading, .titleContinuation, .list: true
    case .table, .figure, .formula, .signatures, .pageBreak: false
    }
  }

  fileprivate var letters: Int {
    switch self {
    case .paragraph(let text), .subheading(let text), .titleContinuation(let text): text.plainText.count
    case .list(_, _, let items): items.joined().map(\.letters).reduce(0, +)
    case .table, .figure, .formula, .signatures, .pageBreak: 0
    }
  }
}
