/// A journal that can grow. Kept small, so that another database can stand beside SQLite.
public protocol JournalStore: JournalReader {
  /// Appends `drafts` as one transaction: all of them or none. When the call returns they are durable.
  ///
  /// Calls are applied in the order in which they are made: an actor that calls this method has its place in the queue
  /// before anything else runs on that actor (hence `nonsending`). And a call sees what the calls before it appended
  /// even if they are not durable yet: it may expect a sequence that an earlier, still waiting call will produce.
  /// A call without drafts writes nothing, but is checked like any other.
  /// - Parameters:
  ///   - drafts: what happened, in order.
  ///   - author: who answers for it.
  ///   - time: when; never before the time of the last entry. The journal rejects a clock that went back rather than
  ///     bend the time of an entry; a caller that wants to go on takes the later of its clock and ``JournalHead/time``.
  ///   - sequence: the last sequence that the caller has seen; 0 for an empty journal.
  /// - Returns: the entries as they were stored.
  /// - Throws: ``JournalError/unexpectedSequence(expected:actual:)``, ``JournalError/timeBeforeHead(given:head:)``,
  ///   ``JournalError/invalidEntry(field:reason:)``, or what storing met, such as ``JournalError/diskFull(file:)``.
  ///   In each case nothing of this call was appended, and the calls beside it are not affected.
  @discardableResult
  nonisolated(nonsending) func append(
    _ drafts: [EventDraft], by author: Author, at time: Timestamp, expecting sequence: Int64
  ) async throws(JournalError) -> [Envelope]
}
