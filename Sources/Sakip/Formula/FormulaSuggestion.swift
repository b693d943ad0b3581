/// What somebody perhaps meant who wrote an unknown name.
public enum FormulaSuggestion: Hashable, Sendable {
  /// A known name that is spelled almost alike.
  case name(String)
  /// Known names around an operator without blanks: `a - b` for `a-b`.
  case spaced(String)
}

extension FormulaVocabulary {
  /// The best guess for an unknown name; `nil` without any.
  func suggestion(for name: String) -> FormulaSuggestion? {
    if let spaced = spaced(name) { return .spaced(spaced) }
    return NearestName.find(name, among: variables.map(\.symbol) + FormulaScope.allCases.map(\.rawValue))
      .map(FormulaSuggestion.name)
  }

  private func spaced(_ name: String) -> String? {
    let parts = name.split(separator: "-").map(String.init)
    if parts.count > 1, parts.allSatisfy(isOperand) { return parts.joined(separator: " - ") }
    guard name.count > 1, name.lowercased().hasPrefix("x") else { return nil }
    let rest = String(name.dropFirst())
    return isOperand(rest) ? "x " + rest : nil
  }

  private func isOperand(_ text: String) -> Bool {
    variable(text) != nil || text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
