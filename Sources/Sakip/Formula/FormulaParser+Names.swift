extension FormulaParser {
  /// A variable, a scope, or a function with what it is applied to; the token was taken.
  mutating func named(_ token: FormulaToken) throws(FormulaError) -> FormulaPiece {
    let name = token.text
    if let variable = vocabulary.variable(name) {
      return FormulaPiece(expression: .variable(name), scope: variable.scope, token: token)
    }
    let word = name.lowercased()
    if let scope = FormulaScope(rawValue: word) {
      return FormulaPiece(expression: .scope(scope), scope: scope, token: token)
    }
    if let function = FormulaFunction(rawValue: word) {
      guard current.kind == .open else {
        throw FormulaError(position: token.position, .functionWithoutParentheses(function))
      }
      return try nested(at: token) { (parser) throws(FormulaError) in try parser.call(function, token) }
    }
    guard current.kind == .open else {
      throw FormulaError(
        position: token.position, .unknownVariable(name, suggestion: vocabulary.suggestion(for: name)))
    }
    let nearest = NearestName.find(name, among: FormulaFunction.allCases.map(\.rawValue))
    throw FormulaError(
      position: token.position,
      .unknownFunction(name, nearest: FormulaFunction.meant(by: name) ?? nearest.flatMap(FormulaFunction.init)))
  }

  private mutating func call(_ function: FormulaFunction, _ token: FormulaToken) throws(FormulaError) -> FormulaPiece {
    let open = take()
    var arguments = [try chain(.sum)]
    while current.kind == .separator {
      _ = take()
      arguments.append(try chain(.sum))
    }
    try close(open)
    let expression = FormulaExpression.call(function, arguments.map(\.expression))
    guard arguments.count == 1 else {
      var series: FormulaPiece.Series?
      for argument in arguments { series = try FormulaPiece.joined(series, argument.series, at: token.position) }
      return FormulaPiece(expression: expression, series: series)
    }
    guard arguments[0].series != nil else {
      throw FormulaError(position: token.position, .nothingToAggregate(function))
    }
    return FormulaPiece(expression: expression, series: nil)
  }
}
