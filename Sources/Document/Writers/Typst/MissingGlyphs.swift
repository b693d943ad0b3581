/// The characters that no font holds, as Typst names them in its messages.
enum MissingGlyphs {
  /// Each character once, in the order of the messages: `the text "漢" could not be displayed with …`.
  static func characters(in messages: String) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    for match in messages.matches(of: /the text `"(.+?)"` could not be displayed/) {
      guard let scalar = scalar(match.1), !found.contains(scalar) else { continue }
      found.append(scalar)
    }
    return found
  }

  /// A character, or `\u{1ba5}` for one that cannot stand alone.
  private static func scalar(_ text: Substring) -> Unicode.Scalar? {
    guard let escaped = text.wholeMatch(of: /\\u\{([0-9a-f]+)\}.*/) else { return text.unicodeScalars.first }
    return UInt32(escaped.1, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
