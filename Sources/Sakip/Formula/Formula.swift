/// The formula of an indikator: read from text, explained in words, and computed exactly.
///
///     ditangani / terjadi * 100        (n - n1) / n1 * 100        rata(semester)        jumlah(komponen * bobot)
public struct Formula: Sendable, Hashable {
  /// How many characters a formula may have.
  public static let maximumLength = 2000

  /// What it says.
  public let expression: FormulaExpression
  /// The definition sheet it was read with.
  public let vocabulary: FormulaVocabulary

  /// Reads a formula.
  /// - Throws: ``FormulaError``, with the position and how to mend it.
  public init(_ text: String, vocabulary: FormulaVocabulary) throws(FormulaError) {
    expression = try FormulaParser.parse(text, vocabulary: vocabulary)
    self.vocabulary = vocabulary
  }

  /// The formula as the program writes it: `(n - n1) / n1 * 100`.
  public var printed: String { expression.printed }

  /// The variables and scopes that need values, in the order in which they are first named.
  public var names: [String] { expression.names }
}
