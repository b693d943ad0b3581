/// How two words are compared letter by letter: a name is printed in two ways where its words are.
enum EjaanKata {
  /// Whether two words are one, spelled in two ways: figures, short words, words of the other form (`me` for `pe`) and
  /// words that are known to mean something else never are.
  static func sama(_ left: String, _ right: String) -> Bool {
    let shorter = min(left.utf8.count, right.utf8.count)
    // Each changed letter makes two letters differ at most: most pairs of words are told apart by that.
    guard abs(left.utf8.count - right.utf8.count) <= 3,
      (huruf(left) ^ huruf(right)).nonzeroBitCount <= (shorter >= 10 ? 6 : 4),
      !left.utf8.contains(where: { $0 < UInt8(ascii: "a") }), !right.utf8.contains(where: { $0 < UInt8(ascii: "a") })
    else { return false }
    for (one, other) in [(left, right), (right, left)] {
      if one.hasPrefix("me") && other.hasPrefix("pe") || one.hasSuffix("nya") && other.hasSuffix("kan") { return false }
    }
    let isNear =
      shorter >= 10
      ? jarak(Array(left.utf8), Array(right.utf8), paling: 3) != nil : mirip(left, right)
    return isNear && !lawan.contains([left, right])
  }

  /// The letters that a word has, one bit for each.
  private static func huruf(_ word: String) -> UInt32 { word.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) } }

  /// Words of nearly the same spelling that mean something else.
  private static let lawan: Set<Set<String>> = [
    ["pendapatan", "pendataan"], ["pelayanan", "pelayaran"], ["penataan", "pendataan"], ["pengadaan", "penggandaan"],
    ["pertanahan", "pertahanan"], ["penanaman", "penanganan"], ["perumahan", "perubahan"], ["pemilihan", "pemulihan"],
    ["evaluasi", "evakuasi"], ["produk", "produksi"], ["dasar", "pasar"], ["belanja", "belajar"], ["negara", "negeri"],
    ["ternak", "peternak"], ["terbuka", "tertutup"], ["tahunan", "bulanan"], ["pengawasan", "pengawalan"],
  ]

  /// Whether two words look alike, whatever they mean: they differ by an ending or by two letters at most, as `cetak` and
  /// `cetakan`.
  static func mirip(_ left: String, _ right: String) -> Bool {
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
}
