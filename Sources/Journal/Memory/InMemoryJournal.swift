internal import Synchronization

/// A journal that lives as long as the process: same rules and same hashes as ``SQLiteJournal``, for tests.
public final class InMemoryJournal: JournalStore {
  private struct Content {
    var chain = Chain(head: .empty)
    var entries: [Envelope] = []
  }

  private static let chunkLength = 2048
  private let content = Mutex(Content())

  /// An empty journal.
  public init() {}

  /// See ``JournalStore/append(_:expecting:)``.
  @discardableResult
  nonisolated(nonsending) public func append(
    _ contributions: [Contribution], expecting sequence: Int64
  ) async throws(JournalError) -> [Envelope] {
    try content.withLock { content throws(JournalError) in
      let envelopes = try content.chain.extend(with: contributions, expecting: sequence)
      content.entries += envelopes
      return envelopes
    }
  }

  /// See ``JournalReader/head()``.
  public func head() async throws(JournalError) -> JournalHead {
    content.withLock { $0.chain.head }
  }

  /// See ``JournalReader/entries(_:)``.
  public func entries(_ sequences: ClosedRange<Int64>) async throws(JournalError) -> [Envelope] {
    content.withLock { content in
      let first = max(sequences.lowerBound, 1)
      let last = min(sequences.upperBound, Int64(content.entries.count))
      return first <= last ? Array(content.entries[Int(first - 1)..<Int(last)]) : []
    }
  }

  /// See ``JournalReader/entries(at:)``.
  public func entries(at sequences: [Int64]) async throws(JournalError) -> [Envelope] {
    content.withLock { content in
      sequences.compactMap { sequence in
        (1...Int64.max).contains(sequence) && sequence <= content.entries.count
          ? content.entries[Int(sequence - 1)] : nil
      }
    }
  }

  /// See ``JournalReader/search(_:in:latestFirst:limit:)``.
  public func search(
    _ filter: EntryFilter, in sequences: ClosedRange<Int64>, latestFirst: Bool, limit: Int
  ) async throws(JournalError) -> [Envelope] {
    let entries = try await entries(sequences)
    let ordered = latestFirst ? Array(entries.reversed()) : entries
    return Array(ordered.lazy.filter(filter.passes).prefix(max(0, limit)))
  }

  /// See ``JournalReader/sequence(asOf:)``.
  public func sequence(asOf moment: Timestamp) async throws(JournalError) -> Int64 {
    content.withLock { content in
      content.entries.last { $0.time <= moment }?.sequence ?? 0
    }
  }

  /// See ``JournalReader/replay(after:upTo:isolation:decode:fold:)``; decodes on one core.
  @discardableResult
  public func replay<Event: Sendable>(
    after start: Int64, upTo end: Int64? = nil,
    isolation: isolated (any Actor)? = #isolation,
    decode: @escaping @Sendable (RawEvents) throws -> [Event],
    fold: ([ReplayedEvent<Event>]) throws -> Void
  ) async throws -> JournalPosition {
    let entries = content.withLock { $0.entries }
    let first = Int(min(max(start, 0), Int64(entries.count)))
    let last = Int(min(max(end ?? .max, Int64(first)), Int64(entries.count)))
    for begin in stride(from: first, to: last, by: Self.chunkLength) {
      try Task.checkCancellation()
      var raw = RawEvents(capacity: Self.chunkLength)
      for entry in entries[begin..<min(begin + Self.chunkLength, last)] {
        raw.append(entry.head, payload: entry.payload)
      }
      try fold(raw.replayed(decode))
    }
    return last == 0 ? .start : entries[last - 1].position
  }
}
