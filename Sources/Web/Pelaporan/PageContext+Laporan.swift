import Selaras

extension PageContext {
  /// Whether a perangkat daerah has a report of the year that is shown (`Lkjip.ketiadaan`), from memory: lists ask for
  /// every perangkat daerah.
  func adaLaporan(_ unit: UnitState) -> Bool {
    unit.jenis != .pemda && figures.daftarTahun(unit).contains(tahun)
  }
}
