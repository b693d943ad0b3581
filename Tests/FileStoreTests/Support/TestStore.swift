import Foundation
import Synchronization

@testable import FileStore

/// A store in a directory of its own, gone with this value.
final class TestStore {
  let directory: URL
  let store: FileStore

  init(
    limit: Int = 100_000, scanner: (any FileScanner)? = nil, now: Date = Date(), disk: Disk = .real
  ) throws {
    let parent = FileManager.default.temporaryDirectory.appending(path: "berkas-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    directory = parent.appending(path: "berkas", directoryHint: .isDirectory)
    store = Self.open(directory, limit: limit, scanner: scanner, now: now, disk: disk)
  }

  deinit {
    try? FileManager.default.removeItem(at: directory.deletingLastPathComponent())
  }

  static func open(
    _ directory: URL, limit: Int = 100_000, scanner: (any FileScanner)? = nil, now: Date = Date(), disk: Disk = .real
  ) -> FileStore {
    let seed = Mutex(UInt64.random(in: 0 ... .max))
    return FileStore(
      directory: directory, limit: limit, scanner: scanner, clock: { now },
      random: { count in
        seed.withLock { seed in
          (0..<count).map { _ in
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: seed >> 33)
          }
        }
      }, disk: disk)
  }

  /// Every file in the store, by its path below the directory.
  var files: [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: directory.path)) ?? []
    return all.filter { path in
      var isDirectory: ObjCBool = false
      return FileManager.default.fileExists(atPath: directory.appending(path: path).path, isDirectory: &isDirectory)
        && !isDirectory.boolValue
    }.sorted()
  }

  func add(_ bytes: [UInt8], pieces: Int = 7) async throws -> StoredFile {
    try await Self.add(bytes, to: store, pieces: pieces)
  }

  static func add(_ bytes: [UInt8], to store: FileStore, pieces: Int = 7) async throws -> StoredFile {
    let chunks = stride(from: 0, to: bytes.count, by: pieces).map { Array(bytes[$0..<min(bytes.count, $0 + pieces)]) }
    return try await store.add(
      AsyncStream { continuation in
        for chunk in chunks { continuation.yield(chunk) }
        continuation.finish()
      })
  }

  func path(_ hash: ContentHash) -> URL {
    directory.appending(path: "\(hash.hex.prefix(2))/\(hash.hex.dropFirst(2))")
  }
}

/// Says the same of every file.
struct FixedScanner: FileScanner {
  let verdict: ScanVerdict

  func scan(_ file: URL) async -> ScanVerdict { verdict }
}
