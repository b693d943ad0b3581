internal import Foundation
internal import GRDB
internal import Journal

extension Accounts {
  /// The session of a token; `nil` when it ended, was idle for 60 minutes, is older than 12 hours, or its account is not
  /// active. Reads memory alone; that it was used is written down behind the caller's back, once a minute.
  public func session(token: String) -> Session? {
    guard let hash = TokenHash(token: token) else { return nil }
    let book = current
    let now = clock()
    guard let record = book.sessions[hash], record.isAlive(at: now), let account = book.accounts[record.account],
      account.isActive
    else { return nil }
    if record.use.touch(now) { writeLastUse(hash, now) }
    return record.session(
      account.account, formToken: Token.form(of: token), needsSecondFactor: book.needsSecondFactor(account))
  }

  /// Ends the session of a token.
  public func signOut(token: String) async {
    guard let meant = TokenHash(token: token) else { return }
    await endSessions { hash, _ in hash == meant }
  }

  /// The sessions of an account that are alive, the last used first, without their form tokens.
  public func sessions(of name: String) -> [Session] {
    let book = current
    let now = clock()
    guard let record = book.accounts[name] else { return [] }
    return book.sessions.values.filter { $0.account == name && $0.isAlive(at: now) }
      .map { $0.session(record.account, formToken: "", needsSecondFactor: book.needsSecondFactor(record)) }
      .sorted { ($1.lastUsedAt, $1.id) < ($0.lastUsedAt, $0.id) }
  }

  /// Ends one session of an account by its ``Session/id``; a session of another account stays.
  public func endSession(id: String, of name: String) async {
    await endSessions { _, record in record.id == id && record.account == name }
  }

  /// Ends the sessions of an account but the one of this token.
  public func endOtherSessions(of name: String, keeping token: String) async {
    let kept = TokenHash(token: token)
    await endSessions { hash, record in record.account == name && hash != kept }
  }

  private func writeLastUse(_ hash: TokenHash, _ now: Timestamp) {
    database.asyncWriteWithoutTransaction { database in
      try? database.execute(
        sql: "UPDATE session SET last_used_at = ? WHERE token_hash = ?",
        arguments: [now.description, Data(hash.bytes)])
    }
  }
}

extension AccountBook {
  private static let mostSessions = 20

  /// Adds a session, and ends those whose time is over and what its account has too many.
  mutating func add(_ session: SessionRecord, token: String, at now: Timestamp) {
    sessions = sessions.filter { $0.value.isAlive(at: now) }
    let own = sessions.filter { $0.value.account == session.account }
      .sorted { $0.value.use.moment < $1.value.use.moment }
    for (hash, _) in own.dropLast(Self.mostSessions - 1) { sessions[hash] = nil }
    if let hash = TokenHash(token: token) { sessions[hash] = session }
  }
}
