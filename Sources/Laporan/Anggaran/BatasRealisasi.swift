import Sakip
import Selaras

/// Up to when spending is recorded.
struct BatasRealisasi: Equatable {
  let tahun: Int
  /// 1 to 12.
  let bulan: Int

  /// The end of the month, `30 September 2024`.
  var tanggal: String {
    (28...31).reversed().lazy.compactMap { Tanggal(tahun: tahun, bulan: bulan, hari: $0) }.first?.printed ?? ""
  }

  /// `triwulan III`, or `bulan Mei` inside a triwulan.
  var masa: String {
    bulan.isMultiple(of: 3)
      ? "triwulan \(AngkaRomawi.tulis(bulan / 3))" : "bulan \(NamaBulan.dengan(nomor: bulan) ?? "")"
  }
}

extension UnitState {
  /// Up to when spending is recorded for a place, or for the whole year; `nil` when none is: then it is missing, not 0.
  func batasRealisasi(tahun: Int, simpul: String? = nil) -> BatasRealisasi? {
    anggaran.tahun[tahun]?.bulanRealisasiTerakhir(simpul: simpul).map { BatasRealisasi(tahun: tahun, bulan: $0) }
  }
}
