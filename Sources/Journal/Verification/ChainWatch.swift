internal import Synchronization

/// What a verification found, and when.
public struct ChainStatus: Hashable, Sendable {
  /// What it found.
  public enum Outcome: Hashable, Sendable {
    /// The whole chain was recomputed.
    case verified(VerificationReport)
    /// The file could not be read.
    case unreadable(JournalError)
  }

  /// What it found.
  public let outcome: Outcome
  /// When it ended.
  public let time: Timestamp

  /// A finding and its moment.
  public init(outcome: Outcome, time: Timestamp) {
    self.outcome = outcome
    self.time = time
  }

  /// Whether the chain was recomputed and nothing is wrong.
  public var isIntact: Bool {
    if case .verified(let report) = outcome { report.isIntact } else { false }
  }
}

/// Verifies the chain of a running journal again and again, and knows what it found last.
///
/// A verification reads the journal beside those who append, and takes about a second a million entries and core.
public final class ChainWatch: Sendable {
  private let verify: @Sendable () async throws(JournalError) -> VerificationReport
  private let clock: @Sendable () -> Timestamp
  private let last = Mutex<ChainStatus?>(nil)

  /// - Parameters:
  ///   - clock: the present moment.
  ///   - verify: recomputes the whole chain.
  public init(
    clock: @escaping @Sendable () -> Timestamp,
    verify: @escaping @Sendable () async throws(JournalError) -> VerificationReport
  ) {
    self.clock = clock
    self.verify = verify
  }

  /// What the last verification found; `nil` before the first has ended.
  public var latest: ChainStatus? { last.withLock { $0 } }

  /// Verifies once.
  @discardableResult
  public func check() async -> ChainStatus {
    let outcome: ChainStatus.Outcome
    do {
      outcome = .verified(try await verify())
    } catch {
      outcome = .unreadable(error)
    }
    let status = ChainStatus(outcome: outcome, time: clock())
    last.withLock { $0 = status }
    return status
  }

  /// Verifies now, and again after each `pause`, until that is cancelled.
  /// - Parameter tell: is given what each verification found.
  public func run(pause: @Sendable () async throws -> Void, tell: @Sendable (ChainStatus) -> Void) async {
    repeat {
      let status = await check()
      guard !Task.isCancelled else { return }
      tell(status)
    } while (try? await pause()) != nil
  }
}
