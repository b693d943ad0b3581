/// Reads a formula: multiplication and division bind more tightly than addition and subtraction, equals from the left.
struct FormulaParser {
  /// How many parentheses, functions and signs may stand within one another.
  static let maximumDepth = 32
  /// How many numbers and names a formula may have.
  static let maximumParts = 200

  private let tokens: [FormulaToken]
  let vocabulary: FormulaVocabulary
  private var place = 0
  private var depth = 0
  private var operands = 0

  /// - Throws: ``FormulaError``.
  static func parse(_ text: String, vocabulary: FormulaVocabulary) throws(FormulaError) -> FormulaExpression {
    var parser = FormulaParser(tokens: try FormulaLexer.tokens(of: text), vocabulary: vocabulary)
    guard parser.current.kind != .end else { throw FormulaError(position: 1, .empty) }
    let piece = try parser.chain(.sum)
    guard parser.current.kind == .end else { throw parser.unexpected() }
    if let series = piece.series {
      throw FormulaError(position: series.position, .seriesOutsideFunction(series.name, series.scope))
    }
    return piece.expression
  }

  private init(tokens: [FormulaToken], vocabulary: FormulaVocabulary) {
    self.tokens = tokens
    self.vocabulary = vocabulary
  }

  var current: FormulaToken { tokens[place] }

  mutating func take() -> FormulaToken {
    let token = current
    if place + 1 < tokens.count { place += 1 }
    return token
  }

  mutating func nested(
    at token: FormulaToken, _ read: (inout FormulaParser) throws(FormulaError) -> FormulaPiece
  ) throws(FormulaError) -> FormulaPiece {
    guard depth < Self.maximumDepth else { throw FormulaError(position: token.position, .tooDeep) }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  /// The operators that are read together.
  enum Level { case sum, product }

  mutating func chain(_ level: Level) throws(FormulaError) -> FormulaPiece {
    let first = try operand(of: level)
    var series = first.series
    var steps: [FormulaExpression.Step] = []
    while let isInverse = step(of: level) {
      let position = take().position
      let place = current.position
      let next = try operand(of: level)
      if level == .product, isInverse, next.expression.isAlwaysZero {
        throw FormulaError(position: place, .divisionByZero)
      }
      series = try FormulaPiece.joined(series, next.series, at: position)
      steps.append(FormulaExpression.Step(isInverse: isInverse, operand: next.expression))
    }
    guard !steps.isEmpty else { return first }
    let expression: FormulaExpression =
      level == .sum ? .sum(first.expression, steps) : .product(first.expression, steps)
    return FormulaPiece(expression: expression, series: series)
  }

  private mutating func operand(of level: Level) throws(FormulaError) -> FormulaPiece {
    try level == .sum ? chain(.product) : signed()
  }

  private func step(of level: Level) -> Bool? {
    switch (level, current.kind) {
    case (.sum, .plus), (.product, .times): false
    case (.sum, .minus), (.product, .divide): true
    default: nil
    }
  }

  private mutating func signed() throws(FormulaError) -> FormulaPiece {
    guard current.kind == .minus else { return try single() }
    let operand = try nested(at: take()) { (parser) throws(FormulaError) in try parser.signed() }
    return FormulaPiece(expression: .negative(operand.expression), series: operand.series)
  }

  private mutating func single() throws(FormulaError) -> FormulaPiece {
    let token = current
    switch token.kind {
    case .number(let value):
      _ = take()
      try count(token)
      let isPercent = current.kind == .percent
      if isPercent { _ = take() }
      return FormulaPiece(expression: .number(FormulaNumber(value, isPercent: isPercent)), series: nil)
    case .name:
      _ = take()
      try count(token)
      return try named(token)
    case .open:
      return try nested(at: take()) { (parser) throws(FormulaError) in
        let piece = try parser.chain(.sum)
        try parser.close(token)
        return piece
      }
    default:
      throw FormulaError(position: token.position, .missingOperand(read: token.text))
    }
  }

  private mutating func count(_ token: FormulaToken) throws(FormulaError) {
    operands += 1
    guard operands <= Self.maximumParts else { throw FormulaError(position: token.position, .tooManyParts) }
  }

  mutating func close(_ open: FormulaToken) throws(FormulaError) {
    switch current.kind {
    case .close: _ = take()
    case .end: throw FormulaError(position: current.position, .missingClosing(opened: open.position))
    default: throw unexpected()
    }
  }

  /// What is wrong with a token that stands where an operator or the end belongs.
  func unexpected() -> FormulaError {
    let problem: FormulaProblem =
      switch current.kind {
      case .close: .extraClosing
      case .separator: .separatorOutsideFunction
      case .percent: .percentWithoutNumber
      case .name: unexpectedName
      default: .missingOperator(read: current.text)
      }
    return FormulaError(position: current.position, problem)
  }

  /// `x100` and `xn` are names to the reader, and mostly meant as a multiplication.
  private var unexpectedName: FormulaProblem {
    let suggestion = vocabulary.variable(current.text) == nil ? vocabulary.suggestion(for: current.text) : nil
    guard case .spaced = suggestion else { return .missingOperator(read: current.text) }
    return .unknownVariable(current.text, suggestion: suggestion)
  }
}
