/// Writes JSON with the keys in the order given, which `JSONEncoder` does not keep.
enum JSONText {
  case text(String)
  case list([String])

  static func object(_ fields: [(String, JSONText)]) -> String {
    "{" + fields.map { quoted($0) + ":" + $1.written }.joined(separator: ",") + "}"
  }

  private var written: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .list(let texts): "[" + texts.map(Self.quoted).joined(separator: ",") + "]"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
