public import Foundation

extension FileStore {
  /// The contents that nothing names and that came in so long ago that nobody will name them, each with its bytes.
  /// - Parameters:
  ///   - named: what is kept whatever its age.
  ///   - rest: how long a content must have lain there, in seconds.
  public func unnamed(besides named: Set<ContentHash>, restingFor rest: TimeInterval) -> [ContentHash: Int] {
    let limit = clock().addingTimeInterval(-rest)
    var found: [ContentHash: Int] = [:]
    for hash in layout.hashes() where !named.contains(hash) {
      let known = try? layout.file(hash).resourceValues(forKeys: [.contentModificationDateKey, .fileSizeKey])
      guard let cameIn = known?.contentModificationDate, cameIn < limit else { continue }
      found[hash] = known?.fileSize ?? 0
    }
    return found
  }

  /// Removes contents; one that is gone already is passed over.
  public func remove(_ hashes: some Sequence<ContentHash>) throws(FileStoreError) {
    for hash in hashes where contains(hash) {
      do {
        try FileManager.default.removeItem(at: layout.file(hash))
      } catch {
        throw .storage(path: layout.file(hash).path, reason: error.localizedDescription)
      }
    }
  }
}
