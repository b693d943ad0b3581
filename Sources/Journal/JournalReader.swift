/// Reading a journal: an append-only, hash-chained log of events that mean nothing to the log itself.
public protocol JournalReader: Sendable {
  /// The end of the journal as it is now; everything up to it is durable.
  func head() async throws(JournalError) -> JournalHead

  /// The entries whose sequence lies in `sequences`, in order; sequences that do not exist (yet) are left out.
  func entries(_ sequences: ClosedRange<Int64>) async throws(JournalError) -> [Envelope]

  /// The entries with these sequences, in the order of `sequences`; those that do not exist (yet) are left out.
  func entries(at sequences: [Int64]) async throws(JournalError) -> [Envelope]

  /// Entries that pass a filter, of those whose sequence lies in `sequences`.
  ///
  /// The time it takes grows with the length of `sequences`: whoever answers a visitor bounds it.
  /// - Parameters:
  ///   - latestFirst: whether to begin at the end of `sequences`.
  ///   - limit: how many entries at most. Fewer mean that the range holds no more.
  func search(
    _ filter: EntryFilter, in sequences: ClosedRange<Int64>, latestFirst: Bool, limit: Int
  ) async throws(JournalError) -> [Envelope]

  /// Sequence of the last entry that was appended at `moment` or before; 0 when there is none.
  func sequence(asOf moment: Timestamp) async throws(JournalError) -> Int64

  /// Decodes the entries after `start` up to and including `end` and gives them to `fold` in order.
  ///
  /// Decoding runs on all cores, a bounded number of chunks ahead of folding; `fold` runs where the caller runs, with
  /// a few thousand events at a time.
  /// - Parameters:
  ///   - start: sequence of the last entry that is already known; 0 for a full replay.
  ///   - end: last sequence wanted; `nil` for the head at the moment of the call.
  ///   - decode: makes one event of each entry, in order; its error ends the replay and is rethrown.
  ///   - fold: takes the next events; its error ends the replay and is rethrown.
  /// - Returns: the position of the last entry folded; with nothing to fold, the position of `start`.
  @discardableResult
  func replay<Event: Sendable>(
    after start: Int64, upTo end: Int64?,
    isolation: isolated (any Actor)?,
    decode: @escaping @Sendable (RawEvents) throws -> [Event],
    fold: ([ReplayedEvent<Event>]) throws -> Void
  ) async throws -> JournalPosition
}

extension JournalReader {
  /// The entry with this sequence; `nil` when there is none.
  public func entry(_ sequence: Int64) async throws(JournalError) -> Envelope? {
    try await entries(sequence...sequence).first
  }
}
