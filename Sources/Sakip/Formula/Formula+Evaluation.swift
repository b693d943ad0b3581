extension Formula {
  /// Computes the formula.
  ///
  /// A share of counted events is 100 percent when there was none (``RasioKejadian``). Periods in which no variable has
  /// a value are left out and named in the result; anything else that is missing is an error, never 0.
  /// - Parameter inputs: by the symbol of the variable or the word of the scope.
  /// - Throws: ``FormulaEvaluationError``.
  public func evaluate(_ inputs: [String: FormulaInput]) throws(FormulaEvaluationError) -> FormulaResult {
    let figures = try FormulaFigures(self, inputs: inputs)
    let evaluator = FormulaEvaluator(vocabulary: vocabulary, figures: figures)
    if let share = try shareWithoutEvents(evaluator) {
      return FormulaResult(value: share.persen, withoutEvents: share, formula: self, inputs: figures)
    }
    guard case .single(let value) = try evaluator.values(of: expression) else {
      throw .notASingleValue(printed)
    }
    return FormulaResult(value: value, withoutEvents: nil, formula: self, inputs: figures)
  }

  private func shareWithoutEvents(_ evaluator: FormulaEvaluator) throws(FormulaEvaluationError) -> RasioKejadian? {
    guard case .share(let numerator, let denominator, isPercent: true) = form else { return nil }
    let units = (numerator.names + denominator.names).map { vocabulary.variable($0)?.unit ?? "" }
    guard units.allSatisfy(Satuan.mencacah) else { return nil }
    let values = try evaluator.values(of: numerator).all + evaluator.values(of: denominator).all
    return values.allSatisfy(\.isZero) ? try? RasioKejadian(pembilang: .zero, penyebut: .zero) : nil
  }
}
