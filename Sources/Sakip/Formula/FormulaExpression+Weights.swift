/// A sum of variables, each times a number: what each one counts in it.
struct FormulaWeights {
  /// What each variable is multiplied by.
  var bySymbol: [String: Ratio] = [:]
  /// What is added whatever the variables are.
  var constant = Ratio(0)

  fileprivate static func + (left: FormulaWeights, right: FormulaWeights) -> FormulaWeights {
    FormulaWeights(
      bySymbol: left.bySymbol.merging(right.bySymbol, uniquingKeysWith: +), constant: left.constant + right.constant)
  }

  fileprivate func times(_ factor: Ratio) -> FormulaWeights {
    FormulaWeights(bySymbol: bySymbol.mapValues { $0 * factor }, constant: constant * factor)
  }
}

extension FormulaExpression {
  /// The expression as a sum of variables with their factors; `nil` for anything else, as a product or a quotient of two
  /// variables, or a function over a series.
  var weights: FormulaWeights? {
    switch self {
    case .number(let number): return FormulaWeights(constant: number.value)
    case .variable(let name): return FormulaWeights(bySymbol: [name: Ratio(1)])
    case .negative(let operand): return operand.weights?.times(Ratio(-1))
    case .sum(let first, let steps):
      return steps.reduce(first.weights) { sum, step in
        sum.flatMap { left in step.operand.weights.map { left + $0.times(Ratio(step.isInverse ? -1 : 1)) } }
      }
    case .product(let first, let steps):
      return steps.reduce(first.weights) { product, step in
        product.flatMap { left in step.operand.weights.flatMap { Self.multiplied(left, $0, isInverse: step.isInverse) }
        }
      }
    case .call(.jumlah, let parts) where parts.count > 1: return Self.added(parts)
    case .call(.rata, let parts) where parts.count > 1:
      return Ratio(1).divided(by: Ratio(parts.count)).flatMap { Self.added(parts)?.times($0) }
    case .call, .scope: return nil
    }
  }

  private static func added(_ parts: [FormulaExpression]) -> FormulaWeights? {
    parts.reduce(FormulaWeights()) { sum, part in sum.flatMap { left in part.weights.map { left + $0 } } }
  }

  private static func multiplied(_ left: FormulaWeights, _ right: FormulaWeights, isInverse: Bool) -> FormulaWeights? {
    if right.bySymbol.isEmpty {
      return isInverse
        ? Ratio(1).divided(by: right.constant).map(left.times) : left.times(right.constant)
    }
    return left.bySymbol.isEmpty && !isInverse ? right.times(left.constant) : nil
  }

  /// The names that stand above the line, or those below it.
  func names(below: Bool) -> Set<String> {
    switch self {
    case .number: []
    case .variable(let name): below ? [] : [name]
    case .scope(let scope): below ? [] : [scope.rawValue]
    case .negative(let operand): operand.names(below: below)
    case .product(let first, let steps):
      steps.reduce(into: first.names(below: below)) { $0.formUnion($1.operand.names(below: below != $1.isInverse)) }
    case .sum, .call: parts.reduce(into: []) { $0.formUnion($1.names(below: below)) }
    }
  }

  /// Whether it adds something to another expression: `a + b` does to `a`, `a - b` does not.
  func exceeds(_ other: FormulaExpression) -> Bool {
    guard let mine = plainAddends, mine.count > 1 else { return false }
    let others = other.plainAddends ?? [other]
    return mine.count > others.count && others.allSatisfy(mine.contains)
  }

  private var plainAddends: [FormulaExpression]? {
    guard case .sum(let first, let steps) = self, !steps.contains(where: \.isInverse) else { return nil }
    return [first] + steps.map(\.operand)
  }
}
