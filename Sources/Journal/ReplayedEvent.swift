public import Foundation

/// An entry during a replay, before it is decoded.
public struct RawEvent {
  /// Sequence, time, author, kind and schema version.
  public let head: EntryHead
  /// The payload's bytes where they lie in the database's memory, not a copy: valid only until `decode` returns.
  /// Who wants to keep them copies them (`Data(Array(payload))`).
  public let payload: Data

  init(head: EntryHead, payload: Data) {
    self.head = head
    self.payload = payload
  }
}

/// A decoded event with the head of its entry.
public struct ReplayedEvent<Event> {
  /// Sequence, time, author, kind and schema version.
  public let head: EntryHead
  /// What `decode` made of it.
  public let event: Event

  init(head: EntryHead, event: Event) {
    self.head = head
    self.event = event
  }
}

extension ReplayedEvent: Sendable where Event: Sendable {}

extension ReplayedEvent {
  /// Decodes one entry; an error names the entry.
  init(decoding raw: RawEvent, with decode: (RawEvent) throws -> Event) throws(JournalError) {
    do {
      self.init(head: raw.head, event: try decode(raw))
    } catch {
      throw .unreadableEntry(sequence: raw.head.sequence, kind: raw.head.kind, reason: String(describing: error))
    }
  }
}
