package import Journal

/// A journal of a test that does one thing otherwise: whatever it does not say itself, the journal inside does.
package protocol WrappedJournal: JournalStore {
  /// The journal inside.
  var inner: InMemoryJournal { get }
}

extension WrappedJournal {
  package nonisolated(nonsending) func append(
    _ contributions: [Contribution], expecting sequence: Int64
  ) async throws(JournalError) -> [Envelope] {
    try await inner.append(contributions, expecting: sequence)
  }

  package func head() async throws(JournalError) -> JournalHead { try await inner.head() }

  package func entries(_ sequences: ClosedRange<Int64>) async throws(JournalError) -> [Envelope] {
    try await inner.entries(sequences)
  }

  package func entries(at sequences: [Int64]) async throws(JournalError) -> [Envelope] {
    try await inner.entries(at: sequences)
  }

  package func search(
    _ filter: EntryFilter, in sequences: ClosedRange<Int64>, latestFirst: Bool, limit: Int
  ) async throws(JournalError) -> [Envelope] {
    try await inner.search(filter, in: sequences, latestFirst: latestFirst, limit: limit)
  }

  package func sequence(asOf moment: Timestamp) async throws(JournalError) -> Int64 {
    try await inner.sequence(asOf: moment)
  }

  package func replay<Event: Sendable>(
    after start: Int64, upTo end: Int64?, isolation: isolated (any Actor)?,
    decode: @escaping @Sendable (RawEvents) throws -> [Event], fold: ([ReplayedEvent<Event>]) throws -> Void
  ) async throws -> JournalPosition {
    try await inner.replay(after: start, upTo: end, isolation: isolation, decode: decode, fold: fold)
  }
}
