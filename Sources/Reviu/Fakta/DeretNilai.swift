import Sakip

/// Values in order of their size, of which those that make a percentage are found without trying all.
struct DeretNilai {
  private let urut: [ExactDecimal]

  init(_ values: [ExactDecimal]) { urut = values.sorted() }

  /// The values that may be so many percent of a figure; those left out are not.
  func pembilang(_ penyebut: AngkaTercetak, persen: AngkaTercetak) -> ArraySlice<ExactDecimal> {
    let (low, high) = penyebut.batas(dibulatkan: false)
    let share = persen.selang
    guard !low.isNegative, !share.bawah.isNegative else { return urut[...] }
    return antara(
      share.bawah * low * Self.perseratus - Self.longgar, share.atas * high * Self.perseratus + Self.longgar)
  }

  /// The values of which a figure may be so many percent; those left out are not.
  func penyebut(_ pembilang: AngkaTercetak, persen: AngkaTercetak) -> ArraySlice<ExactDecimal> {
    let (low, high) = pembilang.batas(dibulatkan: false)
    let share = persen.selang
    guard !low.isNegative, !share.bawah.isNegative, !share.bawah.isZero,
      let least = (low * Ratio(100)).divided(by: share.atas), let most = (high * Ratio(100)).divided(by: share.bawah)
    else { return urut[...] }
    return antara(least - Self.longgar, most + Self.longgar)
  }

  private func antara(_ low: Ratio, _ high: Ratio) -> ArraySlice<ExactDecimal> {
    let start = urut.batas { Ratio($0) < low }
    return urut[start..<max(start, urut.batas { Ratio($0) <= high })]
  }

  private static let perseratus = Ratio(ExactDecimal(mantissa: 1, decimals: 2))
  /// More than the rounding of a value can be.
  private static let longgar = Ratio(1)
}
