/// Finds a mark in bytes that are still coming in.
enum DelimiterSearch {
  /// Where a mark begins, or how many bytes at the beginning can be no part of one.
  static func find(_ mark: [UInt8], in bytes: [UInt8]) -> (offset: Int, isWhole: Bool) {
    guard let first = mark.first else { return (0, true) }
    return bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while let offset = bytes[start...].firstIndex(of: first) {
        let length = min(mark.count, bytes.count - offset)
        if bytes[offset..<offset + length].elementsEqual(mark.prefix(length)) {
          return (offset, length == mark.count)
        }
        start = offset + 1
      }
      return (bytes.count, false)
    }
  }
}
