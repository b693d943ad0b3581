public import Sakip

extension PengukuranUnit {
  /// The first other period of a year that was entered in the other way than a share is to be entered in: a year is made
  /// of counts or of values.
  /// - Parameter bermasukan: whether the period is to be entered as counts.
  public func bercaraLain(_ indikator: String, _ periode: Periode, bermasukan: Bool) -> Periode? {
    Periode.semua(periode.jenis, tahun: periode.tahun).filter { $0 != periode }.first { other in
      realisasi(indikator, other).map { ($0.masukan != nil) != bermasukan } ?? false
    }
  }
}
