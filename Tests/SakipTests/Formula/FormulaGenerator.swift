import Sakip

/// Makes formulas by a fixed sequence of numbers: the same in every run.
struct FormulaGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  /// A text of words, signs and rubbish in any order.
  mutating func rubbish() -> String {
    let words = [
      "a", "b", "k", "n-1", "100", "1.000", "12,5", "1,2,3", "0", "+", "-", "*", "x", "/", ":", "%", "(", ")", ";", " ",
      "jumlah(", "rata(", "maks(", "semester", "komponen", "\u{D7}", "\u{2212}", "=", "\u{1F600}", "\u{301}", "\u{0}",
      "9",
      "\n", "\u{202E}", "(((((", "- - - -",
    ]
    return (0..<below(30)).map { _ in words[below(words.count)] }.joined()
  }

  /// A formula that can be read, over `a`, `b` and the components `k` and `w`.
  mutating func formula(depth: Int = 4) -> FormulaExpression {
    expression(depth: depth, inSeries: false)
  }

  private mutating func expression(depth: Int, inSeries: Bool) -> FormulaExpression {
    guard depth > 0 else { return leaf(inSeries: inSeries) }
    switch below(6) {
    case 0: return leaf(inSeries: inSeries)
    case 1: return .negative(expression(depth: depth - 1, inSeries: inSeries))
    case 2: return .sum(expression(depth: depth - 1, inSeries: inSeries), steps(depth, inSeries))
    case 3: return .product(expression(depth: depth - 1, inSeries: inSeries), steps(depth, inSeries))
    case 4:
      let functions = FormulaFunction.allCases
      let arguments = (0..<(2 + below(2))).map { _ in expression(depth: depth - 1, inSeries: inSeries) }
      return .call(functions[below(functions.count)], arguments)
    default:
      let functions = FormulaFunction.allCases
      let inner = expression(depth: depth - 1, inSeries: true)
      return .call(
        functions[below(functions.count)], [.product(.variable("k"), [.init(isInverse: false, operand: inner)])])
    }
  }

  private mutating func steps(_ depth: Int, _ inSeries: Bool) -> [FormulaExpression.Step] {
    (0..<(1 + below(3))).map { _ in
      FormulaExpression.Step(isInverse: below(2) == 0, operand: expression(depth: depth - 1, inSeries: inSeries))
    }
  }

  private mutating func leaf(inSeries: Bool) -> FormulaExpression {
    switch below(inSeries ? 6 : 4) {
    case 0: .number(FormulaNumber(ExactDecimal(mantissa: .init(below(100_000)), decimals: below(5))))
    case 1: .number(FormulaNumber(ExactDecimal(below(150)), isPercent: true))
    case 2: .variable("a")
    case 3: .variable("b")
    case 4: .variable("w")
    default: .scope(.komponen)
    }
  }
}
