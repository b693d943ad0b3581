public import Sakip

/// A figure as it is printed.
public struct AngkaTercetak: Sendable, Hashable {
  /// How it is marked.
  public enum Bentuk: Sendable, Hashable {
    /// Without a mark.
    case biasa
    /// `%` or `persen`.
    case persen
    /// `Rp`.
    case rupiah
  }

  /// The string as printed, with its mark: `Rp. 7.996.663.078,00`.
  public let tulisan: String
  /// The value, with as many decimals as are printed.
  public let nilai: ExactDecimal
  /// How it is marked.
  public let bentuk: Bentuk
  /// Whether a point is its decimal mark, as in `60.48`.
  public let titikDesimal: Bool
  /// Its bytes in the text that it was read from, marks included.
  public let rentang: Range<Int>

  /// A figure.
  public init(tulisan: String, nilai: ExactDecimal, bentuk: Bentuk, titikDesimal: Bool = false, rentang: Range<Int>) {
    self.tulisan = tulisan
    self.nilai = nilai
    self.bentuk = bentuk
    self.titikDesimal = titikDesimal
    self.rentang = rentang
  }

  /// What it may stand for before it was rounded.
  public var selang: SelangPembulatan { SelangPembulatan(nilai) }
  /// The value as a ratio.
  public var rasio: Ratio { Ratio(nilai) }
  /// Whether it is written as years are: `2024`.
  var menyerupaiTahun: Bool { tulisan.wholeMatch(of: Pola.hanyaTahun.regex) != nil }
  /// The same amount, taken away; one that has a minus sign already stays.
  var kurangDariNol: AngkaTercetak {
    guard !rasio.isNegative else { return self }
    return AngkaTercetak(
      tulisan: "-\(tulisan)", nilai: ExactDecimal.zero - nilai, bentuk: bentuk, titikDesimal: titikDesimal,
      rentang: rentang)
  }
  /// Whether it has no decimals.
  public var bulat: Bool { nilai.decimals == 0 }
}
