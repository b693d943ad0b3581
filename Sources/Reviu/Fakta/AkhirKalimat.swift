/// Where sentences of a text may end: what ``Pola/akhirKalimat`` finds. The bytes tell it nearly everywhere; the pattern
/// decides for texts with letters or blanks beyond ASCII at such a place.
enum AkhirKalimat {
  /// The marks that may end a sentence, in order.
  static func semua(_ text: String) -> [Range<String.Index>] {
    let places = text.utf8.withContiguousStorageIfAvailable(baca) ?? nil
    guard let places else { return text.matches(of: Pola.akhirKalimat.regex).map(\.range) }
    return places.map { place in
      let start = text.utf8.index(text.startIndex, offsetBy: place)
      return start..<text.utf8.index(after: start)
    }
  }

  private static func baca(_ text: UnsafeBufferPointer<UInt8>) -> [Int]? {
    var places: [Int] = []
    for (place, byte) in text.enumerated() where byte.mengakhiri {
      var next = place + 1
      while next < text.count, text[next] == 0x20 { next += 1 }
      guard next < text.count else { continue }
      let isBehindBlank = next > place + 1
      let found = isBehindBlank ? pembuka(text, next) : byte == UInt8(ascii: ".") ? kata(text, next) : lain(text, next)
      guard let found else { return nil }
      if found { places.append(place) }
    }
    return places
  }

  /// Whether a capital letter, quotation mark or bracket stands behind the blanks.
  private static func pembuka(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool? {
    let byte = text[place]
    let isQuote = tanda(text, place) && text[place + 2] == 0x9C
    guard isQuote || byte.isKapital || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(") else {
      return lain(text, place)
    }
    let end = place + (isQuote ? 3 : 1)
    return end < text.count && text[end] >= 0x80 ? nil : true
  }

  /// Whether a word with a capital letter begins right behind the point.
  private static func kata(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool? {
    guard text[place].isKapital else { return lain(text, place) }
    let word = text[place..<min(place + 4, text.count)]
    guard word.allSatisfy({ $0 < 0x80 }) else { return nil }
    return word.count > 2 && word.dropFirst().prefix(2).allSatisfy { $0.isLatin && !$0.isKapital }
  }

  /// `false` for a plain byte or a mark, `nil` for a blank or a letter beyond ASCII.
  private static func lain(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool? {
    text[place] > 0x20 && text[place] < 0x80 || tanda(text, place) ? false : nil
  }

  /// Whether a dash or quotation mark stands there: U+2010 to U+2027.
  private static func tanda(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    text[place] == 0xE2 && place + 2 < text.count && text[place + 1] == 0x80 && (0x90...0xA7).contains(text[place + 2])
  }
}

extension UInt8 {
  /// Whether it is a capital Latin letter.
  var isKapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  /// Whether it may end a sentence: `.`, `;`, `?` or `!`.
  fileprivate var mengakhiri: Bool { self == 0x2E || self == 0x3B || self == 0x3F || self == 0x21 }
}
