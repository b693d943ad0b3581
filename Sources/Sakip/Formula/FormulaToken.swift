/// A word or sign of a formula, with the place where it stands.
struct FormulaToken: Hashable {
  enum Kind: Hashable {
    case number(ExactDecimal)
    case percent
    case name
    case plus
    case minus
    case times
    case divide
    case open
    case close
    case separator
    case end
  }

  let kind: Kind
  /// As written; empty at the end.
  let text: String
  /// The number of its first character, from 1.
  let position: Int
}
