/// Which way an indikator improves.
public enum Polaritas: String, Sendable, Hashable, Codable, CaseIterable {
  /// Higher is better.
  case naik
  /// Lower is better.
  case turun
}
