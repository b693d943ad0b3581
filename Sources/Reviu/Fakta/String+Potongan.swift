extension String {
  /// The text between two bytes.
  func potongan(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// The text between two bytes, in small letters.
  func potonganKecil(_ range: Range<Int>) -> String { potongan(range).lowercased() }

  /// Where the last of several words begins, counted in bytes; `nil` where none stands there.
  func akhir(_ words: [String]) -> Int? { words.compactMap { byte(dari: $0, terakhir: true) }.max() }

  /// Whether it has a Latin letter.
  var berhuruf: Bool { utf8.contains { $0.isLatin } }
}

extension UInt8 {
  /// Whether it is a Latin letter.
  var isLatin: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  /// Whether it is a digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
