/// The years of a plan of several years: `2021-2026`.
public struct PeriodeRencana: Sendable, Hashable, Codable {
  /// The first year.
  public let awal: Int
  /// The last year: the one whose target is the final target.
  public let akhir: Int

  /// Two years, not checked; ``periksa()`` does.
  public init(awal: Int, akhir: Int) {
    self.awal = awal
    self.akhir = akhir
  }

  /// Every year, in order.
  public var tahun: [Int] { awal <= akhir ? Array(awal...akhir) : [] }

  /// `2021-2026`.
  public var printed: String { "\(awal)-\(akhir)" }

  func periksa() throws(Penolakan) {
    try Isian.tahun(awal, bidang: "periode")
    try Isian.tahun(akhir, bidang: "periode")
    guard awal <= akhir, akhir - awal <= 25 else {
      throw .isian(
        "periode",
        "Periode \(awal)-\(akhir) tidak dapat dipakai. Tahun akhir paling cepat sama dengan tahun awal dan paling jauh 25 tahun sesudahnya."
      )
    }
  }
}
