import CMarkGFM
import HTML

/// Turns the tree of the parser into blocks.
struct MarkdownWalker {
  /// Nothing typed by a person is nested deeper; what is becomes plain text, so that no text can exhaust the stack.
  private static let deepest = 40

  var notices: [MarkdownNotice] = []
  private var depth = 0

  mutating func blocks(of parent: OpaquePointer) -> [Block] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { return [.paragraph(RichText(flatText(of: parent)))] }
    var blocks: [Block] = []
    var node = cmark_node_first_child(parent)
    while let current = node {
      blocks += self.blocks(current)
      node = cmark_node_next(current)
    }
    return blocks
  }

  private mutating func blocks(_ node: OpaquePointer) -> [Block] {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: return [.paragraph(RichText(inlines(of: node)))]
    case CMARK_NODE_HEADING:
      notice(.heading, node)
      return [.subheading(RichText(inlines(of: node)))]
    case CMARK_NODE_LIST: return [list(node)]
    case CMARK_NODE_BLOCK_QUOTE: return blocks(of: node)
    case CMARK_NODE_HTML_BLOCK:
      notice(.html, node)
      return [literalParagraph(node)]
    case CMARK_NODE_CODE_BLOCK: return [literalParagraph(node)]
    default: return []
    }
  }

  private func literalParagraph(_ node: OpaquePointer) -> Block {
    let lines = literal(node).split(separator: "\n").map(String.init)
    var runs: [Inline] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { runs.append(.lineBreak) }
      runs.append(.text(line))
    }
    return .paragraph(RichText(runs))
  }

  private mutating func list(_ node: OpaquePointer) -> Block {
    let marker: ItemList.Marker =
      if cmark_node_get_list_type(node) != CMARK_ORDERED_LIST {
        .bullet
      } else if cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM {
        .decimalParenthesis
      } else {
        .decimal
      }
    var items: [[Block]] = []
    var item = cmark_node_first_child(node)
    while let current = item {
      items.append(blocks(of: current))
      item = cmark_node_next(current)
    }
    let start = marker == .bullet ? 1 : max(0, Int(cmark_node_get_list_start(node)))
    return .list(ItemList(marker, start: start, items: items))
  }

  private mutating func inlines(of parent: OpaquePointer) -> [Inline] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { return [.text(flatText(of: parent))] }
    var runs: [Inline] = []
    var node = cmark_node_first_child(parent)
    while let current = node {
      for run in inlines(current) {
        if case .text(let more) = run, case .text(let text)? = runs.last {
          runs[runs.count - 1] = .text(text + more)
        } else {
          runs.append(run)
        }
      }
      node = cmark_node_next(current)
    }
    return runs
  }

  private mutating func inlines(_ node: OpaquePointer) -> [Inline] {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: return [.text(literal(node))]
    case CMARK_NODE_SOFTBREAK: return [.text(" ")]
    case CMARK_NODE_LINEBREAK: return [.lineBreak]
    case CMARK_NODE_STRONG: return [.strong(RichText(inlines(of: node)))]
    case CMARK_NODE_EMPH: return [.emphasis(RichText(inlines(of: node)))]
    case CMARK_NODE_HTML_INLINE:
      notice(.html, node)
      return [.text(literal(node))]
    case CMARK_NODE_IMAGE:
      notice(.picture, node)
      return inlines(of: node)
    case CMARK_NODE_LINK:
      let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
      guard isSafeAddress(address) else {
        notice(.unsafeLink, node)
        return inlines(of: node)
      }
      return [.link(RichText(inlines(of: node)), address: address)]
    default: return inlines(of: node)
    }
  }

  /// All characters below a node, without recursion.
  private func flatText(of node: OpaquePointer) -> String {
    guard let iterator = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(iterator) }
    var text = ""
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      if let current = cmark_iter_get_node(iterator) { text += literal(current) }
    }
    return text
  }

  private func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private mutating func notice(_ kind: MarkdownNotice.Kind, _ node: OpaquePointer) {
    notices.append(MarkdownNotice(kind: kind, line: Int(cmark_node_get_start_line(node))))
  }
}
