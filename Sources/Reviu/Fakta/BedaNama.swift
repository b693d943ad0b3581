/// How two names differ word by word, each reduced to what it names.
struct BedaNama {
  /// A step from one name to the other.
  private struct Langkah {
    var serupa = 0
    var lain = 0
    var tambahan = 0
    var biaya: Int { serupa * 2 + lain * 4 + tambahan * 4 }
  }

  /// How many words are spelled in another way.
  let ejaan: Int
  /// How many words are replaced by another.
  let diganti: Int
  /// How many words only one of the two has.
  let tambahan: Int
  /// Whether the first word is the one that is replaced.
  let kataPertama: Bool
  private let ukuranSama: Bool
  private let panjang: Int

  /// Compares two names.
  init(_ left: NamaBaku, _ right: NamaBaku) {
    let (first, second) = (left.kata, right.kata)
    panjang = max(first.count, second.count)
    kataPertama =
      first.first != second.first && first.dropFirst().first == second.dropFirst().first
      && Self.kataKerja(first.first, second.first)
    ukuranSama = Set([first.first, second.first]) == ["angka", "tingkat"]
    var row = (0...second.count).map { Langkah(tambahan: $0) }
    for (index, word) in first.enumerated() {
      var diagonal = row[0]
      row[0] = Langkah(tambahan: index + 1)
      for column in second.indices {
        var change = diagonal
        if word != second[column] {
          if EjaanKata.sama(word, second[column]) { change.serupa += 1 } else { change.lain += 1 }
        }
        diagonal = row[column + 1]
        var removed = row[column + 1]
        removed.tambahan += 1
        var added = row[column]
        added.tambahan += 1
        let shorter = added.biaya < removed.biaya ? added : removed
        row[column + 1] = shorter.biaya < change.biaya ? shorter : change
      }
    }
    let last = row[second.count]
    (ejaan, diganti, tambahan) = (last.serupa, last.lain, last.tambahan)
  }

  /// How two names differ that are one, printed in two ways; `nil` for two names. Most are told by how many words they
  /// share, without comparing the spelling of the others.
  static func satu(_ left: NamaBaku, _ right: NamaBaku) -> BedaNama? {
    let longer = max(left.kata.count, right.kata.count)
    guard abs(left.kata.count - right.kata.count) <= max(1, longer / 8),
      left.kata.count(where: right.kata.contains) >= kataSama(longer)
    else { return nil }
    // A word behind a short name makes it the name of something narrower: `tata kelola pemerintahan desa`.
    let (short, long) = left.kata.count < right.kata.count ? (left.kata, right.kata) : (right.kata, left.kata)
    guard long.count > 6 || long.count == short.count || Array(long.dropLast()) != short else { return nil }
    let difference = BedaNama(left, right)
    return difference.satuNama ? difference : nil
  }

  /// How many words two names share at least that are one, by how many the longer has: a fourth may be spelled in another
  /// way, and one in eight be another.
  static func kataSama(_ longer: Int) -> Int { longer - longer / 4 - max(1, longer / 8) }

  /// Whether two names are one, printed in two ways.
  static func satuNama(_ left: NamaBaku, _ right: NamaBaku) -> Bool { satu(left, right) != nil }

  /// Whether the two are one name, printed in two ways.
  var satuNama: Bool {
    if ejaan + diganti + tambahan == 0 { return true }
    if diganti + tambahan == 0 { return panjang >= 3 && ejaan <= max(1, panjang / 4) }
    guard ejaan <= panjang / 4 else { return false }
    if diganti == 0, tambahan == 1 { return panjang >= 5 }
    if diganti == 1, tambahan == 0, kataPertama { return panjang >= (ukuranSama ? 3 : 5) }
    return diganti * 12 + tambahan * 8 <= panjang
  }

  /// Whether the two have the same words, spelled alike or not.
  var sekata: Bool { diganti + tambahan == 0 }

  /// Whether only the spelling of words is another.
  var hanyaEjaan: Bool { diganti + tambahan == 0 && ejaan > 0 }

  /// Whether both words name a doing (`penyediaan`, `penyelenggaraan`), an aim (`meningkatnya`, `terwujudnya`) or a
  /// measure that is used for the other (`angka`, `tingkat`).
  private static func kataKerja(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return false }
    return Set([left, right]) == ["angka", "tingkat"] || left.hasSuffix("nya") && right.hasSuffix("nya")
      || left.hasPrefix("pe") && right.hasPrefix("pe") && left.hasSuffix("an") && right.hasSuffix("an")
  }
}
