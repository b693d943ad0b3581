extension UnsafeRawBufferPointer {
  /// Whether the object with which JSON begins ends with its last byte, and not before.
  var isOneObject: Bool {
    guard first == UInt8(ascii: "{") else { return false }
    var depth = 0
    var index = startIndex
    while index < endIndex {
      switch self[index] {
      case UInt8(ascii: "\""):
        guard let quote = closingQuote(after: index) else { return false }
        index = quote
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index == endIndex - 1 }
      default: break
      }
      index += 1
    }
    return false
  }

  private func closingQuote(after quote: Int) -> Int? {
    var index = quote + 1
    while index < endIndex {
      switch self[index] {
      case UInt8(ascii: "\""): return index
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }
}
