/// What a copy from one store to another did.
public struct CopyReport: Sendable, Equatable {
  /// How many contents were copied.
  public let copied: Int
  /// How many were there already.
  public let present: Int
  /// Those that are no longer what their hash says, and were not copied.
  public let damaged: [ContentHash]
}

extension FileStore {
  /// Copies every content that the other store does not have yet, each checked on the way.
  ///
  /// What is damaged here never takes the place of a good copy there. Whatever stops the copy, it can be run again.
  public func copy(into other: FileStore) async throws(FileStoreError) -> CopyReport {
    try await onWorker { () throws(FileStoreError) in
      var copied = 0
      var present = 0
      var damaged: [ContentHash] = []
      for hash in self.layout.hashes() {
        let file = OpenedFile(self.layout.file(hash))
        if let file, OpenedFile(other.layout.file(hash))?.count == file.count {
          present += 1
        } else if let file, try other.take(file, as: hash) {
          copied += 1
        } else {
          damaged.append(hash)
        }
      }
      return CopyReport(copied: copied, present: present, damaged: damaged)
    }
  }

  /// Keeps a content of another store; `false` when it is not what its hash says.
  private func take(_ file: OpenedFile, as hash: ContentHash) throws(FileStoreError) -> Bool {
    guard file.hash() == hash else { return false }
    let incoming = try newIncomingFile()
    for offset in stride(from: 0, to: file.count, by: OpenedFile.pieceLength) {
      try incoming.write(file.slice(offset, OpenedFile.pieceLength))
    }
    try publish(incoming.url, as: hash)
    return true
  }
}
