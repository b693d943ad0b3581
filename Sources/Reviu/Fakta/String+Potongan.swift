extension String {
  /// The text between two bytes.
  func potongan(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// The text between two bytes, in small letters.
  func potonganKecil(_ range: Range<Int>) -> String { potongan(range).lowercased() }

  /// Where the last of several words begins, counted in bytes; `nil` where none stands there.
  func akhir(_ words: [String]) -> Int? { words.compactMap { byte(dari: $0, terakhir: true) }.max() }
}
