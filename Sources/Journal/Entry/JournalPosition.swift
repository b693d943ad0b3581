/// A place in a journal together with the hash of its entry. Because every hash covers the one before, a position
/// written down elsewhere (printed on a signed document, say) vouches for everything up to it.
public struct JournalPosition: Hashable, Sendable {
  /// Sequence of the entry; 0 before the first.
  public let sequence: Int64
  /// Hash of that entry; 32 zero bytes before the first.
  public let hash: EventHash

  /// Before the first entry.
  public static let start = JournalPosition(sequence: 0, hash: .zero)

  /// Makes a position from its parts.
  public init(sequence: Int64, hash: EventHash) {
    self.sequence = sequence
    self.hash = hash
  }
}

/// The end of a journal at one moment.
public struct JournalHead: Hashable, Sendable {
  /// Sequence and hash of the last entry, or ``JournalPosition/start``.
  public let position: JournalPosition
  /// Time of the last entry; `nil` in an empty journal.
  public let time: Timestamp?

  /// Sequence of the last entry; 0 in an empty journal.
  public var sequence: Int64 { position.sequence }

  /// The head of an empty journal.
  public static let empty = JournalHead(position: .start, time: nil)

  /// Makes a head from its parts.
  public init(position: JournalPosition, time: Timestamp?) {
    self.position = position
    self.time = time
  }
}
