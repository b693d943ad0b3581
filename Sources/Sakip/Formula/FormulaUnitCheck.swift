/// Follows the units of the variables through a formula.
struct FormulaUnitCheck {
  let vocabulary: FormulaVocabulary
  private(set) var findings: [FormulaFinding] = []

  init(vocabulary: FormulaVocabulary) {
    self.vocabulary = vocabulary
  }

  /// The unit of an expression; what does not fit inside of it is added to the findings.
  mutating func unit(of expression: FormulaExpression) -> FormulaUnit {
    switch expression {
    case .number: .literal
    case .variable(let name): FormulaUnit(vocabulary.variable(name)?.unit ?? "")
    case .scope(let scope): FormulaUnit(scope == .komponen ? "" : vocabulary.resultUnit)
    case .negative(let operand): unit(of: operand)
    case .sum(let first, let steps):
      added([first] + steps.map(\.operand), inverse: [false] + steps.map(\.isInverse))
    case .product(let first, let steps):
      multiplied([FormulaExpression.Step(isInverse: false, operand: first)] + steps)
    case .call(_, let arguments):
      added(arguments, inverse: arguments.map { _ in false })
    }
  }

  private mutating func added(_ operands: [FormulaExpression], inverse: [Bool]) -> FormulaUnit {
    var result = FormulaUnit.literal
    var shown: FormulaExpression?
    for (operand, isInverse) in zip(operands, inverse) {
      let next = unit(of: operand)
      if let left = shown, !result.isAddable(to: next) {
        findings.append(
          .unitsDiffer(
            left: left.printed, leftUnit: result.nama, right: operand.printed, rightUnit: next.nama,
            isSubtraction: isInverse))
      }
      guard !next.isLiteral else { continue }
      if result.isLiteral {
        result = next
        shown = operand
      } else {
        if next.factors == nil { result.factors = nil }
        result.isQuotient = result.isQuotient || next.isQuotient
        result.hasPercentWeight = result.hasPercentWeight || next.hasPercentWeight
      }
    }
    return result
  }

  private mutating func multiplied(_ steps: [FormulaExpression.Step]) -> FormulaUnit {
    var result = FormulaUnit.literal
    var hundreds = 0
    for step in steps {
      if case .number(let number) = step.operand {
        if number.isHundred { hundreds += step.isInverse ? -1 : 1 }
      } else {
        result = result.times(unit(of: step.operand), isInverse: step.isInverse)
      }
    }
    if !result.isLiteral { result.percentPower += hundreds }
    return result
  }
}
