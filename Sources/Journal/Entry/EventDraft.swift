public import Foundation

/// An event that is to be appended: what happened, without who, when and where in the chain.
public struct EventDraft: Hashable, Sendable {
  /// What kind of event this is, for instance `realisasi-dicatat`; not empty.
  public let kind: String
  /// Version of the payload's shape, from 1.
  public let schemaVersion: Int
  /// The content as canonical JSON in UTF-8: one line (no control characters), keys in a fixed order, readable by a
  /// person in the database's shell. The journal stores the bytes as they are and does not interpret them.
  public let payload: Data

  /// Makes a draft; its content is checked when it is appended.
  public init(kind: String, schemaVersion: Int, payload: Data) {
    self.kind = kind
    self.schemaVersion = schemaVersion
    self.payload = payload
  }
}
