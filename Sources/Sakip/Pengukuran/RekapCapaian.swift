/// Counts and mean over a set of capaian (rules §4): the four counts add up to the set.
public struct RekapCapaian: Sendable, Hashable {
  /// Above 100%.
  public let melampaui: Int
  /// Exactly 100%.
  public let sesuai: Int
  /// Below 100%.
  public let belumTercapai: Int
  /// Without a capaian.
  public let tidakTerukur: Int
  /// The mean of what is measured, capped as the policy says; `nil` when nothing is measured.
  public let rataRata: Ratio?

  /// The size of the set.
  public var jumlah: Int { melampaui + sesuai + belumTercapai + tidakTerukur }

  /// - Parameter capaian: one entry an indikator; `nil` where nothing could be measured.
  public init(_ capaian: [Ratio?], batas: BatasRataRata = .tanpa) {
    let measured = capaian.compactMap { $0 }
    melampaui = measured.count { $0 > Ratio(100) }
    sesuai = measured.count { $0 == Ratio(100) }
    belumTercapai = measured.count { $0 < Ratio(100) }
    tidakTerukur = capaian.count - measured.count
    let cap = batas.persen.map { Ratio($0) }
    rataRata = Ratio.mean(of: measured.map { value in cap.map { min(value, $0) } ?? value })
  }
}
