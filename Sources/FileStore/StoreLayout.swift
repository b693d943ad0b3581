internal import Foundation

/// Where everything lies in the directory of a store: `ab/cdef…` for contents, `sementara` for what is still coming in.
struct StoreLayout: Sendable {
  let directory: URL

  /// What is still coming in.
  var incoming: URL { directory.appending(path: "sementara", directoryHint: .isDirectory) }

  /// The directory that holds a content.
  func shard(_ hash: ContentHash) -> URL {
    directory.appending(path: String(hash.hex.prefix(2)), directoryHint: .isDirectory)
  }

  /// The file of a content.
  func file(_ hash: ContentHash) -> URL {
    shard(hash).appending(path: String(hash.hex.dropFirst(2)), directoryHint: .notDirectory)
  }

  /// Every content, in the order of the hashes; what else lies there is passed over.
  func hashes() -> [ContentHash] {
    Self.names(in: directory).filter { $0.utf8.count == 2 }.flatMap { shard in
      Self.names(in: directory.appending(path: shard)).compactMap { ContentHash(hex: shard + $0) }
    }
  }

  /// The names in a directory, in order; none where there is no directory.
  static func names(in directory: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []).sorted()
  }
}
