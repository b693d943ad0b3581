public import Foundation

/// Snapshots as files in a directory of their own beside the journal, one directory each with a manifest.
///
/// They are apart from the journal on purpose: a snapshot is a cache. It is large, changes shape with every version
/// of the program and can always be folded again, so it must not make the record, its backup or its verification any
/// heavier; and whoever distrusts it deletes the directory. For the same reason it is written without fsync: what a
/// crash tears is recognised by its SHA-256 and passed over.
public struct SnapshotDirectory: Sendable {
  private static let unfinished = "unfinished-"

  private let directory: URL
  private let limit: Int

  /// - Parameters:
  ///   - directory: where snapshots lie; made when the first is saved.
  ///   - limit: how many are kept, at least one; the oldest go.
  public init(directory: URL, limit: Int = 3) {
    self.directory = directory
    self.limit = max(1, limit)
  }

  /// Stores `snapshot` and removes what exceeds the limit. One with the same version and sequence is replaced.
  /// - Throws: ``JournalError/diskFull(file:)`` or another storage error; older snapshots are then still there.
  public func save(_ snapshot: Snapshot) throws(JournalError) {
    let name = SnapshotName(formatVersion: snapshot.formatVersion, sequence: snapshot.position.sequence).text
    let temporary = directory.appending(path: Self.unfinished + name)
    let final = directory.appending(path: name)
    let files = FileManager.default
    try JournalError.translating(file: final.path) {
      try? files.removeItem(at: temporary)
      try files.createDirectory(at: temporary, withIntermediateDirectories: true)
      let manifest = SnapshotManifest(snapshot)
      for (part, entry) in zip(snapshot.parts, manifest.parts) {
        try part.bytes.write(to: temporary.appending(path: entry.file))
      }
      try JSONEncoder().encode(manifest).write(to: temporary.appending(path: SnapshotManifest.fileName))
      try? files.removeItem(at: final)
      try files.moveItem(at: temporary, to: final)
    }
    removeExcess()
  }

  /// The newest snapshot of `formatVersion` at or before `sequence` whose parts are whole and whose hash is that of
  /// `journal` at its sequence. Parts are read and checked on all cores.
  /// - Throws: when the journal cannot be read. A snapshot that cannot be used is no error: it is passed over, and the state
  ///   is folded from an older one or from the start.
  public func latest(
    atOrBefore sequence: Int64, formatVersion: Int, in journal: some JournalReader
  ) async throws(JournalError) -> Snapshot? {
    for name in stored() where name.formatVersion == formatVersion && name.sequence <= sequence {
      let location = directory.appending(path: name.text)
      do throws(SnapshotFailure) {
        let manifest = try Self.manifest(location, named: name)
        let position = try await Self.position(in: journal, at: name.sequence)
        guard let position, position == manifest.position else { throw .unusable }
        let parts = try await Self.parts(manifest, in: location)
        return Snapshot(formatVersion: formatVersion, position: position, parts: parts)
      } catch {
        switch error {
        case .unusable: continue
        case .journal(let error): throw error
        }
      }
    }
    return nil
  }

  /// Names of the stored snapshots, newest first.
  private func stored() -> [SnapshotName] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    return names.compactMap { SnapshotName($0) }.sorted(by: >)
  }

  private func removeExcess() {
    for name in stored().dropFirst(limit) {
      try? FileManager.default.removeItem(at: directory.appending(path: name.text))
    }
  }
}

/// Why one stored snapshot could not be used.
private enum SnapshotFailure: Error {
  case unusable
  case journal(JournalError)
}

extension SnapshotDirectory {
  private static func manifest(_ location: URL, named name: SnapshotName) throws(SnapshotFailure) -> SnapshotManifest {
    guard let bytes = try? Data(contentsOf: location.appending(path: SnapshotManifest.fileName)),
      let manifest = try? JSONDecoder().decode(SnapshotManifest.self, from: bytes),
      manifest.formatVersion == name.formatVersion, manifest.sequence == name.sequence
    else { throw .unusable }
    return manifest
  }

  private static func position(
    in journal: some JournalReader, at sequence: Int64
  ) async throws(SnapshotFailure) -> JournalPosition? {
    guard sequence > 0 else { return .start }
    do {
      return try await journal.entry(sequence)?.position
    } catch {
      throw .journal(error)
    }
  }

  private static func parts(
    _ manifest: SnapshotManifest, in location: URL
  ) async throws(SnapshotFailure) -> [SnapshotPart] {
    let parts = await withTaskGroup(of: (Int, SnapshotPart?).self) { group in
      for (index, part) in manifest.parts.enumerated() {
        group.addTask {
          guard let bytes = try? Data(contentsOf: location.appending(path: part.file)),
            SnapshotManifest.digest(bytes) == part.sha256
          else { return (index, nil) }
          return (index, SnapshotPart(name: part.name, bytes: bytes))
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    return try manifest.parts.enumerated().map { index, part throws(SnapshotFailure) in
      guard let loaded = parts[index] else { throw .unusable }
      return loaded
    }
  }
}
