/// Whether a version of a plan may still be changed.
public enum StatusVersi: String, Sendable, Hashable, Codable, CaseIterable {
  /// It is being drawn up.
  case terbuka
  /// It stands; what changes goes through a new version.
  case ditutup

  /// The name on screen.
  public var nama: String {
    switch self {
    case .terbuka: "Terbuka"
    case .ditutup: "Ditutup"
    }
  }
}
