public import Sakip

/// The amounts of one sub kegiatan in one year.
public struct SubKegiatanTercatat: Sendable, Equatable, Codable {
  /// The pagu by version.
  public internal(set) var pagu = Catatan<VersiAnggaran, PaguDitetapkan>()
  /// Cumulative spending by month, January first; `nil` where nothing is recorded. Plain numbers keep a year small.
  private var jumlah: [Int?] = []
  private var entri: [Int64] = []
  /// Entries before the one that counts, by month; few months have any.
  private var lama: [Int: [Int64]] = [:]
  /// Cumulative spending by kind, by month; only of months that were recorded with their kinds.
  private var rincian: [Int: [RincianBelanja]] = [:]

  init() {}

  /// The pagu that counts: the amended one where there is one.
  public var paguBerlaku: Tercatat<PaguDitetapkan>? { pagu[.perubahan] ?? pagu[.murni] }

  /// Spending that the pagu that counts does not cover; `nil` when it covers all.
  var belanjaTanpaPagu: Rupiah? {
    guard let spent = realisasiTerakhir()?.isi else { return nil }
    return spent > (paguBerlaku?.isi.jumlah ?? .zero) ? spent : nil
  }

  /// Cumulative spending up to the end of a month, 1 to 12; `nil` when that month is not recorded.
  public func realisasi(sampaiBulan bulan: Int) -> Tercatat<Rupiah>? {
    guard (1...12).contains(bulan), jumlah.count == 12, let amount = jumlah[bulan - 1] else { return nil }
    return Tercatat(isi: Rupiah(amount), entri: entri[bulan - 1], riwayat: lama[bulan] ?? [])
  }

  /// Cumulative spending up to the end of a month with its kinds; `nil` when that month is not recorded.
  public func belanja(sampaiBulan bulan: Int) -> BelanjaKumulatif? {
    realisasi(sampaiBulan: bulan).map {
      BelanjaKumulatif(sampaiBulan: bulan, jumlah: $0.isi, rincian: rincian[bulan] ?? [])
    }
  }

  /// The spending of the last recorded month up to a month.
  public func realisasiTerakhir(sampaiBulan bulan: Int = 12) -> Tercatat<Rupiah>? {
    (1...max(1, min(12, bulan))).reversed().lazy.compactMap { realisasi(sampaiBulan: $0) }.first
  }

  /// Whether its spending up to the end of a month must still be recorded: there is money to spend, and neither this
  /// month nor a later one is recorded.
  func ditunggu(sampaiBulan bulan: Int) -> Bool { adaPagu && bulanTercatat < bulan }

  /// Whether there is money to spend.
  var adaPagu: Bool { (paguBerlaku?.isi.jumlah ?? .zero) > .zero }

  /// The last month whose spending is recorded; 0 for none.
  var bulanTercatat: Int { (1...12).last { realisasi(sampaiBulan: $0) != nil } ?? 0 }

  /// Whether its spending up to a month is recorded, as a count; nothing to record without a pagu.
  public func cakupan(sampaiBulan bulan: Int = 12) -> CakupanBelanja {
    let isRecorded = realisasiTerakhir(sampaiBulan: bulan) != nil
    return CakupanBelanja(tercatat: isRecorded ? 1 : 0, seluruhnya: isRecorded || adaPagu ? 1 : 0)
  }

  /// Months in which the cumulative spending fell.
  public var penurunan: [PenurunanBelanja] {
    guard !jumlah.isEmpty else { return [] }
    return PenurunanBelanja.cari(
      (1...12).compactMap { month in realisasi(sampaiBulan: month).map { (bulan: month, jumlah: $0.isi) } })
  }

  /// Whether no amount stands here, or none any more.
  var kosong: Bool { pagu.isEmpty && realisasiTerakhir() == nil }

  /// Every entry that touched the spending up to the end of a month, oldest first, of a withdrawn one too.
  func riwayatRealisasi(sampaiBulan bulan: Int) -> [Int64] {
    realisasi(sampaiBulan: bulan)?.semuaEntri ?? lama[bulan] ?? []
  }

  mutating func catat(_ fact: RealisasiAnggaranDicatat, entri sequence: Int64) {
    let bulan = fact.sampaiBulan
    if jumlah.isEmpty {
      jumlah = Array(repeating: nil, count: 12)
      entri = Array(repeating: 0, count: 12)
    }
    if jumlah[bulan - 1] != nil { lama[bulan, default: []].append(entri[bulan - 1]) }
    jumlah[bulan - 1] = Int(clamping: fact.jumlah.amount)
    entri[bulan - 1] = sequence
    rincian[bulan] = fact.rincian.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Withdraws the spending up to the end of a month; nothing happens where there is none.
  mutating func cabutRealisasi(sampaiBulan bulan: Int, entri sequence: Int64) {
    guard let recorded = realisasi(sampaiBulan: bulan) else { return }
    lama[bulan] = recorded.semuaEntri + [sequence]
    jumlah[bulan - 1] = nil
    rincian[bulan] = nil
  }
}
