/// Where a Perjanjian Kinerja stands on its way from a draft to the approval of both parties.
public enum StatusPk: String, Sendable, Hashable, Codable, CaseIterable {
  /// Written, not yet sent.
  case draf
  /// Sent to the first party.
  case diajukan
  /// Approved by the one who promises.
  case disetujuiPihakPertama = "disetujui-pihak-pertama"
  /// Approved by all of its parties: it counts.
  case ditetapkan
  /// Sent back with a reason.
  case dikembalikan
  /// Given up with a reason.
  case dibatalkan

  /// The name on screen.
  public var nama: String {
    switch self {
    case .draf: "Draf"
    case .diajukan: "Diajukan"
    case .disetujuiPihakPertama: "Disetujui pihak pertama"
    case .ditetapkan: "Ditetapkan"
    case .dikembalikan: "Dikembalikan"
    case .dibatalkan: "Dibatalkan"
    }
  }

  /// Whether its text may be written anew.
  public var dapatDisusun: Bool { self == .draf || self == .dikembalikan || self == .dibatalkan }
}
