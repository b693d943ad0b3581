/// Budget saved at the performance reached (rules §6).
public enum Efisiensi {
  /// One indikator: how much of its target was reached, and with which money.
  public struct Masukan: Sendable, Hashable {
    /// Capaian in percent, exact.
    public let capaian: Ratio
    /// Pagu and realisasi of exactly the sub kegiatan mapped to the indikator.
    public let anggaran: JumlahAnggaran

    /// Both sides.
    public init(capaian: Ratio, anggaran: JumlahAnggaran) {
      self.capaian = capaian
      self.anggaran = anggaran
    }
  }

  /// The methods in use, each with its legal source. Regions use rules made for ministries by analogy, so a figure
  /// always names its method.
  public enum Metode: String, Sendable, Hashable, Codable, CaseIterable {
    /// PMK 249/PMK.02/2011 as the reports use it: the mean of `1 - serapan / capaian`.
    case pmk249 = "pmk-249-2011"
    /// PMK 214/PMK.02/2017: what the output should have cost, against what it cost.
    case pmk214 = "pmk-214-2017"

    /// The legal source.
    public var dasar: String {
      switch self {
      case .pmk249: "PMK Nomor 249/PMK.02/2011"
      case .pmk214: "PMK Nomor 214/PMK.02/2017"
      }
    }

    /// The formula in words.
    public var rumus: String {
      switch self {
      case .pmk249: "rata-rata (1 - serapan / capaian) x 100"
      case .pmk214: "jumlah (pagu x capaian - realisasi) / jumlah (pagu x capaian) x 100"
      }
    }

    /// The formula for a single indikator, in words.
    public var rumusTunggal: String {
      switch self {
      case .pmk249: "(1 - serapan / capaian) x 100"
      case .pmk214: "(pagu x capaian - realisasi anggaran) / (pagu x capaian) x 100"
      }
    }

    /// The formula for a single indikator with its figures.
    /// - Parameter capaian: the capaian in percent as a computation: `87,67 / 87,65 x 100`.
    public func perhitungan(capaian: String, anggaran: JumlahAnggaran) -> String {
      let (spent, ceiling) = (anggaran.realisasi.printed, anggaran.pagu.printed)
      switch self {
      case .pmk249: return "(1 - (\(spent) / \(ceiling) x 100) / (\(capaian))) x 100"
      case .pmk214:
        let due = "\(ceiling) x (\(capaian)) / 100"
        return "(\(due) - \(spent)) / (\(due)) x 100"
      }
    }

    /// The efficiency of a set of indikator in percent; the largest is the most efficient.
    /// - Returns: `nil` for an empty set, and where a pagu or a capaian of 0 makes the formula divide by 0.
    public func hitung(_ masukan: [Masukan]) -> Ratio? {
      switch self {
      case .pmk249: rataRataPenghematan(masukan)
      case .pmk214: penghematanTerhadapSeharusnya(masukan)
      }
    }

    private func rataRataPenghematan(_ masukan: [Masukan]) -> Ratio? {
      var savings: [Ratio] = []
      for one in masukan {
        guard let spent = one.anggaran.serapan?.divided(by: one.capaian) else { return nil }
        savings.append((Ratio(1) - spent) * Ratio(100))
      }
      return Ratio.mean(of: savings)
    }

    private func penghematanTerhadapSeharusnya(_ masukan: [Masukan]) -> Ratio? {
      let shares = masukan.map { ($0.capaian.divided(by: Ratio(100)) ?? Ratio(0)) * Ratio($0.anggaran.pagu) }
      let due = shares.reduce(Ratio(0), +)
      let spent = Ratio(masukan.map(\.anggaran.realisasi).total())
      return (due - spent).divided(by: due).map { $0 * Ratio(100) }
    }
  }
}
