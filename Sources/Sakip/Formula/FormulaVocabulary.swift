/// What a formula may speak of: the variables of the definition sheet, and the unit of the indikator.
public struct FormulaVocabulary: Sendable, Hashable {
  /// How many variables a sheet may have.
  public static let maximumVariables = 60

  /// The variables, in the order of the sheet.
  public let variables: [FormulaVariable]
  /// The unit of the indikator: `%`; empty for an index.
  public let resultUnit: String
  private let bySymbol: [String: FormulaVariable]

  /// - Throws: ``FormulaVocabularyError`` when a symbol cannot stand in a formula, or stands for two variables.
  public init(_ variables: [FormulaVariable], resultUnit: String = "") throws(FormulaVocabularyError) {
    guard variables.count <= Self.maximumVariables else { throw .tooMany(variables.count) }
    var bySymbol: [String: FormulaVariable] = [:]
    for variable in variables {
      if let error = Self.problem(with: variable.symbol) { throw error }
      guard bySymbol.updateValue(variable, forKey: variable.symbol) == nil else { throw .repeated(variable.symbol) }
    }
    self.variables = variables
    self.resultUnit = resultUnit
    self.bySymbol = bySymbol
  }

  /// The variable with that symbol. Upper and lower case are different.
  public func variable(_ symbol: String) -> FormulaVariable? { bySymbol[symbol] }

  /// The scope that a name runs over; `nil` for a single value.
  func scope(of name: String) -> FormulaScope? {
    bySymbol[name].map(\.scope) ?? FormulaScope(rawValue: name)
  }

  /// The scope that an expression runs over; `nil` for a single value, as every function over a series is.
  func scope(of expression: FormulaExpression) -> FormulaScope? {
    switch expression {
    case .number: nil
    case .variable(let name): scope(of: name)
    case .scope(let scope): scope
    case .call(_, let arguments) where arguments.count == 1: nil
    case .negative, .sum, .product, .call: expression.parts.lazy.compactMap { scope(of: $0) }.first
    }
  }

  private static func problem(with symbol: String) -> FormulaVocabularyError? {
    let lower = symbol.lowercased()
    if lower == "x" || FormulaScope(rawValue: lower) != nil || FormulaFunction(rawValue: lower) != nil {
      return .reserved(symbol)
    }
    guard let tokens = try? FormulaLexer.tokens(of: symbol), tokens.first?.kind == .name, tokens.first?.text == symbol
    else { return .notAName(symbol.quotable) }
    return nil
  }
}
