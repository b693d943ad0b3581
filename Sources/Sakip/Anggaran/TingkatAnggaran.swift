/// The levels of the budget tree, from the top (Permendagri 90/2019 and updates).
public enum TingkatAnggaran: String, Sendable, Hashable, Codable, CaseIterable {
  /// Urusan pemerintahan.
  case urusan
  /// Bidang urusan.
  case bidangUrusan = "bidang-urusan"
  /// Program.
  case program
  /// Kegiatan.
  case kegiatan
  /// Sub kegiatan: the level that carries pagu and realisasi.
  case subKegiatan = "sub-kegiatan"

  /// The name on screen.
  public var nama: String {
    switch self {
    case .urusan: "Urusan"
    case .bidangUrusan: "Bidang Urusan"
    case .program: "Program"
    case .kegiatan: "Kegiatan"
    case .subKegiatan: "Sub Kegiatan"
    }
  }
}
