import Sakip

extension AngkaTercetak {
  /// Whether two printed figures are one: with the decimals of the one that has fewer they are the same, rounded or cut
  /// off.
  func sama(_ other: AngkaTercetak) -> Bool {
    let (coarse, fine) = nilai.decimals <= other.nilai.decimals ? (self, other) : (other, self)
    if coarse.nilai.decimals == fine.nilai.decimals { return coarse.nilai == fine.nilai }
    return coarse.selang.cocok(fine.rasio) != .tidak
  }

  /// Whether two figures differ by what is typed wrongly: as many digits, and one of them another, or two neighbours
  /// exchanged.
  func miripSatuAngka(_ other: ExactDecimal) -> Bool {
    let digits = [nilai, other].map { Array($0.printed.utf8) }
    guard digits[0].count == digits[1].count, digits[0].count > 2 else { return false }
    let changed = digits[0].indices.filter { digits[0][$0] != digits[1][$0] }
    if changed.count == 1 { return true }
    return changed.count == 2 && digits[0][changed[0]] == digits[1][changed[1]]
      && digits[0][changed[1]] == digits[1][changed[0]]
  }
}
