/// The words of a text.
enum KataTeks {
  /// A word and its bytes.
  struct Kata {
    /// The word in small letters.
    let kata: String
    /// Its bytes in the text.
    let rentang: Range<Int>
  }

  /// The words in small letters, without marks; what is not a Latin letter or a digit divides them.
  static func pecah(_ text: some StringProtocol) -> [String] { berletak(text).map(\.kata) }

  /// The words with their bytes.
  static func berletak(_ text: some StringProtocol) -> [Kata] {
    var words: [Kata] = []
    var word: [UInt8] = []
    var place = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      default:
        if !word.isEmpty {
          words.append(Kata(kata: String(decoding: word, as: UTF8.self), rentang: (place - word.count)..<place))
        }
        word.removeAll(keepingCapacity: true)
      }
      place += 1
    }
    if !word.isEmpty {
      words.append(Kata(kata: String(decoding: word, as: UTF8.self), rentang: (place - word.count)..<place))
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

  /// Ordinals by their number.
  static let urutan: [String: Int] = [
    "pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7,
    "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10,
  ]
}
