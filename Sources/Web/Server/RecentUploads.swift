import FileStore
import Synchronization

/// Files that somebody sent and that stand in no record yet: a form that was refused names them again by their hash, and
/// only whom they came from may.
final class RecentUploads: Sendable {
  /// A file by its sender and its name.
  struct Upload: Sendable, Hashable {
    let file: StoredFile
    let nama: String
  }

  private struct Key: Hashable, Sendable {
    let session: String
    let hash: String
  }

  private let uploads = Mutex(GenerationCache<Key, Upload>(limit: 20_000))

  /// Notes a file of a session.
  func put(_ upload: Upload, session id: String) {
    uploads.withLock { $0.keep(upload, for: Key(session: id, hash: upload.file.hash.hex)) }
  }

  /// The file with a hash, if this session sent it.
  func find(_ hash: String, session id: String) -> Upload? {
    uploads.withLock { $0.value(Key(session: id, hash: hash)) }
  }
}
