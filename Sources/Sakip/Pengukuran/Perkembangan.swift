/// How a figure moved from one year to the next. Growth and point change are different things (rules §3).
public enum Perkembangan: String, Sendable, Hashable {
  /// It rose.
  case naik
  /// It fell.
  case turun
  /// It stayed.
  case tetap

  /// Compares the exact figures.
  public init(from earlier: Ratio, to later: Ratio) {
    self = earlier < later ? .naik : (earlier > later ? .turun : .tetap)
  }

  /// Growth in percent: `(n - n1) / n1 x 100`.
  /// - Returns: `nil` when the earlier figure is 0.
  public static func pertumbuhan(from earlier: Ratio, to later: Ratio) -> Ratio? {
    (later - earlier).divided(by: earlier).map { $0 * Ratio(100) }
  }

  /// Change in points: `n - n1`.
  public static func perubahanPoin(from earlier: Ratio, to later: Ratio) -> Ratio {
    later - earlier
  }

  /// Gap to the final target: what is still missing, above 0 as long as the target is not reached.
  public static func sisaTarget(akhir: Ratio, realisasi: Ratio, polaritas: Polaritas) -> Ratio {
    polaritas == .naik ? akhir - realisasi : realisasi - akhir
  }
}
