internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// File operations that are on the disk when they return.
enum DurableFile {
  /// Brings the content of a file, or the names of a directory, to the disk.
  static func synchronize(_ url: URL) throws(JournalError) {
    let descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(url) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(url) }
  }

  /// Gives the complete file `temporary` its final name, at once or not at all. Both lie in the same directory.
  static func publish(_ temporary: URL, as final: URL) throws(JournalError) {
    try synchronize(temporary)
    guard rename(temporary.path, final.path) == 0 else { throw failure(final) }
    try synchronize(final.deletingLastPathComponent())
  }

  /// Removes a database file and what SQLite may have left beside it; what is not there is no error.
  static func removeDatabase(_ file: URL) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: file.path + suffix)
    }
  }

  private static func failure(_ url: URL) -> JournalError {
    let code = errno
    return code == ENOSPC
      ? .diskFull(file: url.path) : .storageFailure(file: url.path, reason: SystemReason.describe(errno: code))
  }
}
