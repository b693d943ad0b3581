internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The calls of the operating system that a full or failing disk makes fail; a test puts failing ones in their place.
struct Disk: Sendable {
  /// Writes to a descriptor: how many bytes went out, or -1 with `errno` set.
  var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  /// Brings a descriptor's content to the disk: 0, or -1 with `errno` set.
  var synchronize: @Sendable (Int32) -> Int32

  /// The disk itself.
  static let real = Disk(
    write: { descriptor, bytes in
      #if canImport(Glibc)
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      #else
        Darwin.write(descriptor, bytes.baseAddress, bytes.count)
      #endif
    },
    synchronize: { fsync($0) })

  /// Writes all of the bytes.
  func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileStoreError) {
    var written = 0
    while written < bytes.count {
      let start = written
      let count = bytes.withUnsafeBytes { write(descriptor, UnsafeRawBufferPointer(rebasing: $0[start...])) }
      if count < 0 {
        let code = errno
        if code == EINTR { continue }
        throw Self.failure(path, code)
      }
      written += count
    }
  }

  /// Brings the content of a file, or the names of a directory, to the disk.
  func synchronize(path: String) throws(FileStoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(path, errno) }
    defer { close(descriptor) }
    guard synchronize(descriptor) == 0 else { throw Self.failure(path, errno) }
  }

  /// A descriptor of a file that is not there yet, or -1; nobody else may read it, and nothing may execute it.
  static func openNew(_ path: String) -> Int32 { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }

  /// A descriptor that writes to the end of a file, or -1.
  static func openToAppend(_ path: String) -> Int32 { open(path, O_WRONLY | O_APPEND | O_CLOEXEC) }

  /// The error for a code of the operating system.
  static func failure(_ path: String, _ code: Int32) -> FileStoreError {
    code == ENOSPC || code == EDQUOT ? .diskFull : .storage(path: path, reason: String(cString: strerror(code)))
  }

  /// Makes a directory that may be there already; whether it is new.
  static func makeDirectory(_ path: String) throws(FileStoreError) -> Bool {
    if mkdir(path, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw failure(path, errno) }
    return false
  }
}
