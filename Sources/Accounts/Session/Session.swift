public import Journal

/// Somebody signed in on one device.
public struct Session: Sendable {
  /// Names the session in lists; it lets nobody in.
  public let id: String
  /// Who signed in.
  public let account: Account
  /// The token that every form of this session must carry (CSRF). Empty in a list of sessions.
  public let formToken: String
  /// When the password was given.
  public let startedAt: Timestamp
  /// When the session was last used, to the minute after a restart.
  public let lastUsedAt: Timestamp
  /// From where, as the server saw it.
  public let address: String
  /// With what, as the browser calls itself.
  public let device: String
  /// The role demands a second factor and none is enrolled yet: only the enrolment, the password and signing out are
  /// open.
  public let needsSecondFactor: Bool
}

extension Session: CustomStringConvertible, CustomReflectable {
  /// The session without its form token.
  public var description: String { "Session(\(id), \(account.name))" }
  /// The session without its form token.
  public var customMirror: Mirror { Mirror(self, children: ["id": id, "account": account.name]) }
}
