package import Journal
internal import Synchronization

/// A journal that can be told to fail, as a full disk does.
package final class FailingJournal: WrappedJournal {
  package let inner = InMemoryJournal()
  private let isFull = Mutex(false)

  /// A journal that does not fail yet.
  package init() {}

  /// Whether nothing can be appended.
  package func fail(_ fails: Bool) { isFull.withLock { $0 = fails } }

  package nonisolated(nonsending) func append(
    _ contributions: [Contribution], expecting sequence: Int64
  ) async throws(JournalError) -> [Envelope] {
    guard !isFull.withLock({ $0 }) else { throw .diskFull(file: "journal.sqlite") }
    return try await inner.append(contributions, expecting: sequence)
  }
}
