/// The words of any text, so that one can be looked for in another: of an agency, a heading, a line of a list, a whole
/// sentence. All its words stay, also the kind in front (`Dinas`, `Kegiatan`) and what stands in brackets; only the mark
/// of an item and words without meaning are left out. A name of a programme, indikator or sasaran that is compared with
/// another is a `NamaBaku`.
struct NamaSerupa: Hashable {
  /// Its words in small letters, without marks, numbering and words that carry no meaning.
  let kata: [String]

  /// The words of a name.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    let words =
      bytes.sederhana
      ? Self.tanpaNomor(bytes).split { !$0.isLatin && !$0.isDigit }.map { String(kecil: $0) }
      : Self.tanpaNomor(text.lowercased()).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    kata = words.filter { !Self.tanpaMakna.contains($0) }
  }

  /// Words without meaning; in a whole sentence `atau` tells one thing from another.
  private static let tanpaMakna = KataTeks.tanpaMakna.subtracting(["atau"])

  /// The same for a text whose letters are told by their bytes.
  private static func tanpaNomor(_ text: [UInt8]) -> ArraySlice<UInt8> {
    let number = text.drop { $0 == UInt8(ascii: "(") }.prefix { $0.isLatin || $0.isDigit }
    let rest = text[number.endIndex...]
    guard (1...5).contains(number.count), let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
      rest.dropFirst().first == 0x20,
      number.count == 1 || number.count == 2 && number.allSatisfy(\.isDigit)
        || number.allSatisfy({ "ivxIVX".utf8.contains($0) })
    else { return text[...] }
    return rest.dropFirst()
  }

  /// A name in small letters without the number of an item in front: `a.`, `(12)`, `iv.`.
  private static func tanpaNomor(_ text: String) -> Substring {
    let bare = text.drop { $0 == "(" }
    let number = bare.prefix { $0.isLetter || $0.isNumber }
    let rest = bare.dropFirst(number.count)
    guard let mark = rest.first, mark == "." || mark == ")", rest.dropFirst().first == " ", !number.isEmpty,
      number.count == 1 || number.count == 2 && number.allSatisfy(\.isNumber)
        || number.count <= 5 && number.allSatisfy({ "ivx".contains($0) })
    else { return text[...] }
    return rest.dropFirst()
  }

  /// The words as one string: equal for names that are the same.
  var kunci: String { kata.joined() }

  /// Whether a name is another, spelled in the same way or in one of which four words in five look alike.
  func serupa(_ other: NamaSerupa) -> Bool {
    if kunci == other.kunci { return true }
    guard min(kata.count, other.kata.count) >= 3 else { return false }
    return kesamaan(other) * 2 >= 0.8 * Double(kata.count + other.kata.count)
  }

  /// How many words have a counterpart of the same or nearly the same spelling; each counts once.
  private func kesamaan(_ other: NamaSerupa) -> Double {
    var rest = other.kata
    var common = 0.0
    for word in kata {
      if let place = rest.firstIndex(of: word) {
        rest.remove(at: place)
        common += 1
      } else if let place = rest.firstIndex(where: { EjaanKata.mirip(word, $0) }) {
        rest.remove(at: place)
        common += 0.9
      }
    }
    return common
  }
}
