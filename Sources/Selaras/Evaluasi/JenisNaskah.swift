/// What kind of document is reviewed.
public enum JenisNaskah: String, Sendable, Hashable, Codable, CaseIterable {
  /// LKjIP: the one about which the review is stated.
  case laporanKinerja = "laporan-kinerja"
  /// Renja.
  case rencanaKerja = "rencana-kerja"
  /// The decree of the IKU.
  case indikatorKinerjaUtama = "indikator-kinerja-utama"
  /// Another document.
  case lainnya

  /// The name on screen.
  public var nama: String {
    switch self {
    case .laporanKinerja: "Laporan kinerja"
    case .rencanaKerja: "Rencana kerja"
    case .indikatorKinerjaUtama: "Keputusan IKU"
    case .lainnya: "Dokumen lain"
    }
  }
}
