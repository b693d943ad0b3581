/// A name as it is compared: spelled in several ways, it is one name still.
public struct NamaSerupa: Sendable, Hashable {
  /// How two names stand to each other.
  public enum Hubungan: Sendable, Hashable {
    /// The same words, whatever their case and marks.
    case sama
    /// One name, spelled in two ways: a letter, an ending or a word is another.
    case serupa
    /// Two names.
    case lain
  }

  /// Its words in small letters, without marks, numbering and words that carry no meaning.
  public let kata: [String]

  /// The words of a name.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    let words =
      bytes.sederhana
      ? Self.tanpaNomor(bytes).split { !$0.isLatin && !$0.isDigit }.map { String(kecil: $0) }
      : Self.tanpaNomor(text.lowercased()).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    kata = words.filter { !Self.tanpaMakna.contains($0) }
  }

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
  public var kunci: String { kata.joined() }

  /// How a name stands to another.
  public func hubungan(_ other: NamaSerupa) -> Hubungan {
    if kunci == other.kunci { return .sama }
    guard min(kata.count, other.kata.count) >= 3 else { return .lain }
    let common = kesamaan(other)
    return common * 2 >= 0.8 * Double(kata.count + other.kata.count) ? .serupa : .lain
  }

  /// How many words have a counterpart of the same or nearly the same spelling; each counts once.
  private func kesamaan(_ other: NamaSerupa) -> Double {
    var rest = other.kata
    var common = 0.0
    for word in kata {
      if let place = rest.firstIndex(of: word) {
        rest.remove(at: place)
        common += 1
      } else if let place = rest.firstIndex(where: { Self.serupa(word, $0) }) {
        rest.remove(at: place)
        common += 0.9
      }
    }
    return common
  }

  /// Whether two words differ by an ending or by two letters at most: `cetak` and `cetakan`.
  static func serupa(_ left: String, _ right: String) -> Bool {
    let (one, other) = (left.utf8.count, right.utf8.count)
    guard min(one, other) >= 4 else { return false }
    // Most pairs are told apart by their bytes: neither begins the other, and the lengths are too different.
    if abs(one - other) > 2, let first = left.utf8.first, let second = right.utf8.first, first != second, first < 0x80,
      second < 0x80
    {
      return false
    }
    let shorter = min(left.count, right.count)
    guard shorter >= 4 else { return false }
    if left.hasPrefix(right) || right.hasPrefix(left) { return true }
    return jarak(Array(left.utf8), Array(right.utf8), paling: shorter >= 7 ? 2 : 1) != nil
  }

  /// How many letters must be changed, added or taken away; `nil` for more than asked.
  static func jarak(_ left: [UInt8], _ right: [UInt8], paling most: Int) -> Int? {
    guard abs(left.count - right.count) <= most else { return nil }
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let changed = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, row[column + 1] + 1)
      }
      if row.min() ?? 0 > most { return nil }
    }
    return row[right.count] <= most ? row[right.count] : nil
  }

  private static let tanpaMakna: Set<String> = ["yang", "dan", "di", "pada", "serta", "dalam", "oleh", "atas", "untuk"]
}
