/// The words of a text without its marks.
enum KataTeks {
  /// The words in small letters, without marks; what is not a Latin letter or a digit divides them.
  static func pecah(_ text: some StringProtocol) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.split { !$0.isLatin && !$0.isDigit }.map { String(kecil: $0) }
  }

  /// The words with their bytes.
  static func berletak(_ text: some StringProtocol) -> [Kata] {
    let bytes = Array(text.utf8)
    var words: [Kata] = []
    var place = 0
    while place < bytes.count {
      let start = place
      while place < bytes.count, bytes[place].isLatin || bytes[place].isDigit { place += 1 }
      if place > start { words.append(Kata(bytes, start..<place)) }
      place += 1
    }
    return words
  }

  /// Where a run of words stands in others; `nil` where it does not.
  static func letak(_ run: [String], dalam words: [String], mulai: Int = 0) -> Int? {
    guard let first = run.first, words.count >= run.count else { return nil }
    var start = mulai
    while start + run.count <= words.count {
      if words[start] == first, words[start..<(start + run.count)].elementsEqual(run) { return start }
      start += 1
    }
    return nil
  }

  /// Words that carry no meaning of their own.
  static let tanpaMakna: Set<String> = ["yang", "dan", "di", "pada", "serta", "dalam", "oleh", "atas", "untuk", "atau"]

  /// Words that lead to what something is compared with.
  static let pembanding: Set<String> = ["dari", "daripada", "dibanding", "dibandingkan"]

  /// Ordinals by their number.
  static let urutan: [String: Int] = [
    "pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7,
    "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10,
  ]
}
