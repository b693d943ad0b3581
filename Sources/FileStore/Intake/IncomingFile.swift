internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that is being written under a name of its own. It is gone when this value is, unless it was moved away before.
final class IncomingFile: Sendable {
  let url: URL
  private let descriptor: Int32
  private let disk: Disk

  /// Makes the file; nobody else may read it, and nothing may execute it.
  init(_ url: URL, disk: Disk) throws(FileStoreError) {
    let descriptor = Disk.openNew(url.path)
    guard descriptor >= 0 else { throw Disk.failure(url.path, errno) }
    self.url = url
    self.descriptor = descriptor
    self.disk = disk
  }

  deinit {
    close(descriptor)
    unlink(url.path)
  }

  func write(_ bytes: [UInt8]) throws(FileStoreError) {
    try disk.writeAll(bytes, to: descriptor, path: url.path)
  }
}
