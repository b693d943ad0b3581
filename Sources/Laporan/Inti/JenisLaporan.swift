/// The official documents, by the names scripts use.
public enum JenisLaporan: String, Sendable, Hashable, CaseIterable {
  /// Laporan Kinerja Instansi Pemerintah of a perangkat daerah (PermenPANRB 53/2014).
  case lkjip

  /// The name on screen.
  public var nama: String {
    switch self {
    case .lkjip: "Laporan Kinerja Instansi Pemerintah"
    }
  }
}
