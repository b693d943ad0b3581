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
    let account: String
    let name: String
  }

  private let uploads = Mutex(GenerationCache<Key, Upload>(limit: 20_000))

  /// Notes a file of an account; it is found by its hash, and by the upload it came in.
  func put(_ upload: Upload, account: String, from id: UploadID? = nil) {
    uploads.withLock { uploads in
      for name in [upload.file.hash.hex, id?.text].compactMap(\.self) {
        uploads.keep(upload, for: Key(account: account, name: name))
      }
    }
  }

  /// The file with a hash, if this account sent it.
  func find(_ hash: String, account: String) -> Upload? {
    uploads.withLock { $0.value(Key(account: account, name: hash)) }
  }

  /// The file that came in an upload, if this account sent it.
  func find(_ id: UploadID, account: String) -> Upload? { find(id.text, account: account) }
}
