/// Where a rencana aksi stands on its way from a draft to its approval.
public enum StatusRencanaAksi: String, Sendable, Hashable, Codable, CaseIterable {
  /// Written, not yet sent.
  case draf
  /// Sent to the one who approves.
  case diajukan
  /// Approved: it counts.
  case disetujui
  /// Sent back with a reason.
  case dikembalikan
  /// Given up with a reason.
  case dibatalkan

  /// The name on screen.
  public var nama: String {
    switch self {
    case .draf: "Draf"
    case .diajukan: "Diajukan"
    case .disetujui: "Disetujui"
    case .dikembalikan: "Dikembalikan"
    case .dibatalkan: "Dibatalkan"
    }
  }

  /// Whether its rows may be written.
  public var dapatDisusun: Bool { self == .draf || self == .dikembalikan }
  /// Whether it may be begun anew under the same number.
  var dapatDimulai: Bool { dapatDisusun || self == .dibatalkan }
}
