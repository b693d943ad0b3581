public import Selaras

/// The official documents, by the names scripts use.
public enum JenisLaporan: String, Sendable, Hashable, CaseIterable {
  /// Laporan Kinerja Instansi Pemerintah of a perangkat daerah (PermenPANRB 53/2014).
  case lkjip
  /// The statement of the Inspektorat that it has reviewed the report of a year, with checklist and findings.
  case pernyataanReviu = "pernyataan-reviu"
  /// The pohon kinerja of a perangkat daerah or of the pemda.
  case pohon

  /// The name on screen.
  public var nama: String {
    switch self {
    case .lkjip: "Laporan Kinerja Instansi Pemerintah"
    case .pernyataanReviu: "Pernyataan Telah Direviu"
    case .pohon: "Pohon Kinerja"
    }
  }

  /// Why there is no document of a year; `nil` when there is one.
  public func ketiadaan(_ unit: UnitState, tahun: Int) -> LaporanError? {
    switch self {
    case .lkjip: Lkjip.ketiadaan(unit, tahun: tahun)
    case .pernyataanReviu: DokumenReviu.ketiadaan(unit, tahun: tahun)
    case .pohon: DokumenPohon.ketiadaan(unit)
    }
  }
}
