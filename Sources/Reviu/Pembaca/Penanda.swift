/// Marks of layout that scanning and publishing leave in a text.
enum Penanda {
  /// A text without tags, Markdown emphasis and LaTeX remains, its blanks made one.
  static func bersihkan(_ text: some StringProtocol) -> String {
    if let plain = rapi(text) { return plain }
    var clean = ""
    clean.reserveCapacity(text.utf8.count)
    var place = text.startIndex
    while place < text.endIndex {
      let character = text[place]
      if character == "<", let end = akhirTag(text, place) {
        if bernilaiSpasi(text[place..<end]) { clean.append(" ") }
        place = end
        continue
      }
      switch character {
      case "*", "`", "\u{200B}", "\u{2060}", "\u{AD}", "\u{FEFF}": break
      case "\u{A0}", "\t", "\n", "\r": clean.append(" ")
      default: clean.append(character)
      }
      place = text.index(after: place)
    }
    return latex(entitas(clean)).split(separator: " ").joined(separator: " ")
  }

  /// A text in which nothing but blanks can be in the way, as most are; `nil` for others.
  private static func rapi(_ text: some StringProtocol) -> String? {
    let bytes = Array(text.utf8)
    guard !bytes.contains(where: { $0.bermakna }), bytes.sederhana else { return nil }
    var before: UInt8 = 0x20
    let isTidy =
      bytes.last != 0x20
      && bytes.allSatisfy { byte in
        defer { before = byte }
        return byte != 0x20 || before != 0x20
      }
    if isTidy { return String(text) }
    return String(decoding: Array(bytes.split(separator: 0x20).joined(separator: [0x20])), as: UTF8.self)
  }

  /// The end of a tag such as `<u>`, `</p>`, `<br/>`; `nil` for a `<` that compares.
  private static func akhirTag(_ text: some StringProtocol, _ start: String.Index) -> String.Index? {
    let rest = text[text.index(after: start)...]
    guard let first = rest.first, first == "/" || first.isASCII && first.isLetter,
      let end = rest.prefix(80).firstIndex(of: ">")
    else { return nil }
    return text.index(after: end)
  }

  private static func bernilaiSpasi(_ tag: some StringProtocol) -> Bool {
    let name = tag.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
    return ["p", "br", "li", "div", "td", "tr"].contains(name)
  }

  private static func entitas(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return [("&nbsp;", " "), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private static func latex(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) || text.utf8.contains(UInt8(ascii: "$")) else { return text }
    return [
      ("\\leq", "\u{2264}"), ("\\geq", "\u{2265}"), ("\\le", "\u{2264}"), ("\\ge", "\u{2265}"), ("\\times", "x"),
      ("\\%", "%"), ("\\(", ""), ("\\)", ""), ("\\[", ""), ("\\]", ""), ("$", ""),
    ].reduce(PecahanLatex.ratakan(text)) { $0.replacing($1.0, with: $1.1) }
  }
}

extension UInt8 {
  /// Whether it may be a mark of layout: a control character or one of `<`, `*`, a backtick, `&`, `\` and `$`.
  fileprivate var bermakna: Bool {
    switch self {
    case 0..<0x20, 0x3C, 0x2A, 0x60, 0x26, 0x5C, 0x24: true
    default: false
    }
  }
}
