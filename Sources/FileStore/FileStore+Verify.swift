/// What a check of a store found.
public struct StoreReport: Sendable, Equatable {
  /// What is wrong with a content.
  public enum Problem: Sendable, Equatable {
    /// It is not there.
    case missing
    /// It is no longer what its hash says.
    case damaged

    /// In words.
    public var name: String {
      switch self {
      case .missing: "berkasnya hilang"
      case .damaged: "isi berkasnya berubah"
      }
    }
  }

  /// How many contents were read.
  public let checked: Int
  /// How many bytes they have.
  public let bytes: Int
  /// What is wrong, by hash.
  public let problems: [ContentHash: Problem]
}

extension FileStore {
  /// Reads every content again and recomputes its hash.
  /// - Parameter expected: what must be there.
  public func verify(expecting expected: Set<ContentHash>) async throws(FileStoreError) -> StoreReport {
    try await onWorker { () throws(FileStoreError) in
      var problems: [ContentHash: StoreReport.Problem] = [:]
      var bytes = 0
      let present = self.layout.hashes()
      for hash in present {
        let file = OpenedFile(self.layout.file(hash))
        bytes += file?.count ?? 0
        if file?.hash() != hash { problems[hash] = .damaged }
      }
      for hash in expected.subtracting(present) { problems[hash] = .missing }
      return StoreReport(checked: present.count, bytes: bytes, problems: problems)
    }
  }
}
