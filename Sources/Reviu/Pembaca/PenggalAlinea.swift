/// Cuts a text that is far longer than any paragraph, so that what is compared within a paragraph stays little.
enum PenggalAlinea {
  /// How many bytes a paragraph has at most.
  static let terpanjang = 10_000

  /// The parts of a text, cut behind a sentence where there is one, else between two words.
  static func potong(_ text: String) -> [Substring] {
    let bytes = text.utf8
    guard bytes.count > terpanjang else { return [text[...]] }
    var parts: [Substring] = []
    var start = text.startIndex
    while let limit = bytes.index(start, offsetBy: terpanjang, limitedBy: text.endIndex), limit < text.endIndex {
      let cut = akhir(bytes, start, limit) ?? huruf(bytes, limit)
      parts.append(text[start..<cut])
      start = cut
    }
    parts.append(text[start...])
    return parts
  }

  /// The place behind the last sentence of a part, or behind its last whole word.
  private static func akhir(
    _ bytes: String.UTF8View, _ start: String.Index, _ limit: String.Index
  ) -> String.Index? {
    let half = bytes.index(start, offsetBy: terpanjang / 2)
    var blank: String.Index?
    var place = limit
    while place > half {
      bytes.formIndex(before: &place)
      guard bytes[place] == 0x20 else { continue }
      if blank == nil { blank = place }
      if bytes[bytes.index(before: place)] == UInt8(ascii: ".") { return place }
    }
    return blank
  }

  /// The beginning of the letter in which a byte stands.
  private static func huruf(_ bytes: String.UTF8View, _ place: String.Index) -> String.Index {
    var start = place
    while bytes[start] & 0xC0 == 0x80 { bytes.formIndex(before: &start) }
    return start
  }
}
