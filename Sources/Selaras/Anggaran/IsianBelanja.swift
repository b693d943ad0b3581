public import Sakip

/// One sub kegiatan in one month, with everything that a person needs to fill in its spending.
public struct IsianBelanja: Sendable {
  /// Spending up to the end of a month.
  public struct SampaiBulan: Sendable {
    /// 1 to 12.
    public let bulan: Int
    /// The cumulative amount.
    public let jumlah: Tercatat<Rupiah>
  }

  /// The sub kegiatan.
  public let simpul: SimpulAnggaranDitetapkan
  /// The pagu of the first budget; `nil` when there is none.
  public let murni: Tercatat<PaguDitetapkan>?
  /// The pagu of the amended budget; `nil` when there is none.
  public let perubahan: Tercatat<PaguDitetapkan>?
  /// The spending of the last recorded month before; `nil` when none is recorded.
  public let sebelumnya: SampaiBulan?
  /// The spending up to the end of the month; `nil` while it is not recorded.
  public let tercatat: Tercatat<Rupiah>?
  /// Whether it must be recorded: there is money to spend, and neither this month nor a later one is recorded.
  public let ditunggu: Bool
  /// The last day in time.
  public let tenggat: Tanggal
  /// Whether the month may be filled in on the day.
  public let bukaan: BukaanIsian
  /// What a person sees of it now, to be sent back with what he fills in.
  public let terlihat: Terlihat

  /// The pagu that counts; `nil` when there is none.
  public var paguBerlaku: Tercatat<PaguDitetapkan>? { perubahan ?? murni }
}

extension UnitState {
  /// The sub kegiatan of a month, in the order of the budget.
  /// - Parameters:
  ///   - bulan: a month of the calendar.
  ///   - hari: the day of looking.
  func isianBelanja(_ bulan: Periode, pada hari: Tanggal) -> [IsianBelanja] {
    guard let year = anggaran.tahun[bulan.tahun] else { return [] }
    let month = bulan.bulanTerakhir
    let (due, opening) = (pengukuran.jadwalDaerah.tenggat(bulan), bukaan(bulan, pada: hari))
    return year.simpul.semua.filter { $0.tingkat == .subKegiatan }.map { place in
      let recorded = year.subKegiatan[place.id]
      let before = (1..<month).reversed().lazy.compactMap { earlier in
        recorded?.realisasi(sampaiBulan: earlier).map { IsianBelanja.SampaiBulan(bulan: earlier, jumlah: $0) }
      }.first
      let isKnown = (month...12).contains { recorded?.realisasi(sampaiBulan: $0) != nil }
      return IsianBelanja(
        simpul: place, murni: recorded?.pagu[.murni], perubahan: recorded?.pagu[.perubahan], sebelumnya: before,
        tercatat: recorded?.realisasi(sampaiBulan: month),
        ditunggu: !isKnown && (recorded?.paguBerlaku?.isi.jumlah ?? .zero) > .zero, tenggat: due, bukaan: opening,
        terlihat: terlihat(
          .realisasiAnggaran(tahun: bulan.tahun, subKegiatan: place.id, sampaiBulan: month)))
    }
  }
}
