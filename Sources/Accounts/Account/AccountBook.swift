/// What is known of all accounts at one moment. A change is made on a copy, which takes the place of the original when
/// the difference is on the disk.
struct AccountBook: Sendable {
  var accounts: [String: AccountRecord] = [:]
  /// By the hash of their token.
  var sessions: [TokenHash: SessionRecord] = [:]
  var settings = Settings()
  /// Second factors that nobody confirmed yet, by account. They are not worth keeping over a restart.
  var enrolments: [String: Enrolment] = [:]
  /// Sessions that ended while the disk refused to take note; they are taken off it with the next change.
  var owedEnds: Set<TokenHash> = []

  /// What holds for all accounts.
  struct Settings: Sendable, Hashable {
    var requiresSecondFactor = true
    /// Whether the accounts are those of the sample, whose password everybody knows.
    var isDemonstration = false
  }

  /// The account `name`.
  /// - Throws: ``AccountError/unknown(name:)``.
  func record(_ name: String) throws(AccountError) -> AccountRecord {
    guard let record = accounts[name] else { throw .unknown(name: name) }
    return record
  }

  /// Whether `account` may do nothing yet but enrol a second factor.
  func needsSecondFactor(_ account: AccountRecord) -> Bool {
    settings.requiresSecondFactor && account.peran.demandsSecondFactor && account.secondFactor == nil
  }

  /// Ends the sessions of an account but the one to keep.
  mutating func endSessions(of name: String, but kept: TokenHash? = nil) {
    sessions = sessions.filter { $0.value.account != name || $0.key == kept }
  }
}
