public import Sakip

extension UnitState {
  /// The scale by which the capaian of a year is classed.
  ///
  /// A journal of an earlier program may have chosen one that nobody recorded; the one that then takes its place says so.
  public func skala(tahun: Int) -> SkalaKategori {
    let chosen = kebijakan(tahun: tahun).skala
    return pengukuran.skalaDaerah.skala(kode: chosen, tahun: tahun)
      ?? .permendagri86.dengan(
        catatan:
          "Skala \u{201C}\(chosen)\u{201D} yang dipilih untuk tahun \(tahun) belum dicatat; yang dipakai skala ini.")
  }

  /// The scale that gives the numbers of an indikator their predicate in a year; `nil` where it has none.
  public func skalaPredikat(_ indikator: IndikatorDitetapkan, tahun: Int) -> SkalaKategori? {
    indikator.skala.flatMap { pengukuran.skalaDaerah.skala(kode: $0, tahun: tahun) }
  }
}
