public import Sakip

/// The year of one perangkat daerah at a glance: the figures of lists, overviews and first pages.
public struct IkhtisarKinerja: Sendable {
  /// The year.
  public let tahun: Int
  /// Every indikator that has a target or a realisasi in the year, tujuan first, in the order of the plan.
  public let indikator: [KinerjaIndikator]
  /// Counts and mean of the capaian.
  public let rekap: RekapCapaian
  /// The whole budget.
  public let anggaran: JumlahAnggaran
  /// Whether any spending is recorded; without, the realisasi of ``anggaran`` is missing and not 0.
  public let adaRealisasiAnggaran: Bool
  /// Which programs, kegiatan and sub kegiatan there are, with their sums; empty without a budget.
  public let rincian: [BarisAnggaran]
  /// The efficiency of the whole set by the method of the year; `nil` when it cannot be computed.
  public let efisiensi: Ratio?
}

extension UnitState {
  /// The year at a glance.
  public func ikhtisar(tahun: Int, tahunSebelumnya: Int = 2) -> IkhtisarKinerja {
    let goals = perencanaan.indikator.semua
    let ordered = goals.filter { $0.tujuan != nil } + goals.filter { $0.sasaran != nil }
    let tree = try? anggaran.tahun[tahun]?.pohon()
    let results = ordered.map { indicator in
      kinerja(
        indicator, tahun: tahun, tahunSebelumnya: tahunSebelumnya,
        anggaran: tree.flatMap { anggaran(indikator: indicator.id, tahun: tahun, dalam: $0) })
    }.filter { $0.target != nil || $0.realisasi != nil }
    let rows = tree.map { rincianAnggaran(tahun: tahun, dalam: $0) } ?? []
    let hasSpending = anggaran.tahun[tahun]?.adaRealisasi == true
    let inputs = results.filter { perjanjian.target($0.indikator.id, tahun: tahun) != nil }.compactMap { result in
      result.capaian.persen.flatMap { percent in
        result.anggaran.map { Efisiensi.Masukan(capaian: percent, anggaran: $0) }
      }
    }
    return IkhtisarKinerja(
      tahun: tahun, indikator: results,
      rekap: results.rekap(batas: kebijakan(tahun: tahun).capaian.batasRataRata),
      anggaran: rows.filter { $0.kedalaman == 0 }.map(\.jumlah).total(), adaRealisasiAnggaran: hasSpending,
      rincian: rows,
      efisiensi: hasSpending ? kebijakan(tahun: tahun).efisiensi.hitung(inputs) : nil)
  }

  /// The years for which anything is planned, measured or budgeted, latest first.
  public var daftarTahun: [Int] {
    let measured = pengukuran.realisasi.keys.map(\.periode.tahun)
    let promised = perjanjian.perjanjian.keys.map(\.tahun)
    let budgeted = anggaran.tahun.filter { !$0.value.kosong }.map(\.key)
    return Set(measured + promised + budgeted).sorted(by: >)
  }
}
