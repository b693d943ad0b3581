/// Joins what stands in a block of content into one ``HTML``.
@resultBuilder
public enum HTMLBuilder {
  /// An element or a ready piece.
  public static func buildExpression(_ expression: HTML) -> HTML { expression }

  /// Text, escaped when written.
  public static func buildExpression(_ expression: String) -> HTML { HTML(expression) }

  /// Pieces one after the other.
  public static func buildExpression(_ expression: [HTML]) -> HTML { buildArray(expression) }

  /// An empty block.
  public static func buildBlock() -> HTML { .empty }

  /// The first piece of a block.
  public static func buildPartialBlock(first: HTML) -> HTML { first }

  /// Everything so far, and the next piece.
  public static func buildPartialBlock(accumulated: consuming HTML, next: HTML) -> HTML {
    var buffer: [UInt8]
    switch accumulated.storage {
    case .markup(let bytes):
      buffer = bytes
      accumulated = .empty
    case .text(let text):
      buffer = []
      buffer.reserveCapacity(text.utf8.count + next.estimatedCount)
      appendEscaped(text, to: &buffer)
    }
    next.write(to: &buffer)
    return HTML(markup: buffer)
  }

  /// `if` without `else`.
  public static func buildOptional(_ component: HTML?) -> HTML { component ?? .empty }

  /// The first branch of `if` or `switch`.
  public static func buildEither(first component: HTML) -> HTML { component }

  /// The other branch.
  public static func buildEither(second component: HTML) -> HTML { component }

  /// `for`.
  public static func buildArray(_ components: [HTML]) -> HTML {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(components.reduce(0) { $0 + $1.estimatedCount })
    for component in components {
      component.write(to: &buffer)
    }
    return HTML(markup: buffer)
  }
}
