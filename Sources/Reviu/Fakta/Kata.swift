/// One word, number or mark of a text.
public struct Kata: Sendable, Hashable {
  /// It in small letters.
  public let teks: String
  /// Its bytes in the text.
  public let rentang: Range<Int>
  /// Whether it begins with a capital letter.
  public let kapital: Bool

  /// Whether it is a whole number without marks.
  var bulat: Bool { teks.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  /// Whether it is a word.
  var huruf: Bool { teks.utf8.first.map { (0x61...0x7A).contains($0) || $0 >= 0x80 } ?? false }

  /// Whether it is a hyphen or a dash.
  var menghubungkan: Bool { teks == "-" || teks == "\u{2013}" || teks == "\u{2014}" }

  /// The words of a text in order; a number keeps the points and commas between its digits, every other mark stands for
  /// itself.
  static func potong(_ text: String) -> [Kata] {
    let bytes = Array(text.utf8)
    var words: [Kata] = []
    var place = 0
    while place < bytes.count {
      let start = place
      if bytes[place].isDigit {
        while place < bytes.count, bytes[place].isWord || bytes.menyambung(place) { place += 1 }
      } else if bytes[place].isWord, !bytes.tandaBaca(place) {
        while place < bytes.count, bytes[place].isWord, !bytes.tandaBaca(place), !bytes.sesudahRupiah(place, start) {
          place += 1
        }
      } else {
        place += bytes.tandaBaca(place) ? 3 : 1
        if bytes[start] <= 0x20 { continue }
      }
      let end = min(place, bytes.count)
      words.append(Kata(bytes, start..<end))
    }
    return words
  }

  /// A word out of some bytes of a text.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    teks = String(kecil: bytes[range])
    rentang = range
    kapital = (0x41...0x5A).contains(bytes[range.lowerBound])
  }
}

extension UInt8 {
  fileprivate var isWord: Bool { isDigit || isLatin || self >= 0x80 }
}

extension [UInt8] {
  /// A point or comma between two digits.
  fileprivate func menyambung(_ place: Int) -> Bool {
    (self[place] == 0x2E || self[place] == 0x2C) && place + 1 < count && self[place + 1].isDigit
      && self[place - 1].isDigit
  }

  /// A digit right behind `Rp`: the amount is a word of its own.
  fileprivate func sesudahRupiah(_ place: Int, _ start: Int) -> Bool {
    place == start + 2 && self[place].isDigit && self[start] | 0x20 == UInt8(ascii: "r")
      && self[start + 1] | 0x20 == UInt8(ascii: "p")
  }

  /// A dash or a quotation mark beyond ASCII.
  fileprivate func tandaBaca(_ place: Int) -> Bool {
    self[place] == 0xE2 && place + 2 < count && self[place + 1] == 0x80
  }
}
