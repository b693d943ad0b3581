import Document
import Sakip

extension Formula {
  /// The formula as it is set in print: divisions as fractions, names in italics.
  var tercetak: MathNode { expression.node }
}

extension FormulaExpression {
  fileprivate var node: MathNode {
    switch self {
    case .number(let number): .number(number.printed)
    case .variable(let name): .variable(name)
    case .scope(let scope): .variable(scope.rawValue)
    case .negative(let operand): .row([.symbol("\u{2212}"), operand.factor])
    case .sum(let first, let steps):
      .row([first.node] + steps.flatMap { [.symbol($0.isInverse ? "\u{2212}" : "+"), $0.operand.addend] })
    case .product(let first, let steps): Self.product(first, steps)
    case .call(let function, let arguments): .row([.text(function.rawValue), .bracketed(Self.list(arguments))])
    }
  }

  /// What has been multiplied so far is set above what divides it, so that reading from left to right stays as it is.
  private static func product(_ first: FormulaExpression, _ steps: [Step]) -> MathNode {
    var done: [MathNode] = [steps.first?.isInverse == true ? first.node : first.factor]
    for step in steps {
      if step.isInverse {
        let above = done.count == 1 ? done[0] : .row(done)
        done = [.fraction(above, step.operand.node)]
      } else {
        done += [.symbol("\u{D7}"), step.operand.factor]
      }
    }
    return done.count == 1 ? done[0] : .row(done)
  }

  private static func list(_ arguments: [FormulaExpression]) -> MathNode {
    var nodes: [MathNode] = []
    for (index, argument) in arguments.enumerated() {
      if index > 0 { nodes.append(.symbol(";")) }
      nodes.append(argument.node)
    }
    return nodes.count == 1 ? nodes[0] : .row(nodes)
  }

  /// In a product: a sum stands in brackets.
  private var factor: MathNode {
    switch self {
    case .sum, .negative: .bracketed(node)
    default: node
    }
  }

  /// In a sum: a sum or an opposite that is added or subtracted stands in brackets.
  private var addend: MathNode { factor }
}
