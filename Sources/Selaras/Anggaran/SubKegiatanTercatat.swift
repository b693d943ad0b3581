public import Sakip

/// The amounts of one sub kegiatan in one year.
public struct SubKegiatanTercatat: Sendable, Equatable, Codable {
  /// The pagu by version.
  public internal(set) var pagu: [VersiAnggaran: Tercatat<PaguDitetapkan>] = [:]
  /// Cumulative spending by month, January first; `nil` where nothing is recorded. Plain numbers keep a year small.
  private var jumlah: [Int?] = []
  private var entri: [Int64] = []

  init() {}

  /// The pagu that counts: the amended one where there is one.
  public var paguBerlaku: Tercatat<PaguDitetapkan>? { pagu[.perubahan] ?? pagu[.murni] }

  /// Cumulative spending up to the end of a month, 1 to 12; `nil` when that month is not recorded.
  public func realisasi(sampaiBulan bulan: Int) -> Tercatat<Rupiah>? {
    guard (1...12).contains(bulan), jumlah.count == 12, let amount = jumlah[bulan - 1] else { return nil }
    return Tercatat(isi: Rupiah(amount), entri: entri[bulan - 1])
  }

  /// The spending of the last recorded month up to a month.
  public func realisasiTerakhir(sampaiBulan bulan: Int = 12) -> Tercatat<Rupiah>? {
    (1...max(1, min(12, bulan))).reversed().lazy.compactMap { realisasi(sampaiBulan: $0) }.first
  }

  /// Whether its spending up to a month is recorded, as a count; nothing to record without a pagu.
  public func cakupan(sampaiBulan bulan: Int = 12) -> CakupanBelanja {
    let isRecorded = realisasiTerakhir(sampaiBulan: bulan) != nil
    let maySpend = (paguBerlaku?.isi.jumlah ?? .zero) > .zero
    return CakupanBelanja(tercatat: isRecorded ? 1 : 0, seluruhnya: isRecorded || maySpend ? 1 : 0)
  }

  /// Months in which the cumulative spending fell.
  public var penurunan: [PenurunanBelanja] {
    guard !jumlah.isEmpty else { return [] }
    return PenurunanBelanja.cari(
      (1...12).compactMap { month in realisasi(sampaiBulan: month).map { (bulan: month, jumlah: $0.isi) } })
  }

  mutating func catat(_ amount: Rupiah, sampaiBulan bulan: Int, entri sequence: Int64) {
    if jumlah.isEmpty {
      jumlah = Array(repeating: nil, count: 12)
      entri = Array(repeating: 0, count: 12)
    }
    jumlah[bulan - 1] = Int(clamping: amount.amount)
    entri[bulan - 1] = sequence
  }
}
