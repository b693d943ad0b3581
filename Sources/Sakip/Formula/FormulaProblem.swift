/// What is wrong with the text of a formula.
public enum FormulaProblem: Hashable, Sendable {
  /// Nothing, or only blanks.
  case empty
  /// More characters than ``Formula/maximumLength``.
  case tooLong
  /// Parentheses, functions or signs within one another more often than is read.
  case tooDeep
  /// More numbers and names than are computed.
  case tooManyParts
  /// A sign that no formula has.
  case unknownCharacter(Unicode.Scalar)
  /// Digits that are no number in Indonesian notation.
  case number(NumberReadingError)
  /// A comma or point that is no part of a number.
  case strayMark(Unicode.Scalar)
  /// A letter directly behind a number.
  case gluedToNumber(number: String, letter: String)
  /// `%` that does not stand behind a number.
  case percentWithoutNumber
  /// Two operands without an operator between them.
  case missingOperator(read: String)
  /// An operator, parenthesis or end where a number or a name belongs.
  case missingOperand(read: String)
  /// A division by the number 0.
  case divisionByZero
  /// A parenthesis that is not closed.
  case missingClosing(opened: Int)
  /// A closing parenthesis that was not opened.
  case extraClosing
  /// A semicolon outside of a function.
  case separatorOutsideFunction
  /// A function without its parentheses.
  case functionWithoutParentheses(FormulaFunction)
  /// A name in front of parentheses that is no function.
  case unknownFunction(String, nearest: FormulaFunction?)
  /// A name that the definition sheet does not have.
  case unknownVariable(String, suggestion: FormulaSuggestion?)
  /// A series, where one value is needed.
  case seriesOutsideFunction(String, FormulaScope)
  /// A function over a single value.
  case nothingToAggregate(FormulaFunction)
  /// Series over different things in one computation.
  case mixedScopes(String, FormulaScope, String, FormulaScope)
}
