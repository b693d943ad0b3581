internal import Foundation
internal import Journal
internal import Synchronization

extension Accounts {
  /// Lets somebody in who knows the password and, where the account has a second factor, its code.
  ///
  /// Every sign-in makes a new token. An account has at most twenty sessions; the one unused for longest ends.
  /// - Parameters:
  ///   - code: the code of the second factor; `nil` or empty when it was not asked for yet.
  ///   - address: where the request came from, for counting guesses and for the list of sessions.
  ///   - device: what the browser calls itself.
  public func signIn(
    name: String, password: String, code: String?, address: String, device: String
  ) async throws(SignInFailure) -> (token: String, session: Session) {
    guard password.utf8.count <= Password.longest * 16 else { throw .tooLong }
    let name = AccountRule.typed(name)
    let attempt: Throttle.Attempt
    switch admit(name, address: address) {
    case .admitted(let admitted): attempt = admitted
    case .paused(let until): throw .throttled(until: until)
    }
    let token = Token.make(random)
    let judged: Result<Session, SignInFailure>
    do {
      judged = try await judge(name ?? "", password, code, token: token, address: address, device: device)
    } catch {
      judged = .failure(.storage(AccountError(error, file: file)))
    }
    await settle(attempt, judged.throttling)
    return (token, try judged.get())
  }

  /// Asks for an attempt at the password of an account; it must be settled.
  func admit(_ name: String?, address: String) -> Throttle.Admission {
    let now = clock()
    let counted = NetworkAddress.counted(address)
    return throttle.withLock { $0.begin(account: name, address: counted, at: now) }
  }

  private func judge(
    _ name: String, _ typed: String, _ code: String?, token: String, address: String, device: String
  ) async throws -> Result<Session, SignInFailure> {
    guard let password = Password(typed) else { return .failure(.wrong) }
    let known = current.accounts[name]
    let kept = known?.password ?? decoy
    guard let matches = try await pool.run({ try kept.matches(password) }) else { return .failure(busy) }
    guard matches, let known else { return .failure(.wrong) }
    let renewed = kept.hashing == hashing ? kept : try await hashed(password)
    let opened: Result<Session, SignInFailure>? = try await change { [random, clock] book, _ in
      guard var record = book.accounts[name], record.isActive else { return .failure(.wrong) }
      guard record.password == known.password else { return nil }
      let now = clock()
      if let failure = record.secondFactorFailure(code, at: now) { return .failure(failure) }
      record.password = renewed
      book.accounts[name] = record
      let session = SessionRecord(
        id: Data(random(8)).map { String(format: "%02x", $0) }.joined(), account: name, startedAt: now,
        address: address.shortened, device: device.shortened, use: LastUse(now))
      book.add(session, token: token, at: now)
      return .success(
        session.session(
          record.account, formToken: Token.form(of: token), needsSecondFactor: book.needsSecondFactor(record)))
    }
    if let opened { return opened }
    // The password was changed or hashed anew while this one was being hashed: it is compared with the new one.
    return try await judge(name, typed, code, token: token, address: address, device: device)
  }

  /// Ends an attempt in memory and then on the disk. Guesses are slowed down also where the disk fails.
  func settle(_ attempt: Throttle.Attempt, _ outcome: Throttle.Outcome) async {
    let now = clock()
    throttle.withLock { $0.end(attempt, outcome, at: now) }
    guard outcome != .open else { return }
    try? await change { [self] _, database in try throttle.withLock { $0 }.write(attempt, database) }
  }

  private var busy: SignInFailure { .throttled(until: clock().adding(.seconds(10))) }
}

extension Result<Session, SignInFailure> {
  fileprivate var throttling: Throttle.Outcome {
    switch self {
    case .success: .passed
    case .failure(.wrong), .failure(.wrongCode): .failed
    case .failure: .open
    }
  }
}

extension AccountRecord {
  /// Takes the code, if the account wants one.
  fileprivate mutating func secondFactorFailure(_ code: String?, at now: Timestamp) -> SignInFailure? {
    guard secondFactor != nil else { return nil }
    guard let code, !code.isEmpty else { return .needsCode }
    return secondFactor?.take(code, at: now) == true ? nil : .wrongCode
  }
}
