public import Sakip

/// Why the spending of a year counts as closed: people rely on it, so that a change must say why.
public enum PenutupanBelanja: Sendable, Hashable {
  /// A version of its report is frozen.
  case laporanDibekukan(tahun: Int)
  /// Its report was reviewed.
  case laporanDireviu(tahun: Int)
  /// The deadline of its last month has passed.
  case tenggatLewat(tahun: Int, Tanggal)

  /// Why, as a sentence.
  public var uraian: String {
    switch self {
    case .laporanDibekukan(let year):
      "Realisasi anggaran \(year) sudah ditutup: laporan kinerja \(year) sudah dibekukan."
    case .laporanDireviu(let year):
      "Realisasi anggaran \(year) sudah ditutup: laporan kinerja \(year) sudah direviu."
    case .tenggatLewat(let year, let last):
      "Realisasi anggaran \(year) sudah ditutup: tenggat bulan terakhirnya, \(last.printed), sudah lewat."
    }
  }
}

extension UnitState {
  /// Why the spending of a year is closed; `nil` while it is open.
  /// - Parameter hari: the day of looking.
  public func penutupanBelanja(tahun: Int, pada hari: Tanggal) -> PenutupanBelanja? {
    if pelaporan.tahun[tahun]?.versi.isEmpty == false { return .laporanDibekukan(tahun: tahun) }
    if evaluasi.reviu[tahun] != nil { return .laporanDireviu(tahun: tahun) }
    guard let december = Periode(tahun: tahun, jenis: .bulan, urutan: 12) else { return nil }
    let last = pengukuran.jadwalDaerah.tenggat(december)
    return last < hari ? .tenggatLewat(tahun: tahun, last) : nil
  }
}
