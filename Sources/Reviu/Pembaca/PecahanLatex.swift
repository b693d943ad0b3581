/// Fractions and words of LaTeX as a sentence would write them.
enum PecahanLatex {
  /// A text with `\\frac{41}{50}` as `(41) / (50)` and `\\text{kali}` as `kali`; braces that do not match stay.
  static func ratakan(_ text: String) -> String {
    var rest = text[...]
    var plain = ""
    while let mark = rest.firstIndex(of: "\\") {
      plain += rest[..<mark]
      rest = rest[mark...]
      if let tail = sesudah(rest, "\\frac"), let top = kurung(tail), let bottom = kurung(rest[top.endIndex...]) {
        plain +=
          "(\(ratakan(String(top.dropFirst().dropLast())))) / (\(ratakan(String(bottom.dropFirst().dropLast()))))"
        rest = rest[bottom.endIndex...]
      } else if let tail = sesudah(rest, "\\text"), let words = kurung(tail) {
        plain += words.dropFirst().dropLast()
        rest = rest[words.endIndex...]
      } else {
        plain.append("\\")
        rest = rest.dropFirst()
      }
    }
    return plain + rest
  }

  private static func sesudah(_ text: Substring, _ command: String) -> Substring? {
    text.hasPrefix(command) ? text.dropFirst(command.count) : nil
  }

  /// What stands in the braces that a text begins with, braces included.
  private static func kurung(_ text: Substring) -> Substring? {
    var depth = 0
    for (count, place) in text.indices.enumerated() {
      if text[place] == "{" { depth += 1 }
      if text[place] == "}" { depth -= 1 }
      if depth == 0 { return count == 0 ? nil : text[...place] }
      if count > 400 { return nil }
    }
    return nil
  }
}
