extension Formula {
  /// What is odd in the formula, first inside of it, then about its result. Whether higher is better is never guessed.
  public var findings: [FormulaFinding] {
    var check = FormulaUnitCheck(vocabulary: vocabulary)
    let derived = check.unit(of: expression)
    var found = check.findings
    if let finding = findingOfResult(derived) { found.append(finding) }
    if let (sum, term) = wholeBelowItsSum { found.append(.neverBelowWhole(sum: sum.printed, term: term.printed)) }
    found += expression.numbers.filter(\.looksLikeThousands).map { .looksLikeThousands($0.printed) }
    let used = Set(names)
    found += vocabulary.variables.filter { !used.contains($0.symbol) }.map { .unusedVariable($0.symbol) }
    return found
  }

  private func findingOfResult(_ derived: FormulaUnit) -> FormulaFinding? {
    let declared = FormulaUnit(vocabulary.resultUnit)
    let isPercent = declared.percentPower == 1
    guard !derived.isLiteral else { return nil }
    if derived.percentPower > 1 { return derived.hasPercentWeight ? .percentWeight : .hundredTwice }
    if isPercent {
      if derived.factors?.isEmpty == false { return .percentOfDifferentUnits(derived.nama) }
      return derived.isQuotient && derived.percentPower < 1 ? .hundredMissing : nil
    }
    if derived.percentPower == 1, derived.hasPercentWeight { return .percentWeight }
    guard let counted = declared.counted, !counted.isEmpty, let found = derived.counted else { return nil }
    if found.isEmpty, derived.percentPower == 1 { return .percentUnexpected(unit: vocabulary.resultUnit) }
    let isScore = found.isEmpty && !derived.isQuotient
    return found == counted || isScore
      ? nil : .resultUnitDiffers(derived: derived.nama, declared: vocabulary.resultUnit)
  }
}

extension FormulaExpression {
  /// The numbers in it, in the order written.
  fileprivate var numbers: [FormulaNumber] {
    if case .number(let number) = self { return [number] }
    return parts.flatMap(\.numbers)
  }
}
