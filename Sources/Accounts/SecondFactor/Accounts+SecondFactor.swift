internal import Journal

extension Accounts {
  /// Begins to enrol a second factor. It counts when its first code was confirmed; asked again within an hour, the
  /// secret is the same, since it may be in the telephone already.
  /// - Throws: ``AccountError/secondFactorExists(name:)``, ``AccountError/unknown(name:)`` or a storage error.
  public func beginSecondFactor(name: String) async throws(AccountError) -> TotpSecret {
    try await change { [clock, random] book, _ in
      guard try book.record(name).secondFactor == nil else { throw AccountError.secondFactorExists(name: name) }
      let now = clock()
      let begun = book.enrolments[name].flatMap { $0.isOpen(at: now) ? $0 : nil }
      let enrolment = begun ?? Enrolment(secret: random(TOTP.secretLength), startedAt: now)
      book.enrolments[name] = enrolment
      return TotpSecret(enrolment.secret, account: name)
    }
  }

  /// Whether a second factor was begun and waits for its first code.
  public func isEnrolling(name: String) -> Bool {
    current.enrolments[name]?.isOpen(at: clock()) == true
  }

  /// Confirms with a first code that the telephone has the secret; from now on signing in asks for codes.
  /// - Throws: ``AccountError/wrongCode``, ``AccountError/enrolmentMissing``, ``AccountError/unknown(name:)`` or a
  ///   storage error.
  public func confirmSecondFactor(name: String, code: String) async throws(AccountError) {
    try await change { [clock] book, _ in
      var record = try book.record(name)
      let now = clock()
      guard let enrolment = book.enrolments[name], enrolment.isOpen(at: now) else {
        throw AccountError.enrolmentMissing
      }
      var factor = SecondFactor(secret: enrolment.secret, lastStep: 0)
      guard factor.take(code, at: now) else { throw AccountError.wrongCode }
      record.secondFactor = factor
      book.accounts[name] = record
      book.enrolments[name] = nil
    }
  }

  /// Takes the second factor off an account whose telephone is lost, and ends its sessions: the telephone may be in
  /// other hands.
  /// - Throws: ``AccountError/unknown(name:)`` or a storage error.
  public func removeSecondFactor(name: String) async throws(AccountError) {
    try await change { book, _ in
      var record = try book.record(name)
      record.secondFactor = nil
      book.accounts[name] = record
      book.enrolments[name] = nil
      book.endSessions(of: name)
    }
  }
}
