/// Whole numbers in Indonesian words, for counts written twice: `6 (enam) program`.
public enum Terbilang {
  private static let satuan = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
  ]
  private static let kelompok: [(Int, String)] = [
    (1_000_000_000_000, "triliun"), (1_000_000_000, "miliar"), (1_000_000, "juta"), (1000, "ribu"), (100, "ratus"),
  ]

  /// The number in words: 105 is `seratus lima`.
  public static func tulis(_ number: Int) -> String {
    guard number >= 0 else { return "minus " + tulis(magnitude: number.magnitude) }
    return tulis(magnitude: number.magnitude)
  }

  /// The number and its words: `13 (tiga belas)`.
  public static func angkaDanKata(_ number: Int) -> String {
    "\(ExactDecimal(number).printed) (\(tulis(number)))"
  }

  private static func tulis(magnitude: UInt) -> String {
    guard magnitude >= 12 else { return satuan[Int(magnitude)] }
    if magnitude < 20 { return satuan[Int(magnitude - 10)] + " belas" }
    if magnitude < 100 { return joined(satuan[Int(magnitude / 10)] + " puluh", rest: magnitude % 10) }
    for (size, name) in kelompok where magnitude >= UInt(size) {
      let count = magnitude / UInt(size)
      let prefixed = count == 1 && size <= 1000 ? "se" + name : tulis(magnitude: count) + " " + name
      return joined(prefixed, rest: magnitude % UInt(size))
    }
    return ""
  }

  private static func joined(_ head: String, rest: UInt) -> String {
    rest == 0 ? head : head + " " + tulis(magnitude: rest)
  }
}

extension Rupiah {
  /// The amount and its words, as documents print a total: `Rp12.500 (dua belas ribu lima ratus rupiah)`. A sum beyond
  /// what is written in words stands without them.
  public var denganTerbilang: String {
    Int(exactly: amount).map { "\(printedWithCurrency) (\(Terbilang.tulis($0)) rupiah)" } ?? printedWithCurrency
  }
}
