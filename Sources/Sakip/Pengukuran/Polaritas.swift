/// Which way an indikator improves.
public enum Polaritas: String, Sendable, Hashable, Codable, CaseIterable {
  /// Higher is better.
  case naik
  /// Lower is better.
  case turun

  /// In words: `makin tinggi makin baik`.
  public var nama: String {
    switch self {
    case .naik: "makin tinggi makin baik"
    case .turun: "makin rendah makin baik"
    }
  }
}
