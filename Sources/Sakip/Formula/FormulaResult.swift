/// What a formula gives with the values entered, and where every figure in it comes from.
public struct FormulaResult: Sendable, Hashable {
  /// The result, exact.
  public let value: Ratio
  /// The share of no event among none that the result is; `nil` for any other result.
  public let withoutEvents: RasioKejadian?
  /// The formula that was computed.
  public let formula: Formula
  let inputs: FormulaFigures

  /// The figures that entered, in the order of the formula.
  public var figures: [FormulaFigure] { inputs.entered }

  /// What had no value in periods that were left out as a whole; empty for a result of all periods.
  public var leftOut: [MissingFormulaFigure] { inputs.missing }

  /// What stands wherever the figure stands; empty where there is nothing to say.
  public var keterangan: String {
    let periods = FormulaScope.allCases.compactMap { scope -> String? in
      guard let absent = inputs.leftOut[scope], let present = inputs.labels[scope] else { return nil }
      return
        "Dihitung dari \(present.count) dari \(present.count + absent.count) \(scope.rawValue); belum ada nilai: \(absent.joined(separator: ", "))."
    }
    return ([withoutEvents?.keterangan ?? ""] + periods).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
