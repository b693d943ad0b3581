/// Appends text so that it means the same characters inside an element and inside a double-quoted attribute value.
///
/// Control characters that XML forbids are dropped, because the same bytes also serve as SVG files.
func appendEscaped(_ text: String, to buffer: inout [UInt8]) {
  let written: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped(bytes: $0, to: &buffer) }
  if written == nil {
    Array(text.utf8).withUnsafeBufferPointer { appendEscaped(bytes: $0, to: &buffer) }
  }
}

private func appendEscaped(bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
  var start = 0
  for index in bytes.indices {
    guard mayNeedEscape(bytes[index]), let replacement = replacement(for: bytes[index]) else { continue }
    buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
    append(replacement, to: &buffer)
    start = index + 1
  }
  buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
}

/// All that is escaped lies at or below `>`; letters, the most frequent, are told apart with one comparison.
private func mayNeedEscape(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: ">") }

private func replacement(for byte: UInt8) -> StaticString? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  case 0..<9, 11, 12, 14..<32: ""
  default: nil
  }
}

/// Appends a literal of the program as it stands.
func append(_ literal: StaticString, to buffer: inout [UInt8]) {
  literal.withUTF8Buffer { buffer.append(contentsOf: $0) }
}
