/// What a formula says, as a tree. Sums and products are lists, so that the tree is only as deep as its parentheses.
public indirect enum FormulaExpression: Sendable, Hashable {
  /// One operand of a sum or a product behind the first.
  public struct Step: Sendable, Hashable {
    /// Whether it is subtracted in a sum, or divides in a product.
    public let isInverse: Bool
    /// What is added, subtracted, multiplied by or divided by.
    public let operand: FormulaExpression

    /// A value from its parts.
    public init(isInverse: Bool, operand: FormulaExpression) {
      self.isInverse = isInverse
      self.operand = operand
    }
  }

  /// A number as written; with the sign `%`, see ``FormulaNumber``.
  case number(FormulaNumber)
  /// A variable, by its symbol.
  case variable(String)
  /// The value of each period, component or unit.
  case scope(FormulaScope)
  /// The operand with the opposite sign.
  case negative(FormulaExpression)
  /// Additions and subtractions from left to right.
  case sum(FormulaExpression, [Step])
  /// Multiplications and divisions from left to right.
  case product(FormulaExpression, [Step])
  /// A function over a series, or over several parts.
  case call(FormulaFunction, [FormulaExpression])
}

extension FormulaExpression {
  /// The variables and scopes in it, each once, in the order in which they are first named.
  public var names: [String] {
    var found: [String] = []
    collect { name in if !found.contains(name) { found.append(name) } }
    return found
  }

  private func collect(_ visit: (String) -> Void) {
    switch self {
    case .number: break
    case .variable(let name): visit(name)
    case .scope(let scope): visit(scope.rawValue)
    default: parts.forEach { $0.collect(visit) }
    }
  }

  /// The expressions directly below this one.
  var parts: [FormulaExpression] {
    switch self {
    case .number, .variable, .scope: []
    case .negative(let operand): [operand]
    case .sum(let first, let steps), .product(let first, let steps): [first] + steps.map(\.operand)
    case .call(_, let arguments): arguments
    }
  }

  /// Whether it is 0 whatever its variables are: the number 0, and what cancels out as `b - b` does.
  var isAlwaysZero: Bool {
    switch self {
    case .number(let number): return number.figure.isZero
    case .negative(let operand): return operand.isAlwaysZero
    case .product: return flattened.contains { !$0.isInverse && $0.operand.isAlwaysZero }
    case .sum:
      var counts: [FormulaExpression: Int] = [:]
      for term in terms where !term.operand.isAlwaysZero { counts[term.operand, default: 0] += term.isInverse ? -1 : 1 }
      return counts.values.allSatisfy { $0 == 0 }
    case .variable, .scope, .call: return false
    }
  }

  /// The terms of a sum with their signs, sums in parentheses opened; an expression that is no sum is its own only term.
  private var terms: [Step] {
    switch self {
    case .sum(let first, let steps):
      first.terms + steps.flatMap { $0.isInverse ? $0.operand.opposites : $0.operand.terms }
    case .negative(let operand): operand.opposites
    default: [Step(isInverse: false, operand: self)]
    }
  }

  private var opposites: [Step] { terms.map { Step(isInverse: !$0.isInverse, operand: $0.operand) } }

  /// The factors and divisors. Factors that are products in parentheses are opened, divisors are kept whole; an
  /// expression that is no product is its own only factor.
  var flattened: [Step] {
    guard case .product(let first, let steps) = self else { return [Step(isInverse: false, operand: self)] }
    return first.flattened + steps.flatMap { $0.isInverse ? [$0] : $0.operand.flattened }
  }
}
