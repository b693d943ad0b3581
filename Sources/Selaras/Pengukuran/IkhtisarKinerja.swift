public import Sakip

/// The year of one perangkat daerah at a glance: the figures of lists, overviews and first pages.
public struct IkhtisarKinerja: Sendable {
  /// The year.
  public let tahun: Int
  /// Every indikator that has a target or a realisasi that counts in the year, tujuan first, in the order of the plan.
  public let indikator: [KinerjaIndikator]
  /// Those of ``indikator`` that the agreement in force promises, in its order; empty without an agreement.
  public let dijanjikan: [KinerjaIndikator]
  /// Counts and mean of the capaian.
  public let rekap: RekapCapaian
  /// The whole budget.
  public let anggaran: JumlahAnggaran
  /// For how much of ``anggaran`` spending is recorded.
  public let cakupanBelanja: CakupanBelanja
  /// Which programs, kegiatan and sub kegiatan there are, with their sums; empty without a budget.
  public let rincian: [BarisAnggaran]
  /// The efficiency of the promised indikator by the method of the year, with what it leaves out.
  public let rekapEfisiensi: RekapEfisiensi

  /// Whether any spending is recorded; without, the realisasi of ``anggaran`` is missing and not 0.
  public var adaRealisasiAnggaran: Bool { cakupanBelanja.ada }
  /// The efficiency of the whole set; `nil` when it cannot be computed.
  public var efisiensi: Ratio? { rekapEfisiensi.persen }
}

extension UnitState {
  /// The year at a glance.
  public func ikhtisar(tahun: Int, tahunSebelumnya: Int = 2) -> IkhtisarKinerja {
    let tree = try? anggaran.tahun[tahun]?.pohon()
    let measured = perencanaan.indikator.semua.map { indicator in
      kinerja(indicator, tahun: tahun, tahunSebelumnya: tahunSebelumnya, dalam: tree)
    }.filter { $0.target != nil || $0.realisasi != nil }
    let results = measured.filter { $0.tempat?.tujuan != nil } + measured.filter { $0.tempat?.sasaran != nil }
    let rows = tree.map { rincianAnggaran(tahun: tahun, dalam: $0) } ?? []
    let promised = (perjanjian.berlaku(tahun: tahun)?.isi.baris ?? []).compactMap { row in
      results.first { $0.indikator.id == row.indikator }
    }
    return IkhtisarKinerja(
      tahun: tahun, indikator: results, dijanjikan: promised,
      rekap: results.rekap(batas: kebijakan(tahun: tahun).capaian.batasRataRata),
      anggaran: tree?.total ?? .nol, cakupanBelanja: tree?.cakupan ?? .nol, rincian: rows,
      rekapEfisiensi: RekapEfisiensi(
        kebijakan(tahun: tahun).efisiensi, promised.map { ($0.indikator.nama, $0.bahanEfisiensi) }))
  }

  /// The years for which anything is planned, measured or budgeted, latest first.
  public var daftarTahun: [Int] {
    let promised = perjanjian.perjanjian.keys.map(\.tahun)
    let budgeted = anggaran.tahun.filter { !$0.value.kosong }.map(\.key)
    return Set(promised + budgeted).union(pengukuran.realisasi.tahun).sorted(by: >)
  }
}
