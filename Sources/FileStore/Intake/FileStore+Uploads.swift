internal import Foundation
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What was told when an upload began.
public struct UploadPlan: Sendable, Hashable, Codable {
  /// How many bytes there will be.
  public let size: Int
  /// What the person calls the file: for people only.
  public let name: String
  /// Who began it: nobody else may go on with it.
  public let owner: String
}

/// Uploads that come in pieces and survive a lost connection and a restart of the server.
extension FileStore {
  /// Begins an upload.
  /// - Parameters:
  ///   - size: how many bytes there will be.
  ///   - name: what the person calls the file.
  ///   - owner: who begins it.
  /// - Throws: ``FileStoreError/tooManyUploads`` when as many of this owner are under way as may be.
  public func begin(size: Int, name: String, owner: String) throws(FileStoreError) -> UploadID {
    guard size > 0 else { throw .empty }
    guard size <= limit else { throw .tooLarge(limit: limit) }
    guard open(of: owner) < Self.mostOpen else { throw .tooManyUploads }
    try makeDirectories()
    guard let id = UploadID(randomName()) else {
      throw .storage(path: layout.incoming.path, reason: "nama acak tidak dapat dibuat")
    }
    let told = try? JSONEncoder().encode(UploadPlan(size: size, name: FileName(name).text, owner: owner))
    do throws(FileStoreError) {
      try create(planFile(id), Array(told ?? Data()))
      try create(partFile(id), [])
    } catch {
      cancel(id)
      throw error
    }
    return id
  }

  private func open(of owner: String) -> Int {
    StoreLayout.names(in: layout.incoming).count { name in
      guard name.hasSuffix(".json"), let id = UploadID(String(name.dropLast(5))) else { return false }
      return (try? plan(id))?.owner == owner
    }
  }

  /// What was told when the upload began.
  public func plan(_ id: UploadID) throws(FileStoreError) -> UploadPlan {
    guard let told = try? JSONDecoder().decode(UploadPlan.self, from: Data(contentsOf: planFile(id))) else {
      throw .unknownUpload
    }
    return told
  }

  /// How many bytes have come in: where the next piece must begin. Of an upload that is being kept all have.
  public func offset(_ id: UploadID) throws(FileStoreError) -> Int {
    guard let file = OpenedFile(partFile(id)) ?? OpenedFile(claimedFile(id)) else { throw .unknownUpload }
    return file.count
  }

  /// Adds a piece.
  /// - Returns: where the next one must begin.
  /// - Throws: ``FileStoreError/wrongOffset(expected:)`` when the piece does not follow what is there,
  ///   ``FileStoreError/tooLarge(limit:)`` when it goes beyond the size that was told.
  @discardableResult
  public func append(_ id: UploadID, at offset: Int, _ bytes: [UInt8]) throws(FileStoreError) -> Int {
    let size = try plan(id).size
    return try uploads.withLock { _ throws(FileStoreError) in
      guard let present = OpenedFile(partFile(id))?.count else { throw .unknownUpload }
      guard offset == present else { throw .wrongOffset(expected: present) }
      guard bytes.count <= size - present else { throw .tooLarge(limit: size) }
      let path = partFile(id).path
      let descriptor = Disk.openToAppend(path)
      guard descriptor >= 0 else { throw Disk.failure(path, errno) }
      defer { close(descriptor) }
      do throws(FileStoreError) {
        try disk.writeAll(bytes, to: descriptor, path: path)
      } catch {
        ftruncate(descriptor, off_t(present))
        throw error
      }
      return present + bytes.count
    }
  }

  /// Keeps an upload that has come in whole. Whoever asks while it is being kept waits for the same answer.
  ///
  /// A content that is not accepted is removed. After every other failure the upload stays and may be finished later.
  public func finish(_ id: UploadID) async throws(FileStoreError) -> StoredFile {
    let size = try plan(id).size
    let work = try uploads.withLock { beingKept throws(FileStoreError) in
      if let begun = beingKept[id] { return begun }
      try claim(id, size: size)
      // It goes on when whoever asked has lost the connection.
      let work = Task { await self.keepClaimed(id, size: size) }
      beingKept[id] = work
      return work
    }
    return try await work.value.get()
  }

  /// Takes an upload out of the reach of further pieces. One that was out of it already was being kept when the server
  /// stopped.
  private func claim(_ id: UploadID, size: Int) throws(FileStoreError) {
    let received = try offset(id)
    guard received == size else { throw .incomplete(received: received, of: size) }
    guard rename(partFile(id).path, claimedFile(id).path) == 0 || OpenedFile(claimedFile(id)) != nil else {
      throw .unknownUpload
    }
  }

  private func keepClaimed(_ id: UploadID, size: Int) async -> Result<StoredFile, FileStoreError> {
    let claimed = claimedFile(id)
    let result: Result<StoredFile, FileStoreError>
    do throws(FileStoreError) {
      let hash = try await onWorker { () throws(FileStoreError) in
        guard let hash = OpenedFile(claimed)?.hash() else {
          throw .storage(path: claimed.path, reason: "tidak dapat dibaca sampai akhir")
        }
        return hash
      }
      result = .success(try await keep(claimed, hash: hash, size: size))
    } catch {
      result = .failure(error)
    }
    uploads.withLock { beingKept in
      if case .failure(let error) = result, !error.isAboutContent {
        rename(claimed.path, partFile(id).path)
      } else {
        unlink(claimed.path)
        unlink(planFile(id).path)
      }
      beingKept[id] = nil
    }
    return result
  }

  /// Gives an upload up; nothing happens where there is none, or where it is being kept.
  public func cancel(_ id: UploadID) {
    uploads.withLock { beingKept in
      guard beingKept[id] == nil else { return }
      for file in [partFile(id), claimedFile(id), planFile(id)] { unlink(file.path) }
    }
  }

  private func partFile(_ id: UploadID) -> URL { layout.incoming.appending(path: id.text + ".bagian") }

  private func claimedFile(_ id: UploadID) -> URL { layout.incoming.appending(path: id.text + ".selesai") }

  private func planFile(_ id: UploadID) -> URL { layout.incoming.appending(path: id.text + ".json") }

  private func create(_ file: URL, _ content: [UInt8]) throws(FileStoreError) {
    let descriptor = Disk.openNew(file.path)
    guard descriptor >= 0 else { throw Disk.failure(file.path, errno) }
    defer { close(descriptor) }
    try disk.writeAll(content, to: descriptor, path: file.path)
  }
}
