/// Plain text on its way into Markdown.
enum MarkdownText {
  /// The text with everything escaped that Markdown would take for markup: `80%**` stays what it is.
  static func escaped(_ text: String) -> String {
    var written = ""
    for character in text {
      if "\\`*_[]<>#&~|".contains(character) { written.append("\\") }
      written.append(character)
    }
    return written
  }

  /// A list with a hyphen before each entry.
  static func list(_ items: [String]) -> String {
    items.map { "- \(escaped($0))" }.joined(separator: "\n")
  }
}
