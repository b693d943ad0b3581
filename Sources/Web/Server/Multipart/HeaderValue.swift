/// A header with parameters: `form-data; name="berkas"; filename="a.pdf"`.
struct HeaderValue: Sendable, Hashable {
  /// What stands before the first semicolon.
  let value: String
  /// The parameters by their names in lower case.
  let parameters: [String: String]

  /// Reads it; `nil` when it is written wrongly or names a parameter twice.
  init?(_ text: String) {
    var rest = text[...]
    value = Self.word(&rest)
    var found: [String: String] = [:]
    while !rest.isEmpty {
      guard rest.removeFirst() == ";" else { return nil }
      let name = Self.word(&rest, endingAt: "=;")
      if name.isEmpty && rest.isEmpty { break }
      guard !name.isEmpty, rest.first == "=" else { return nil }
      rest.removeFirst()
      rest = rest.drop { $0 == " " || $0 == "\t" }
      let isQuoted = rest.first == "\""
      guard let content = isQuoted ? Self.quoted(&rest) : Self.word(&rest),
        found.updateValue(content, forKey: name.lowercased()) == nil
      else { return nil }
    }
    parameters = found
  }

  /// The text of an extended parameter in UTF-8 (RFC 8187): `UTF-8''Laporan%20akhir.pdf`; `nil` for another encoding.
  static func extended(_ text: String) -> String? {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].lowercased() == "utf-8" else { return nil }
    var bytes: [UInt8] = []
    var rest = parts[2].utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, let decoded = UInt8(digits, radix: 16), digits.first != "+" else { return nil }
      bytes.append(decoded)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Up to a mark, without the spaces around.
  private static func word(_ rest: inout Substring, endingAt marks: String = ";") -> String {
    let word = rest.prefix { !marks.contains($0) }
    rest = rest[word.endIndex...]
    return String(word.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }

  /// A text in quotes. Browsers write a quote inside as `%22`; a backslash stands before a quote or a backslash and is
  /// itself everywhere else, as in the paths of old browsers.
  private static func quoted(_ rest: inout Substring) -> String? {
    rest.removeFirst()
    var content = ""
    while let character = rest.popFirst() {
      if character == "\"" {
        rest = rest.drop { $0 == " " || $0 == "\t" }
        return rest.isEmpty || rest.first == ";" ? content.replacing("%22", with: "\"") : nil
      }
      if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
        content.append(next)
        rest.removeFirst()
      } else {
        content.append(character)
      }
    }
    return nil
  }
}
