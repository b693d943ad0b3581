/// An amount of bytes as people read it: `850 byte`, `12 KB`, `20 MB`, `1,5 MB`.
public struct ByteCount: Sendable, Hashable {
  private let bytes: Int

  /// So many bytes.
  public init(_ bytes: Int) {
    self.bytes = bytes
  }

  /// In the largest fitting unit, 1 MB being 1.048.576 byte, with one decimal where it says something.
  public var printed: String {
    if bytes < 1024 { return "\(bytes) byte" }
    if bytes < 1_048_576 { return "\((bytes + 512) / 1024) KB" }
    let tenths = (bytes * 10 + 524_288) / 1_048_576
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10),\(tenths % 10) MB"
  }
}
