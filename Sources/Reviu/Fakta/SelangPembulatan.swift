public import Sakip

/// The values that a printed figure may stand for: 12,3 means 12,25 to 12,35.
public struct SelangPembulatan: Sendable, Hashable {
  /// How a computed value agrees with a printed one.
  public enum Kecocokan: Sendable, Hashable {
    /// It is what is printed, rounded as usual.
    case dibulatkan
    /// It is what is printed when further decimals are cut off: accepted, and said.
    case dipotong
    /// It is not what is printed.
    case tidak
  }

  private let tercetak: Ratio
  private let satuanTerakhir: Ratio

  /// The interval of a printed value.
  public init(_ nilai: ExactDecimal) {
    tercetak = Ratio(nilai)
    satuanTerakhir = Ratio(ExactDecimal(mantissa: 1, decimals: nilai.decimals))
  }

  /// The lower end, half a unit of the last place below.
  public var bawah: Ratio { tercetak - setengah }
  /// The upper end, half a unit of the last place above.
  public var atas: Ratio { tercetak + setengah }
  /// How far the value before rounding may be away.
  public var setengah: Ratio { satuanTerakhir * Ratio(ExactDecimal(mantissa: 5, decimals: 1)) }

  /// Whether a value that is known exactly is printed so.
  public func cocok(_ value: Ratio) -> Kecocokan { cocok(antara: value, dan: value) }

  /// Whether a value that is known to lie between two others may be printed so.
  public func cocok(antara low: Ratio, dan high: Ratio) -> Kecocokan {
    if low <= atas, bawah <= high { return .dibulatkan }
    let cutLow = tercetak.isNegative ? tercetak - satuanTerakhir : tercetak
    let cutHigh = tercetak.isNegative ? tercetak : tercetak + satuanTerakhir
    return low < cutHigh && cutLow <= high ? .dipotong : .tidak
  }
}
