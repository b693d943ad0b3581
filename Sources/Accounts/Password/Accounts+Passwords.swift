internal import Journal

extension Accounts {
  /// Changes the password of somebody who knows the present one, and ends the sessions but the one of this token.
  /// - Throws: ``AccountError/password(_:)``, ``AccountError/wrongPassword``, ``AccountError/throttled(until:)``,
  ///   ``AccountError/unknown(name:)``, ``AccountError/inactive(name:)`` or a storage error.
  public func changePassword(
    name: String, old: String, new: String, keeping token: String
  ) async throws(AccountError) {
    let known = try current.record(name)
    guard known.isActive else { throw .inactive(name: name) }
    let password = try PasswordRules.check(new, account: name)
    guard let old = Password(old) else { throw .wrongPassword }
    // Whoever found an open browser must not guess faster here than at the door.
    let attempt: Throttle.Attempt
    switch admit(name, address: session(token: token)?.address ?? "") {
    case .admitted(let admitted): attempt = admitted
    case .paused(let until): throw .throttled(until: until)
    }
    let isRight: Bool?
    do {
      isRight = try await pool.run { try known.password.matches(old) }
    } catch {
      await settle(attempt, .open)
      throw AccountError(error, file: file)
    }
    await settle(attempt, isRight.map { $0 ? .passed : .failed } ?? .open)
    guard let isRight else { throw busyError }
    guard isRight else { throw .wrongPassword }
    let hash = try await hashed(password)
    try await change { book, _ in
      var record = try book.record(name)
      guard record.password == known.password else { throw AccountError.wrongPassword }
      record.password = hash
      book.accounts[name] = record
      book.endSessions(of: name, but: TokenHash(token: token))
    }
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
