/// A name of a programme, indikator or sasaran, reduced to what it names: without numbering, the kind that stands in
/// front, short forms in brackets and words without meaning. Two of them name one thing where their keys are equal;
/// whether they are one name, printed in two ways, is told by `BedaNama`. What is only looked for in other text is a
/// `NamaSerupa`.
struct NamaBaku: Sendable, Hashable {
  /// Its words in small letters.
  let kata: [String]

  /// The words of a name as printed.
  init(_ text: some StringProtocol) {
    var words = KataTeks.pecah(Self.tanpaKurung(Self.tanpaNomor(String(text))))
    while words.count > 2, let first = words.first, Self.jenis.contains(first) { words.removeFirst() }
    if words.count > 2, words[0] == "nilai", words[1].hasPrefix("ind") { words.removeFirst() }
    kata = words.filter { !KataTeks.tanpaMakna.contains($0) }
  }

  /// Words in front of a name that say what it names.
  static let jenis: Set<String> = ["sub", "kegiatan", "program", "indikator", "kinerja", "utama"]

  /// A name out of words.
  init(kata: [String]) { self.kata = kata }

  /// The words as one string: equal for names that are the same, also where a blank is lost.
  var kunci: String { kata.joined() }

  /// A text without the mark of a list in front: `1.`, `a)`, `- 2)`, `1.2.3`, `IV.`
  static func tanpaNomor(_ text: String) -> String {
    if let plain = tanpaPenanda(text) { return plain }
    var rest = Substring(text)
    while true {
      let trimmed = rest.drop { $0 == " " || $0 == "-" || $0 == "(" }
      let mark = trimmed.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
      let end = trimmed[mark.endIndex...]
      let isNumber = mark.contains(".") && mark.allSatisfy { $0.isNumber || $0 == "." } && end.first == " "
      let isMark = mark.last == "." || end.first == ")" || isNumber
      let parts = mark.split(separator: ".")
      guard isMark, !mark.isEmpty, mark.count <= 9,
        parts.allSatisfy({ $0.count <= 2 || $0.allSatisfy { "IVX".contains($0) } || $0.allSatisfy(\.isNumber) })
      else { return String(trimmed) }
      rest = end.drop { $0 == ")" || $0 == " " }
      if rest.isEmpty { return String(trimmed) }
    }
  }

  /// The same for a text that begins with a word, not with a mark, as its bytes tell; `nil` for others.
  private static func tanpaPenanda(_ text: String) -> String? {
    let bytes = text.utf8
    let trimmed = bytes.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "(") }
    let mark = trimmed.prefix(10).prefix { $0.isLatin || $0.isDigit || $0 == UInt8(ascii: ".") }
    guard let last = mark.last else { return nil }
    if mark.count < 10 {
      let next = bytes[mark.endIndex...].first ?? 0x20
      guard last != UInt8(ascii: "."), next != UInt8(ascii: ")"), next < 0x80, !mark.contains(UInt8(ascii: ".")) else {
        return nil
      }
    } else if mark.contains(UInt8(ascii: ".")) {
      return nil
    }
    return trimmed.startIndex == bytes.startIndex ? text : String(text[trimmed.startIndex...])
  }

  /// A text without what stands in brackets, where that is a short form or a unit.
  private static func tanpaKurung(_ text: String) -> String {
    guard text.contains("(") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "(") {
      result += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ")") else { return result + rest[open...] }
      let inner = rest[rest.index(after: open)..<close]
      if inner.contains(" ") && inner.count > 12 { result += " \(inner) " } else { result += " " }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
