/// A file that the store holds.
public struct StoredFile: Sendable, Hashable {
  /// What it is found by.
  public let hash: ContentHash
  /// Bytes.
  public let size: Int
  /// What it is, by its content.
  public let kind: FileKind
}
