/// Counts and mean over a set of capaian (rules §3, §4): the four counts add up to the set.
///
/// The counts are of the figures as they are printed, with two decimals: 99,998 stands in a table as 100,00% and must not
/// be counted below it beside that table. The mean is of the exact figures.
public struct RekapCapaian: Sendable, Hashable {
  /// One indikator of the set.
  public enum Hasil: Sendable, Hashable {
    /// It has a capaian, in percent.
    case terukur(Ratio)
    /// It has none, and why.
    case tidakTerukur(TidakTerukur)
  }

  /// An indikator that the mean leaves out.
  public struct TidakTerukur: Sendable, Hashable {
    /// The indikator, as a reader knows it.
    public let nama: String
    /// Why it has no capaian, in Indonesian.
    public let sebab: String

    /// The indikator and the reason.
    public init(nama: String, sebab: String) {
      self.nama = nama
      self.sebab = sebab
    }
  }

  /// Printed above 100%.
  public let melampaui: Int
  /// Printed as 100%.
  public let sesuai: Int
  /// Printed below 100%.
  public let belumTercapai: Int
  /// What has no capaian and is left out of the mean, in the order given.
  public let tidakTerukur: [TidakTerukur]
  /// The mean of what is measured, capped as the policy says; `nil` when nothing is measured.
  public let rataRata: Ratio?
  /// The policy of the cap, as a sentence, where it changed the mean.
  public let kebijakan: [String]

  /// The size of the set.
  public var jumlah: Int { melampaui + sesuai + belumTercapai + tidakTerukur.count }

  /// - Parameters:
  ///   - hasil: one entry an indikator.
  ///   - batas: the cap of single figures inside the mean.
  public init(_ hasil: [Hasil], batas: BatasRataRata = .tanpa) {
    var measured: [Ratio] = []
    var missing: [TidakTerukur] = []
    for one in hasil {
      switch one {
      case .terukur(let persen): measured.append(persen)
      case .tidakTerukur(let alasan): missing.append(alasan)
      }
    }
    let hundred = ExactDecimal(100)
    let shown = measured.map { $0.rounded(decimals: 2) }
    melampaui = shown.count { $0 > hundred }
    belumTercapai = shown.count { $0 < hundred }
    sesuai = measured.count - melampaui - belumTercapai
    tidakTerukur = missing
    rataRata = Ratio.mean(of: measured.map(batas.dibatasi))
    kebijakan = measured.contains { batas.dibatasi($0) < $0 } ? [batas.uraian] : []
  }
}
