public import Sakip

/// One indikator in one period, with everything that a person needs to fill it in.
public struct IsianIndikator: Sendable {
  /// The period before, with what was recorded of it.
  public struct Sebelumnya: Sendable {
    /// The period.
    public let periode: Periode
    /// Its realisasi.
    public let tercatat: RealisasiTercatat
  }

  /// The indikator, called and placed as the version of the plan in force at the end of the year has it.
  public let indikator: IndikatorDitetapkan
  /// The period.
  public let periode: Periode
  /// The target of the year: promised, else planned; `nil` for a realisasi that has none.
  public let target: Tercatat<Nilai>?
  /// The period before; `nil` when nothing is recorded of it.
  public let sebelumnya: Sebelumnya?
  /// What is recorded, with its status and its return; `nil` while it is empty.
  public let tercatat: RealisasiTercatat?
  /// Its deadline, and how late it is.
  public let ketepatan: Ketepatan
  /// Whether the period may be filled in on the day.
  public let bukaan: BukaanIsian
  /// Whether evidence is attached.
  public let adaBukti: Bool
  /// What a person sees of it now, to be sent back with what he fills in.
  public let terlihat: Terlihat

  /// Whether its value may be entered or changed on the day.
  public var dapatDiisi: Bool { bukaan.dapatDiisi && tercatat?.status.dapatDiisi ?? true }
  /// Its last return since it was approved; `nil` when it did not come back.
  public var pengembalian: Pengembalian? { tercatat?.pengembalian }
  /// Whether it came back and was not submitted again.
  public var dikembalikan: Bool { pengembalian != nil && tercatat?.status.dapatDiisi == true }
  /// Whether it has a value without evidence.
  public var kurangBukti: Bool { tercatat != nil && !adaBukti }
  /// Whether it has a value that does not say where it comes from.
  public var kurangSumber: Bool { tercatat.map { $0.sumber?.allSatisfy(\.isWhitespace) ?? true } ?? false }
  /// Whether it is a draft that was never submitted: nobody else relies on it, so that its author may take it back.
  public var drafBelumDiajukan: Bool { tercatat?.status == .draft && pengembalian == nil }
}

extension UnitState {
  /// The indikator of a period of the calendar: those with a target in its year, or with a realisasi of the period.
  /// - Parameters:
  ///   - bulan: the month with which the periods end, 1 to 12; `nil` for every period of the year.
  ///   - hari: the day of looking.
  /// - Returns: in the order of the plan, periods in order of time; tujuan before sasaran.
  func isianIndikator(tahun: Int, bulan: Int? = nil, pada hari: Tanggal) -> [IsianIndikator] {
    let periods = Dictionary(
      uniqueKeysWithValues: Periode.Jenis.allCases.map { kind in
        (kind, Periode.semua(kind, tahun: tahun).filter { bulan == nil || $0.bulanTerakhir == bulan })
      })
    var tujuan: [IsianIndikator] = []
    var sasaran: [IsianIndikator] = []
    let version = renstra(tahun: tahun)?.id
    for recorded in perencanaan.indikator.semua {
      guard let due = periods[recorded.frekuensi], !due.isEmpty else { continue }
      let indicator = perencanaan.sebagaimana(recorded, dalam: version)
      let rows = isian(indicator, due, target(indicator.id, tahun: tahun), pada: hari)
      if indicator.tempat(dalam: nil)?.tujuan != nil { tujuan += rows } else { sasaran += rows }
    }
    return tujuan + sasaran
  }

  private func isian(
    _ indicator: IndikatorDitetapkan, _ periods: [Periode], _ target: Tercatat<Nilai>?, pada hari: Tanggal
  ) -> [IsianIndikator] {
    periods.compactMap { period in
      let record = pengukuran.realisasi(indicator.id, period)
      guard target != nil || record != nil else { return nil }
      let before = period.sebelumnya.flatMap { earlier in
        pengukuran.realisasi(indicator.id, earlier).map { IsianIndikator.Sebelumnya(periode: earlier, tercatat: $0) }
      }
      let seen = Objek.realisasi(indikator: indicator.id, periode: period)
      return IsianIndikator(
        indikator: indicator, periode: period, target: target, sebelumnya: before, tercatat: record,
        ketepatan: ketepatan(indicator.id, period, pada: hari), bukaan: bukaan(period, pada: hari),
        adaBukti: !pengukuran.bukti(indicator.id, period).isEmpty,
        terlihat: record.map { Terlihat(unit: id, objek: seen, entri: $0.riwayat.last) } ?? terlihat(seen))
    }
  }
}
