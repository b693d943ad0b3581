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
