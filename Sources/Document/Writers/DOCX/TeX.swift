/// Formulas in the TeX that pandoc turns into formulas of word processors.
enum TeX {
  static func source(_ node: MathNode) -> String {
    switch node {
    case .text(let text), .number(let text): "\\text{\(escaped(text))}"
    case .variable(let name): "\\mathit{\(escaped(name))}"
    case .symbol(let sign): symbol(sign)
    case .row(let nodes): nodes.map(source).joined(separator: " ")
    case .fraction(let above, let below): "\\frac{\(source(above))}{\(source(below))}"
    case .sum(let from, let to): "\\sum_{\(source(from))}^{\(source(to))}"
    case .subscripted(let base, let index): "{\(source(base))}_{\(source(index))}"
    case .superscripted(let base, let exponent): "{\(source(base))}^{\(source(exponent))}"
    case .bracketed(let inner): "\\left(\(source(inner))\\right)"
    }
  }

  private static func symbol(_ sign: String) -> String {
    switch sign {
    case "×": "\\times"
    case "÷": "\\div"
    case "−", "-": "-"
    case "≤": "\\le"
    case "≥": "\\ge"
    case "≠": "\\ne"
    case "±": "\\pm"
    case "·": "\\cdot"
    case "=", "+", "<", ">", "(", ")", "/", ":", ",": sign
    default: "\\text{\(escaped(sign))}"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\": "\\textbackslash{}"
      case "{", "}", "%", "&", "#", "$", "_": "\\\(character)"
      case "^": "\\^{}"
      case "~": "\\~{}"
      default: String(character)
      }
    }.joined()
  }
}
