internal import Crypto
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file open for reading at any place; closed with this value.
final class OpenedFile: FileBytes, Sendable {
  static let pieceLength = 65_536

  let count: Int
  private let descriptor: Int32

  /// Opens it; `nil` when it is not there or no ordinary file.
  init?(_ url: URL) {
    let descriptor = open(url.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    count = isFile ? Int(status.st_size) : 0
    guard isFile else { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// Up to `length` bytes from `offset`; what the disk does not give is as if the file ended there.
  func slice(_ offset: Int, _ length: Int) -> [UInt8] {
    guard offset >= 0, offset < count, length > 0 else { return [] }
    return Array(unsafeUninitializedCapacity: min(length, count - offset)) { buffer, filled in
      while filled < buffer.count {
        let read = pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled, off_t(offset + filled))
        if read < 0 && errno == EINTR { continue }
        guard read > 0 else { return }
        filled += read
      }
    }
  }

  /// The hash of the whole content; `nil` when the disk does not give all of it.
  func hash() -> ContentHash? {
    var hasher = SHA256()
    for offset in stride(from: 0, to: count, by: Self.pieceLength) {
      let piece = slice(offset, Self.pieceLength)
      guard piece.count == min(Self.pieceLength, count - offset) else { return nil }
      piece.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    }
    return ContentHash(hasher.finalize())
  }
}
