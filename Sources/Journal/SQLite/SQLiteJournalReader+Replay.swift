internal import Foundation
internal import GRDB

extension SQLiteJournalReader {
  /// See ``JournalReader/replay(after:upTo:isolation:decode:fold:)``.
  @discardableResult
  public func replay<Event: Sendable>(
    after start: Int64, upTo end: Int64? = nil,
    isolation: isolated (any Actor)? = #isolation,
    decode: @escaping @Sendable (RawEvents) throws -> [Event],
    fold: ([ReplayedEvent<Event>]) throws -> Void
  ) async throws -> JournalPosition {
    let last = try await read { database in
      let head = try JournalQueries.head(database).sequence
      return try JournalQueries.position(database, at: max(min(start, head), min(end ?? head, head)))
    }
    let first = max(start, 0) + 1
    guard let last, first <= last.sequence else { return last ?? .start }
    try await OrderedChunks.process(
      OrderedChunks.chunks(of: first...last.sequence), parallelism: Connections.parallelism + 2, isolation: isolation,
      work: { [self] in try await decoded($0, with: decode) }, consume: fold)
    return last
  }

  /// Reads and decodes one chunk.
  private func decoded<Event: Sendable>(
    _ sequences: ClosedRange<Int64>, with decode: @escaping @Sendable (RawEvents) throws -> [Event]
  ) async throws -> [ReplayedEvent<Event>] {
    try await read { database in
      var reader = EntryReader()
      var raw = RawEvents(capacity: sequences.count)
      try EventRow.forEach(EventRow.payloadRange, in: sequences, of: database) { row in
        let head = try reader.head(row)
        guard let payload = row.text(EventRow.payloadColumn) else {
          throw EntryReader.unreadable(row, "isinya tidak terbaca")
        }
        raw.append(head, payload: payload)
      }
      guard raw.heads.count == sequences.count else {
        throw JournalError.damaged(
          file: self.file, reason: "ada entri yang hilang di antara \(sequences.lowerBound) dan \(sequences.upperBound)"
        )
      }
      return try raw.replayed(decode)
    }
  }
}
