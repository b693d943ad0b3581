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

  /// Its letters and digits of ASCII, without capitals: what two equal wordings have in common.
  var hurufPokok: some Sequence<UInt8> {
    utf8.lazy.filter { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }.map { $0 | 0x20 }
  }
}

/// What wordings of the same words (``KataPokok``) have in common, to be compared at once where each is compared with
/// many: two that differ in it differ, two that do not nearly always have the same letters.
struct TandaKata: Sendable, Hashable {
  private let nilai: UInt64

  init(_ text: String) {
    // FNV-1a.
    nilai = text.hurufPokok.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
