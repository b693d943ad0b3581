internal import Crypto

/// Takes one file in, piece by piece. Nothing is left behind when it is given up before ``finish()``.
public actor FileIntake {
  private let store: FileStore
  private let rule: IntakeRule
  private let limit: Int
  private let file: IncomingFile
  private var hasher = SHA256()
  private var size = 0

  init(_ store: FileStore, _ rule: IntakeRule) throws(FileStoreError) {
    self.store = store
    self.rule = rule
    limit = rule.limit(of: store)
    file = try store.newIncomingFile()
  }

  /// Takes the next bytes.
  /// - Throws: ``FileStoreError/tooLarge(limit:)`` as soon as the file is larger than allowed, or a storage error.
  public func write(_ bytes: [UInt8]) throws(FileStoreError) {
    guard bytes.count <= limit - size else { throw .tooLarge(limit: limit) }
    try file.write(bytes)
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    size += bytes.count
  }

  /// Looks at the content, has it scanned and keeps it: when this returns, it is on the disk.
  public func finish() async throws(FileStoreError) -> StoredFile {
    try await store.keep(file.url, hash: ContentHash(hasher.finalize()), size: size, rule)
  }
}
