/// What is taken in, and what a content is taken for.
public enum IntakeRule: Sendable, Hashable {
  /// Evidence: only the kinds that are named, each looked at, up to the limit of the store.
  case evidence
  /// Documents up to 50 MB for a reader that tells by itself what it cannot read; one that nobody can read is named
  /// nowhere. What comes back out is always given as a download.
  case documents

  /// How many bytes a document may have.
  public static let documentLimit = 50 * 1_048_576

  func limit(of store: FileStore) -> Int {
    switch self {
    case .evidence: store.limit
    case .documents: Self.documentLimit
    }
  }

  func kind(_ content: some FileBytes) throws(FileRefusal) -> FileKind {
    switch self {
    case .evidence: return try FileKind.detect(content)
    case .documents:
      let head = content.slice(0, 4096)
      if head.starts(with: Array("%PDF-".utf8)) { return .pdf }
      if head.starts(with: Array("PK\u{3}\u{4}".utf8)) { return .docx }
      return TextContent.isPage(head) ? .html : .text
    }
  }
}
