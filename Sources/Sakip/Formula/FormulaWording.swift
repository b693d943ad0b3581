/// Writes an expression in words: one step after another from left to right, what belongs together in parentheses.
struct FormulaWording {
  /// How many values of a series are listed; a longer one is given by its result.
  private static let maximumListed = 12

  let vocabulary: FormulaVocabulary
  /// The computation whose values stand behind the names; `nil` for the formula alone.
  let evaluator: FormulaEvaluator?

  func words(_ expression: FormulaExpression) -> String {
    switch expression {
    case .number(let number):
      number.isPercent ? "\(number.figure.printed) persen" : number.figure.printed
    case .variable(let name):
      named(name)
    case .scope(let scope):
      "nilai \(scope.rawValue)"
    case .negative(let operand):
      "minus " + grouped(operand)
    case .sum(let first, let steps):
      sequence(first, steps, word: "ditambah", inverse: "dikurangi") { $0.isOneMultiplication }
    case .product(let first, let steps):
      sequence(first, steps, word: "dikalikan", inverse: "dibagi") { _ in false }
    case .call(let function, let arguments):
      arguments.count == 1
        ? aggregate(function, arguments[0]) + result(of: expression, argument: arguments[0])
        : several(function, arguments.map(grouped))
    }
  }

  /// The function over a series, without its result: `rata-rata seluruh semester`.
  func aggregate(_ function: FormulaFunction, _ argument: FormulaExpression) -> String {
    let range = vocabulary.scope(of: argument).map { " seluruh \($0.rawValue)" } ?? ""
    if case .scope = argument { return function.kata + range + listed(argument) }
    let inner = FormulaWording(vocabulary: vocabulary, evaluator: nil).grouped(argument)
    return "\(function.kata) \(inner)\(range)\(listed(argument))"
  }

  private func named(_ name: String) -> String {
    let word = vocabulary.variable(name)?.name ?? name
    guard let value = evaluator?.figures.single[name] else { return word }
    return "\(word) \(value.printed)"
  }

  private func grouped(_ expression: FormulaExpression) -> String {
    expression.binding == .single ? words(expression) : "(\(words(expression)))"
  }

  private func sequence(
    _ first: FormulaExpression, _ steps: [FormulaExpression.Step], word: String, inverse: String,
    standsAlone: (FormulaExpression) -> Bool
  ) -> String {
    func operand(_ part: FormulaExpression) -> String { standsAlone(part) ? words(part) : grouped(part) }
    let isTerm = word == "ditambah" && first.binding == .product
    var text = isTerm ? words(first) : operand(first)
    for (index, step) in steps.enumerated() {
      let isClose = index == 0 && !isTerm && !standsAlone(step.operand)
      text += (isClose ? " " : ", ") + (step.isInverse ? inverse : word) + " " + operand(step.operand)
    }
    return text
  }

  private func several(_ function: FormulaFunction, _ parts: [String]) -> String {
    let between = function == .maks || function == .min ? "di antara" : "dari"
    let head = parts.dropLast().joined(separator: ", ")
    let list = parts.count > 2 ? "\(head), dan \(parts[parts.count - 1])" : parts.joined(separator: " dan ")
    return "\(function.kata) \(between) \(list)"
  }

  /// The values of a series that is short: of a plain one as entered, of any other as computed.
  private func listed(_ argument: FormulaExpression) -> String {
    guard let evaluator, case .series(let values, let scope) = try? evaluator.values(of: argument),
      let labels = evaluator.figures.labels[scope], labels.count <= Self.maximumListed
    else { return "" }
    let entered = argument.name.flatMap { evaluator.figures.series[$0] }
    let shown = entered?.map(\.printed) ?? values.map { $0.printedShort(decimals: 4) }
    return " (" + zip(labels, shown).map { "\($0) \($1)" }.joined(separator: "; ") + ")"
  }

  private func result(of call: FormulaExpression, argument: FormulaExpression) -> String {
    guard let values = try? evaluator?.values(of: call), case .single(let value) = values else { return "" }
    return " sebesar " + value.printedShort(decimals: 2)
  }
}

extension FormulaExpression {
  /// The name that it only consists of.
  fileprivate var name: String? {
    switch self {
    case .variable(let name): name
    case .scope(let scope): scope.rawValue
    default: nil
    }
  }

  /// `0,95 * c`: as a term of a sum it needs no parentheses.
  fileprivate var isOneMultiplication: Bool {
    guard case .product(let first, let steps) = self else { return false }
    return steps.count == 1 && first.binding == .single && steps[0].operand.binding == .single
  }
}

extension Ratio {
  /// The figure without closing zeros: `75`, `72,09`.
  func printedShort(decimals: Int) -> String {
    rounded(decimals: decimals).normalized.printed
  }
}
