extension FormulaExpression {
  /// The formula in the one form that the program writes: `(n - n1) / n1 * 100`. Reading it gives this expression again.
  public var printed: String {
    switch self {
    case .number(let number): number.printed
    case .variable(let name): name
    case .scope(let scope): scope.rawValue
    case .negative(let operand): "-" + operand.printed(above: .product)
    case .sum(let first, let steps):
      first.printed(above: .sum)
        + steps.map { ($0.isInverse ? " - " : " + ") + $0.operand.printed(above: .sum) }.joined()
    case .product(let first, let steps):
      first.printed(above: .product)
        + steps.map { ($0.isInverse ? " / " : " * ") + $0.operand.printed(above: .product) }.joined()
    case .call(let function, let arguments):
      "\(function.rawValue)(\(arguments.map(\.printed).joined(separator: "; ")))"
    }
  }

  /// In parentheses unless it binds more tightly than what stands around it.
  private func printed(above surrounding: Binding) -> String {
    binding > surrounding ? printed : "(\(printed))"
  }

  /// How tightly the parts hold together, the loosest first.
  enum Binding: Int, Comparable {
    case sum, product, single

    static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
  }

  var binding: Binding {
    switch self {
    case .sum: .sum
    case .product: .product
    case .number, .variable, .scope, .negative, .call: .single
    }
  }
}
