internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The right to write to a data directory, held as long as this value lives or until ``release()``. The operating
/// system takes it back when the process ends, however it ends.
final class DirectoryLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock at once or fails.
  /// - Throws: ``JournalError/directoryInUse(directory:)`` when somebody else holds it,
  ///   ``JournalError/directoryUnavailable(directory:reason:)`` when the lock file cannot be made.
  init(_ files: JournalFiles) throws(JournalError) {
    let directory = files.directory.path
    // Without O_CLOEXEC a child process (a PDF writer, say) would inherit the lock and keep it after our death.
    descriptor = open(files.lock.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .directoryUnavailable(directory: directory, reason: SystemReason.describe(errno: errno))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // Not closed here: with its only property set, this value is whole, and `deinit` runs although `init` throws. A
      // second close would take the file of another thread that got the same number in between.
      let code = errno
      throw code == EWOULDBLOCK
        ? .directoryInUse(directory: directory)
        : .directoryUnavailable(directory: directory, reason: SystemReason.describe(errno: code))
    }
  }

  deinit {
    close(descriptor)
  }

  /// Gives the lock back; a second call changes nothing.
  func release() {
    flock(descriptor, LOCK_UN)
  }
}
