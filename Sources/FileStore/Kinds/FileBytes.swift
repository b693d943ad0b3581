/// The content of a file, to be looked into at any place.
protocol FileBytes {
  /// How many bytes there are.
  var count: Int { get }
  /// Up to `length` bytes from `offset`; fewer at the end, none beyond it.
  func slice(_ offset: Int, _ length: Int) -> [UInt8]
}

extension FileBytes {
  /// The last bytes.
  func tail(_ length: Int) -> [UInt8] { slice(max(0, count - length), length) }
}

extension [UInt8]: FileBytes {
  func slice(_ offset: Int, _ length: Int) -> [UInt8] {
    guard offset >= 0, offset < count, length > 0 else { return [] }
    return Array(self[offset..<Swift.min(count, offset + length)])
  }
}
