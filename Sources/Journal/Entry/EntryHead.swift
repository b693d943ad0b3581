/// Everything about an entry except its payload and its place in the hash chain.
public struct EntryHead: Hashable, Sendable {
  /// Place in the journal, from 1, without gaps.
  public let sequence: Int64
  /// When it was appended; never before the time of the entry before it.
  public let time: Timestamp
  /// Who answers for it.
  public let author: Author
  /// What kind of event it is.
  public let kind: String
  /// Version of the payload's shape.
  public let schemaVersion: Int

  /// Makes a head from its parts.
  public init(sequence: Int64, time: Timestamp, author: Author, kind: String, schemaVersion: Int) {
    self.sequence = sequence
    self.time = time
    self.author = author
    self.kind = kind
    self.schemaVersion = schemaVersion
  }
}
