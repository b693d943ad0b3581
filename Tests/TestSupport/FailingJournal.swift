public import Journal
internal import Synchronization

/// A journal that can be told to fail, as a full disk does.
public final class FailingJournal: WrappedJournal {
  public let inner = InMemoryJournal()
  private let isFull = Mutex(false)

  /// A journal that does not fail yet.
  public init() {}

  /// Whether nothing can be appended.
  public func fail(_ fails: Bool) { isFull.withLock { $0 = fails } }

  public nonisolated(nonsending) func append(
    _ contributions: [Contribution], expecting sequence: Int64
  ) async throws(JournalError) -> [Envelope] {
    guard !isFull.withLock({ $0 }) else { throw .diskFull(file: "journal.sqlite") }
    return try await inner.append(contributions, expecting: sequence)
  }
}
