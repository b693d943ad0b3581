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

  /// Urusan and bidang urusan: they group programs, and reports do not number them.
  public var diAtasProgram: Bool { self == .urusan || self == .bidangUrusan }

  /// Whether it may stand at the top of a tree; kegiatan and sub kegiatan belong to a program.
  public var bolehTeratas: Bool { diAtasProgram || self == .program }

  /// Whether a place of this level may stand directly below one of another; below urusan and bidang urusan no kegiatan
  /// and no sub kegiatan does.
  public func dapatBerada(diBawah parent: TingkatAnggaran) -> Bool {
    let order = Self.allCases
    guard let above = order.firstIndex(of: parent), let here = order.firstIndex(of: self) else { return false }
    return above < here && (!parent.diAtasProgram || bolehTeratas)
  }

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
