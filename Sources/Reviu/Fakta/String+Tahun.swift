extension StringProtocol {
  /// The years of this century that stand in it as words of their own, in order: what ``Pola/tahun`` finds. Nearly all are
  /// plain from the bytes around them; the pattern decides where a mark or a letter beyond ASCII joins one to what follows.
  var tahunTercetak: [Int] {
    let plain = utf8.withContiguousStorageIfAvailable { $0.tahun } ?? nil
    return plain ?? String(self).matches(of: Pola.tahun.regex).compactMap { Int($0.1) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The years; `nil` where the bytes do not tell.
  fileprivate var tahun: [Int]? {
    var years: [Int] = []
    var place = 0
    while place + 4 <= count {
      guard self[place] == 0x32, self[place + 1] == 0x30, self[place + 2].isDigit, self[place + 3].isDigit else {
        place += 1
        continue
      }
      guard let begins = berbatas(place - 1, ke: -1), let ends = berbatas(place + 4, ke: 1) else { return nil }
      if begins, ends {
        years.append(2000 + 10 * Int(self[place + 2] - 0x30) + Int(self[place + 3] - 0x30))
        place += 4
      } else {
        place += 1
      }
    }
    return years
  }

  /// Whether a word ends at a byte beside it; `nil` where only the rules of Unicode tell.
  private func berbatas(_ place: Int, ke step: Int) -> Bool? {
    guard indices.contains(place) else { return true }
    let byte = self[place]
    if byte >= 0x80 { return nil }
    if byte.isLatin || byte.isDigit || byte == UInt8(ascii: "_") { return false }
    guard ".,;:'".utf8.contains(byte), indices.contains(place + step) else { return true }
    let next = self[place + step]
    return next.isLatin || next.isDigit || next == UInt8(ascii: "_") || next >= 0x80 ? nil : true
  }
}
