public import Foundation

/// An entry of the journal as it is stored. ``EntryHasher`` says what the hash covers.
public struct Envelope: Hashable, Sendable {
  /// Sequence, time, author, kind and schema version.
  public let head: EntryHead
  /// The event's content, canonical JSON in UTF-8.
  public let payload: Data
  /// Hash of the entry before; 32 zero bytes in the first entry.
  public let previousHash: EventHash
  /// Hash of this entry.
  public let hash: EventHash

  /// Place in the journal, from 1, without gaps.
  public var sequence: Int64 { head.sequence }
  /// When it was appended.
  public var time: Timestamp { head.time }
  /// Sequence and hash: what a person writes down to recognise the journal later.
  public var position: JournalPosition { JournalPosition(sequence: head.sequence, hash: hash) }

  /// Chains an entry to the one before it and computes its hash.
  init(head: EntryHead, payload: Data, previousHash: EventHash, hasher: inout EntryHasher) {
    self.head = head
    self.payload = payload
    self.previousHash = previousHash
    hash = hasher.hash(head: head, payload: payload, previousHash: previousHash)
  }

  /// An entry as it was read; nothing is checked.
  init(stored head: EntryHead, payload: Data, previousHash: EventHash, hash: EventHash) {
    self.head = head
    self.payload = payload
    self.previousHash = previousHash
    self.hash = hash
  }
}
