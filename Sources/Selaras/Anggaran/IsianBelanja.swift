public import Sakip

/// One sub kegiatan in one month, with everything that a person needs to fill in its spending.
public struct IsianBelanja: Sendable {
  /// The sub kegiatan.
  public let simpul: SimpulAnggaranDitetapkan
  /// The program that it belongs to; `nil` where none stands above it.
  public let program: SimpulAnggaranDitetapkan?
  /// The pagu of the first budget; `nil` when there is none.
  public let murni: Tercatat<PaguDitetapkan>?
  /// The pagu of the amended budget; `nil` when there is none.
  public let perubahan: Tercatat<PaguDitetapkan>?
  /// The month.
  public let bulan: Periode
  /// The spending of the last recorded month before; `nil` when none is recorded.
  public let sebelumnya: BelanjaKumulatif?
  /// The spending up to the end of the month; `nil` while it is not recorded.
  public let tercatat: BelanjaKumulatif?
  /// The spending of the recorded months after it, in order of time.
  public let sesudah: [BelanjaKumulatif]
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
  /// Whether its spending may be entered or changed on the day.
  public var dapatDiisi: Bool { bukaan.dapatDiisi && paguBerlaku != nil }
  /// The pagu that counts with the spending up to the end of the month; `nil` while either is missing.
  public var jumlah: JumlahAnggaran? {
    guard let pagu = paguBerlaku?.isi.jumlah, let spent = tercatat?.jumlah else { return nil }
    return JumlahAnggaran(pagu: pagu, realisasi: spent)
  }

  /// The kinds of spending that its pagu has or that were recorded; empty where nobody told them apart yet.
  public var jenis: [JenisBelanja] {
    let known = (paguBerlaku?.isi.rincian ?? []) + (sebelumnya?.rincian ?? []) + (tercatat?.rincian ?? [])
    return JenisBelanja.allCases.filter { kind in known.contains { $0.jenis == kind } }
  }
}

extension UnitState {
  /// The sub kegiatan of a month, in the order of the budget.
  /// - Parameters:
  ///   - bulan: a month of the calendar.
  ///   - hari: the day of looking.
  public func isianBelanja(_ bulan: Periode, pada hari: Tanggal) -> [IsianBelanja] {
    guard let year = anggaran.tahun[bulan.tahun] else { return [] }
    let month = bulan.bulanTerakhir
    let (due, opening) = (pengukuran.jadwalDaerah.tenggat(bulan), bukaan(bulan, pada: hari))
    return year.simpul.semua.filter { $0.tingkat == .subKegiatan }.map { place in
      let recorded = year.subKegiatan[place.id]
      let later = (month + 1..<13).compactMap { recorded?.belanja(sampaiBulan: $0) }
      let now = recorded?.belanja(sampaiBulan: month)
      return IsianBelanja(
        simpul: place, program: year.induk(place, pada: .program), murni: recorded?.pagu[.murni],
        perubahan: recorded?.pagu[.perubahan], bulan: bulan,
        sebelumnya: (1..<month).reversed().lazy.compactMap { recorded?.belanja(sampaiBulan: $0) }.first,
        tercatat: now, sesudah: later,
        ditunggu: recorded?.ditunggu(sampaiBulan: month) ?? false, tenggat: due, bukaan: opening,
        terlihat: terlihat(
          .realisasiAnggaran(tahun: bulan.tahun, subKegiatan: place.id, sampaiBulan: month)))
    }
  }
}

extension AnggaranTahun {
  /// The sub kegiatan whose spending up to the end of a month must still be recorded, in the order of the budget.
  func ditunggu(sampaiBulan bulan: Int) -> [String] {
    simpul.semuaId.filter { subKegiatan[$0]?.ditunggu(sampaiBulan: bulan) == true }
  }

  /// The sub kegiatan that have money to spend, in the order of the budget.
  var berpagu: [String] { simpul.semuaId.filter { subKegiatan[$0]?.adaPagu == true } }

  /// The place of a level above a place; `nil` when there is none.
  func induk(_ simpul: SimpulAnggaranDitetapkan, pada tingkat: TingkatAnggaran) -> SimpulAnggaranDitetapkan? {
    var place = simpul
    for _ in 0..<PohonAnggaran.kedalamanTerbesar {
      guard let above = place.induk.flatMap({ self.simpul[$0] }) else { return nil }
      if above.tingkat == tingkat { return above }
      place = above
    }
    return nil
  }
}
