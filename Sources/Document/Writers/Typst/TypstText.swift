import HTML

/// Runs and formulas as Typst.
struct TypstText {
  /// The names of the places that exist; a link to any other is printed as plain text.
  let anchors: Set<String>

  /// - Parameter column: the width of the column in which the text stands, in ems: words that are wider may break there.
  ///   `nil` outside of tables.
  func write(_ text: RichText, to buffer: inout TypstBuffer, column: Double? = nil) {
    for run in text.runs {
      switch run {
      case .text(let text), .value(let text, _):
        if let column { breakable(text, in: column, to: &buffer) } else { buffer.text(text) }
      case .strong(let inner): wrap("strong", inner, to: &buffer, column.map { $0 * LongWords.semibold })
      case .emphasis(let inner): wrap("emph", inner, to: &buffer, column)
      case .reference(let key): buffer.text(key.name)
      case .lineBreak: buffer.code("#linebreak()")
      case .link(let inner, let address): link(inner, to: address, in: &buffer, column)
      }
    }
  }

  /// Text that may break; an empty box lets a line break there and leaves no character.
  private func breakable(_ text: String, in column: Double, to buffer: inout TypstBuffer) {
    let pieces = LongWords.breakable(text, in: column)
      .split(separator: LongWords.breakPlace, omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      if index > 0 { buffer.code("#box()") }
      buffer.text(String(piece))
    }
  }

  /// `[…]`, in code.
  func content(_ text: RichText, to buffer: inout TypstBuffer, column: Double? = nil) {
    buffer.code("[")
    write(text, to: &buffer, column: column)
    buffer.code("]")
  }

  private func wrap(_ function: String, _ inner: RichText, to buffer: inout TypstBuffer, _ column: Double?) {
    buffer.code("#\(function)")
    content(inner, to: &buffer, column: column)
  }

  private func link(_ inner: RichText, to address: String, in buffer: inout TypstBuffer, _ column: Double?) {
    if address.hasPrefix("#"), anchors.contains(String(address.dropFirst())) {
      buffer.code("#link(<\(address.dropFirst())>)")
      content(inner, to: &buffer, column: column)
    } else if isSafeAddress(address), address.contains(":"), !address.hasPrefix("/"), !address.hasPrefix("#") {
      buffer.code("#link(")
      buffer.literal(address)
      buffer.code(")")
      content(inner, to: &buffer, column: column)
    } else {
      write(inner, to: &buffer, column: column)
    }
  }

  /// A displayed formula, in markup.
  static func write(_ formula: MathNode, to buffer: inout TypstBuffer) {
    buffer.code("#math.equation(block: true, alt: ")
    buffer.literal(formula.plainText)
    buffer.code(", $ ")
    math(formula, to: &buffer)
    buffer.code(" $)\n\n")
  }

  private static func math(_ node: MathNode, to buffer: inout TypstBuffer) {
    switch node {
    case .text(let text), .number(let text):
      buffer.literal(text)
    case .variable(let name):
      buffer.code("italic(")
      buffer.literal(name)
      buffer.code(")")
    case .symbol(let sign):
      buffer.code("class(\"\(mathClass(sign))\", ")
      buffer.literal(sign)
      buffer.code(")")
    case .row(let nodes):
      for node in nodes {
        math(node, to: &buffer)
        buffer.code(" ")
      }
    case .fraction(let above, let below):
      pair("frac(", above, ", ", below, ")", to: &buffer)
    case .sum(let from, let to):
      pair("attach(limits(sum), b: ", from, ", t: ", to, ")", to: &buffer)
    case .subscripted(let base, let index):
      pair("attach(", base, ", b: ", index, ")", to: &buffer)
    case .superscripted(let base, let exponent):
      pair("attach(", base, ", t: ", exponent, ")", to: &buffer)
    case .bracketed(let inner):
      buffer.code("lr((")
      math(inner, to: &buffer)
      buffer.code("))")
    }
  }

  private static func pair(
    _ before: String, _ first: MathNode, _ between: String, _ second: MathNode, _ after: String,
    to buffer: inout TypstBuffer
  ) {
    buffer.code(before)
    math(first, to: &buffer)
    buffer.code(between)
    math(second, to: &buffer)
    buffer.code(after)
  }

  private static func mathClass(_ sign: String) -> String {
    switch sign {
    case "=", "<", ">", "≤", "≥", "≠", "≈": "relation"
    case "+", "-", "−", "×", "÷", "·", "±", ":": "binary"
    case "(", "[": "opening"
    case ")", "]": "closing"
    default: "normal"
    }
  }
}
