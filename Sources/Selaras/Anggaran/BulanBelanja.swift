public import Sakip

extension UnitState {
  /// The month of a year whose spending is filled in next: the first that has ended and waits, else the last that has
  /// ended.
  /// - Parameter hari: the day of looking.
  /// - Returns: `nil` where the year has no sub kegiatan, or no month of it has ended.
  public func bulanBelanja(tahun: Int, pada hari: Tanggal) -> Periode? {
    let ended = (1...12).compactMap { Periode(tahun: tahun, jenis: .bulan, urutan: $0) }
      .filter { $0.hariTerakhir < hari }
    guard let last = ended.last, let year = anggaran.tahun[tahun],
      year.simpul.semua.contains(where: { $0.tingkat == .subKegiatan })
    else { return nil }
    return ended.first { month in
      bukaan(month, pada: hari).dapatDiisi && !year.ditunggu(sampaiBulan: month.urutan).isEmpty
    } ?? last
  }
}
