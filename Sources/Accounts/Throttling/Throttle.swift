internal import Journal

/// How failed guesses slow down further ones. A value: time comes from outside, nothing is stored here.
///
/// Three counters see an attempt: that of the account from this address, that of the account from addresses where it
/// never signed in, and that of the address whatever the account. From a familiar address, one where the account signed
/// in lately, only the first counts: no stranger can keep an account out of its own office, however long he guesses.
struct Throttle: Sendable {
  private(set) var counters: [Key: Counter] = [:]
  /// The pairs of account and address that signed in, with their last time.
  private(set) var familiar: [Key: Timestamp] = [:]

  /// What happened to one key.
  struct Counter: Sendable, Hashable {
    var failures = 0
    var lastFailure = Timestamp.earliest
    /// Attempts that were let through and have not ended: many at once are not a way around the pauses.
    var underWay = 0
  }

  /// An attempt that was let through; give it back with ``end(_:_:at:)``.
  struct Attempt: Sendable {
    let pair: Key?
    let keys: [Key]
  }

  /// Whether an attempt may go on.
  enum Admission: Sendable {
    case admitted(Attempt)
    case paused(until: Timestamp)
  }

  /// How an attempt ended.
  enum Outcome: Sendable {
    /// Everything was right.
    case passed
    /// The password or the code was wrong.
    case failed
    /// Neither: a code is still to come, or the disk failed.
    case open
  }

  init(counters: [Key: Counter] = [:], familiar: [Key: Timestamp] = [:]) {
    self.counters = counters
    self.familiar = familiar
  }

  /// Asks for an attempt.
  /// - Parameter account: `nil` for what cannot be the name of an account.
  mutating func begin(account: String?, address: String, at now: Timestamp) -> Admission {
    let pair = account.map { Key(.pair, $0, address) }
    let keys = keys(account: account, address: address, pair: pair, at: now)
    if let until = keys.compactMap({ pause(of: $0, at: now) }).max() { return .paused(until: until) }
    makeRoom(at: now)
    for key in keys { counters[key, default: Counter()].underWay += 1 }
    return .admitted(Attempt(pair: pair, keys: keys))
  }

  /// Ends an attempt.
  mutating func end(_ attempt: Attempt, _ outcome: Outcome, at now: Timestamp) {
    for key in attempt.keys {
      guard var counter = counters[key] else { continue }
      counter.underWay -= 1
      if outcome == .failed {
        counter.failures = remaining(counter, key, at: now) + 1
        counter.lastFailure = now
      }
      // Whoever passes clears his own slate alone: an account of one's own must not pay for guesses at others.
      let isCleared = outcome == .passed && key == attempt.pair || counter.failures == 0
      if isCleared { counter.failures = 0 }
      counters[key] = isCleared && counter.underWay <= 0 ? nil : counter
    }
    if outcome == .passed, let pair = attempt.pair { familiar[pair] = now }
  }

  private func keys(account: String?, address: String, pair: Key?, at now: Timestamp) -> [Key] {
    let address = Key(.address, "", address)
    guard let account, let pair else { return [address] }
    return isFamiliar(pair, at: now) ? [pair] : [pair, Key(.account, account, ""), address]
  }

  private func isFamiliar(_ pair: Key, at now: Timestamp) -> Bool {
    familiar[pair].map { now < $0.adding(ThrottleRule.familiarity) } ?? false
  }

  /// Until when the key allows nothing; `nil` when it does.
  private func pause(of key: Key, at now: Timestamp) -> Timestamp? {
    guard let counter = counters[key] else { return nil }
    let until = counter.lastFailure.adding(key.kind.rule.pause(after: counter.failures))
    if counter.failures > 0, now < until { return until }
    guard key.kind.rule.countsUnderWay, counter.underWay > 0 else { return nil }
    let taken = remaining(counter, key, at: now) + counter.underWay
    return taken < key.kind.rule.free ? nil : now.adding(.seconds(1))
  }

  /// The failures that time has not forgiven.
  private func remaining(_ counter: Counter, _ key: Key, at now: Timestamp) -> Int {
    max(counter.failures - counter.lastFailure.steps(of: key.kind.rule.forgiveness, until: now), 0)
  }

  /// Drops what time has forgiven when much is remembered, and if that is not enough the oldest half.
  private mutating func makeRoom(at now: Timestamp) {
    familiar = familiar.count < ThrottleRule.mostRemembered ? familiar : familiar.filter { isFamiliar($0.key, at: now) }
    guard counters.count >= ThrottleRule.mostRemembered else { return }
    counters = counters.filter { $0.value.underWay > 0 || remaining($0.value, $0.key, at: now) > 0 }
    guard counters.count >= ThrottleRule.mostRemembered else { return }
    let middle = counters.values.map(\.lastFailure).sorted()[counters.count / 2]
    counters = counters.filter { $0.value.underWay > 0 || $0.value.lastFailure > middle }
  }
}
