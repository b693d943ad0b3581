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
    let attempt = try admit(name, address: address)
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

  func admit(_ name: String?, address: String) throws(SignInFailure) -> Throttle.Attempt {
    let now = clock()
    let counted = NetworkAddress.counted(address)
    switch throttle.withLock({ $0.begin(account: name, address: counted, at: now) }) {
    case .admitted(let attempt): return attempt
    case .paused(let until): throw .throttled(until: until)
    }
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
    return try await change { [random, clock] book, _ in
      // Something may have changed while the password was being hashed.
      guard var record = book.accounts[name], record.isActive, record.password == known.password else {
        return .failure(.wrong)
      }
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
