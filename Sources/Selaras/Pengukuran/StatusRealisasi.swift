/// Where a realisasi stands on its way from entry to lock.
public enum StatusRealisasi: String, Sendable, Hashable, Codable, CaseIterable {
  /// Entered, not yet sent.
  case draft
  /// Sent for verification.
  case diajukan
  /// Checked.
  case diverifikasi
  /// Approved by the kepala.
  case disetujui
  /// Sent back with a reason.
  case dikembalikan
  /// Closed: nothing changes any more.
  case terkunci

  /// The name on screen.
  public var nama: String {
    switch self {
    case .draft: "Draf"
    case .diajukan: "Diajukan"
    case .diverifikasi: "Diverifikasi"
    case .disetujui: "Disetujui"
    case .dikembalikan: "Dikembalikan"
    case .terkunci: "Terkunci"
    }
  }

  /// Whether the value may be entered or changed.
  public var dapatDiisi: Bool { self == .draft || self == .dikembalikan }

  /// Whether the figure is settled: shown to the public without a mark.
  public var resmi: Bool { self == .disetujui || self == .terkunci }
}
