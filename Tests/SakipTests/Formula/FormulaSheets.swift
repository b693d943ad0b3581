import Sakip

/// A definition sheet in short: `ditangani kasus; umur tahun @komponen`, each with its symbol, unit and scope.
func sheet(_ text: String, hasil: String = "") throws -> FormulaVocabulary {
  let variables = text.split(separator: ";").map { entry in
    let words = entry.split(separator: " ").map(String.init)
    let scope = words.first { $0.hasPrefix("@") }.flatMap { FormulaScope(rawValue: String($0.dropFirst())) }
    let unit = words.dropFirst().first { !$0.hasPrefix("@") } ?? ""
    return FormulaVariable(words.first ?? "", unit: unit, scope: scope)
  }
  return try FormulaVocabulary(variables, resultUnit: hasil)
}

func rumus(_ text: String, _ variables: String, hasil: String = "") throws -> Formula {
  try Formula(text, vocabulary: sheet(variables, hasil: hasil))
}
