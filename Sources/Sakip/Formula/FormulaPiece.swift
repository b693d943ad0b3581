/// A part of a formula that was read, and whether it is one value or a series.
struct FormulaPiece {
  /// The first name that makes the part a series.
  struct Series {
    let scope: FormulaScope
    let name: String
    let position: Int
  }

  let expression: FormulaExpression
  /// `nil` for one value.
  let series: Series?

  init(expression: FormulaExpression, series: Series?) {
    self.expression = expression
    self.series = series
  }

  init(expression: FormulaExpression, scope: FormulaScope?, token: FormulaToken) {
    self.init(
      expression: expression, series: scope.map { Series(scope: $0, name: token.text, position: token.position) })
  }

  /// What two parts that are computed with one another run over.
  /// - Throws: ``FormulaError`` at the position when these are different things.
  static func joined(_ left: Series?, _ right: Series?, at position: Int) throws(FormulaError) -> Series? {
    guard let left, let right else { return left ?? right }
    guard left.scope == right.scope else {
      throw FormulaError(position: position, .mixedScopes(left.name, left.scope, right.name, right.scope))
    }
    return left
  }
}
