/// The words of a wording that make it the same as another one: without capitals, signs and double blanks.
struct KataPokok: Sendable, Hashable {
  /// The words with one blank between them.
  let kunci: String

  init(_ text: String) {
    kunci = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

extension String {
  /// Whether two wordings have the same words (``KataPokok``). Most differ at their first letter, so letters are compared
  /// before words are made of them.
  func samaKatanya(dengan other: String) -> Bool {
    hurufPokok.elementsEqual(other.hurufPokok) && KataPokok(self) == KataPokok(other)
  }

  private var hurufPokok: some Sequence<UInt8> {
    utf8.lazy.filter { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }.map { $0 | 0x20 }
  }
}
