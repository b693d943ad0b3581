internal import Journal

extension Accounts {
  /// Asks somebody who has signed in for the password once more, before something that must not happen in a browser that
  /// was found open.
  /// - Parameter token: that of the session in which it is asked.
  /// - Throws: ``AccountError/wrongPassword``, ``AccountError/throttled(until:)``, ``AccountError/unknown(name:)``,
  ///   ``AccountError/inactive(name:)`` or a storage error.
  public func confirm(password: String, of name: String, token: String) async throws(AccountError) {
    _ = try await confirmed(password, of: name, token: token)
  }

  /// Changes the password of somebody who knows the present one, and ends the sessions but the one of this token.
  /// - Throws: ``AccountError/password(_:)``, ``AccountError/wrongPassword``, ``AccountError/throttled(until:)``,
  ///   ``AccountError/unknown(name:)``, ``AccountError/inactive(name:)`` or a storage error.
  public func changePassword(
    name: String, old: String, new: String, keeping token: String
  ) async throws(AccountError) {
    let password = try PasswordRules.check(new, account: name)
    let known = try await confirmed(old, of: name, token: token)
    let hash = try await hashed(password)
    try await change { book, _ in
      var record = try book.record(name)
      guard record.password == known.password else { throw AccountError.wrongPassword }
      record.password = hash
      book.accounts[name] = record
      book.endSessions(of: name, but: TokenHash(token: token))
    }
  }

  /// The account, when this is its password.
  private func confirmed(_ typed: String, of name: String, token: String) async throws(AccountError) -> AccountRecord {
    let known = try current.record(name)
    guard known.isActive else { throw .inactive(name: name) }
    guard let password = Password(typed) else { throw .wrongPassword }
    // Whoever found an open browser must not guess faster here than at the door.
    let attempt: Throttle.Attempt
    switch admit(name, address: session(token: token)?.address ?? "") {
    case .admitted(let admitted): attempt = admitted
    case .paused(let until): throw .throttled(until: until)
    }
    let isRight: Bool?
    do {
      isRight = try await pool.run { try known.password.matches(password) }
    } catch {
      await settle(attempt, .open)
      throw AccountError(error, file: file)
    }
    await settle(attempt, isRight.map { $0 ? .passed : .failed } ?? .open)
    guard let isRight else { throw busyError }
    guard isRight else { throw .wrongPassword }
    return known
  }

  /// Hashes a new password when it is its turn.
  /// - Throws: ``AccountError/throttled(until:)`` when too many wait, or that the hash function failed.
  func hashed(_ password: Password) async throws(AccountError) -> PasswordHash {
    let hash: PasswordHash?
    do {
      hash = try await pool.run { [hashing, random] in
        try PasswordHash(password, hashing: hashing, salt: random(PasswordHash.saltLength))
      }
    } catch {
      throw AccountError(error, file: file)
    }
    guard let hash else { throw busyError }
    return hash
  }

  private var busyError: AccountError { .throttled(until: clock().adding(.seconds(10))) }
}
