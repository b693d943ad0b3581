import BigInt
import Sakip

/// The quotient of two printed figures in percent, between its least and its greatest value: a figure with decimals may
/// have been rounded before it was printed, a whole one is taken as it is.
struct HasilBagi {
  let bawah: Ratio
  let atas: Ratio
  /// The quotient of the figures as printed.
  let tepat: Ratio

  /// - Parameter dibulatkan: whether whole figures were rounded too, as `Rp12 miliar` is.
  /// - Returns: `nil` where the divisor may be 0.
  init?(_ pembilang: AngkaTercetak, _ penyebut: AngkaTercetak, dibulatkan: Bool = false) {
    let ends = [pembilang, penyebut].map { $0.batas(dibulatkan: dibulatkan) }
    guard !ends[1].0.isNegative, !ends[1].0.isZero, !ends[0].0.isNegative,
      let exact = pembilang.rasio.divided(by: penyebut.rasio), let low = ends[0].0.divided(by: ends[1].1),
      let high = ends[0].1.divided(by: ends[1].0)
    else { return nil }
    tepat = exact * Ratio(100)
    bawah = low * Ratio(100)
    atas = high * Ratio(100)
  }

  /// Whether a printed percentage is this quotient.
  func cocok(_ tercetak: AngkaTercetak) -> SelangPembulatan.Kecocokan {
    tercetak.selang.cocok(antara: bawah, dan: atas)
  }

  /// The computation written out: `223.666.600 / 233.763.500 x 100 = 95,68`.
  static func tulis(_ pembilang: AngkaTercetak, _ penyebut: AngkaTercetak, hasil: Ratio, desimal: Int) -> String {
    "\(pembilang.nilai.printed) / \(penyebut.nilai.printed) x 100 = \(hasil.printed(decimals: max(2, desimal)))"
  }
}
