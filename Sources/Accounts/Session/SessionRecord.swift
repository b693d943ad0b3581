internal import Journal
internal import Synchronization

/// A session as it is remembered. Copies share the moment of last use, which changes with every page.
struct SessionRecord: Sendable {
  let id: String
  let account: String
  let startedAt: Timestamp
  let address: String
  let device: String
  let use: LastUse

  private static let idleLimit = Duration.seconds(3600)
  private static let absoluteLimit = Duration.seconds(12 * 3600)

  /// Whether it is neither idle for 60 minutes nor older than 12 hours (ASVS 5.0, 7.3).
  func isAlive(at now: Timestamp) -> Bool {
    now < use.moment.adding(Self.idleLimit) && now < startedAt.adding(Self.absoluteLimit)
  }

  func session(_ account: Account, formToken: String, needsSecondFactor: Bool) -> Session {
    Session(
      id: id, account: account, formToken: formToken, startedAt: startedAt, lastUsedAt: use.moment, address: address,
      device: device, needsSecondFactor: needsSecondFactor)
  }
}

/// When a session was last used, and when that was last written down.
final class LastUse: Sendable {
  private let used: Atomic<Int64>
  private let written: Atomic<Int64>

  private static let writtenEvery: Int64 = 60_000

  init(_ moment: Timestamp) {
    used = Atomic(moment.millisecondsSince1970)
    written = Atomic(moment.millisecondsSince1970)
  }

  var moment: Timestamp { Timestamp(millisecondsSince1970: used.load(ordering: .relaxed)) }

  /// Takes note of a use.
  /// - Returns: whether it should be written down: at most once a minute.
  func touch(_ now: Timestamp) -> Bool {
    let now = now.millisecondsSince1970
    used.store(now, ordering: .relaxed)
    let before = written.load(ordering: .relaxed)
    return now - before >= Self.writtenEvery
      && written.compareExchange(expected: before, desired: now, ordering: .relaxed).exchanged
  }
}
