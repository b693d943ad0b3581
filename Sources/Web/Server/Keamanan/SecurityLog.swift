import Logging

/// Writes down what concerns the safety of accounts: when, from where, which account, what. Never a password, a code, a
/// token, or a name that is no account's: people type passwords into the field of the name.
struct SecurityLog: Sendable {
  /// What an entry knows beside the event.
  enum Detail: String, Sendable {
    /// The account that it was done to.
    case target = "sasaran"
    /// The path of the page.
    case path = "halaman"
    /// Why.
    case reason = "sebab"
    /// With what somebody proved to be the account.
    case factor = "bukti-diri"
  }

  private let logger: Logger

  init(_ logger: Logger) {
    self.logger = logger
  }

  /// Writes an event down.
  /// - Parameter account: who did it, where there is no session yet; `nil` for nobody we know.
  func note(_ event: SecurityEvent, _ visitor: Visitor, account: String? = nil, _ details: [Detail: String] = [:]) {
    var metadata: Logger.Metadata = ["peristiwa": "\(event.rawValue)", "alamat": "\(LogText.plain(visitor.address))"]
    metadata["akun"] = (account ?? visitor.session?.account.name).map { "\(LogText.plain($0))" }
    metadata["sesi"] = visitor.session.map { "\($0.id)" }
    for (detail, text) in details {
      metadata[detail.rawValue] = "\(detail == .path ? LogText.path(text) : LogText.plain(text))"
    }
    logger.log(level: event.level, "keamanan", metadata: metadata)
  }
}
