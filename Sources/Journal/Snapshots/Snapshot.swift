public import Foundation

/// One named part of a snapshot, so that parts can be written and read on several cores.
public struct SnapshotPart: Hashable, Sendable {
  /// Unique within the snapshot; any text.
  public let name: String
  /// The content, opaque to the journal.
  public let bytes: Data

  /// Makes a part.
  public init(name: String, bytes: Data) {
    self.name = name
    self.bytes = bytes
  }
}

/// What was folded from a journal up to one of its entries, kept so that a start need not replay everything.
public struct Snapshot: Hashable, Sendable {
  /// Version of the parts' content; a snapshot of another version is never offered.
  public let formatVersion: Int
  /// Up to which entry it was folded, with that entry's hash.
  public let position: JournalPosition
  /// The content.
  public let parts: [SnapshotPart]

  /// Makes a snapshot.
  public init(formatVersion: Int, position: JournalPosition, parts: [SnapshotPart]) {
    self.formatVersion = formatVersion
    self.position = position
    self.parts = parts
  }
}
