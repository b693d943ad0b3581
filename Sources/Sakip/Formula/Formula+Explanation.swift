extension Formula {
  /// The formula in words: `ditangani dibagi terjadi, dikalikan 100`.
  public var explanation: String {
    FormulaWording(vocabulary: vocabulary, evaluator: nil).words(expression)
  }
}

extension FormulaResult {
  /// The computation in words: `ditangani 45 dibagi terjadi 60, dikalikan 100, sama dengan 75`.
  /// - Parameter decimals: how many decimals a result keeps that has more; it is rounded half-up, and said to be.
  public func explanation(decimals: Int = 2) -> String {
    let wording = FormulaWording(
      vocabulary: formula.vocabulary, evaluator: FormulaEvaluator(vocabulary: formula.vocabulary, figures: inputs))
    let isExact = Ratio(value.rounded(decimals: decimals)) == value
    let end = (isExact ? ", sama dengan " : ", dibulatkan menjadi ") + value.printedShort(decimals: decimals)
    let head =
      if case .call(let function, let arguments) = formula.expression, arguments.count == 1 {
        wording.aggregate(function, arguments[0])
      } else {
        wording.words(formula.expression)
      }
    return head + end + (keterangan.isEmpty ? "" : ". \(keterangan)")
  }
}
