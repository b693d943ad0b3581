public import Journal
public import Selaras

/// The right to set the password of an account once, within seven days.
public struct Invitation: Sendable, Hashable {
  /// The name that the account has or will have.
  public let name: String
  /// Its role.
  public let peran: Peran
  /// Its perangkat daerah, if the role belongs to one.
  public let unit: String?
  /// When it ends.
  public let expiresAt: Timestamp

  static let validity = Duration.seconds(7 * 86_400)

  func isOpen(at now: Timestamp) -> Bool { now < expiresAt }
}
