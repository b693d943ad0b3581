public import HTML

extension MarkdownReader {
  /// A text as a document will show it, for a page in which it is written; any text can be shown.
  public static func html(_ markdown: String) -> HTML {
    HTMLBlocks().blocks(read(markdown).blocks.compactMap(NumberedBlock.init(unnumbered:)))
  }
}

extension NumberedBlock {
  /// A block that needs no number; `nil` for one that does.
  fileprivate init?(unnumbered block: Block) {
    switch block {
    case .paragraph(let text): self = .paragraph(text)
    case .subheading(let text): self = .subheading(text)
    case .titleContinuation(let text): self = .titleContinuation(text)
    case .list(let list):
      self = .list(
        marker: list.marker, start: list.start,
        items: list.items.map { $0.compactMap(NumberedBlock.init(unnumbered:)) })
    case .formula(let formula): self = .formula(formula)
    case .signatures(let signatures): self = .signatures(signatures)
    case .pageBreak: self = .pageBreak
    case .table, .figure: return nil
    }
  }
}
