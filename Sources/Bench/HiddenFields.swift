import NIOCore

/// The hidden fields of a form, read in one pass so that the load costs little beside what it measures.
enum HiddenFields {
  private static let mark = Array(" name=\"".utf8)
  private static let between = Array("\" value=\"".utf8)

  /// Every name that a value follows at once, in the order of the page.
  static func read(_ page: ByteBuffer) -> [(name: String, value: String)] {
    page.withUnsafeReadableBytes { bytes in
      var found: [(name: String, value: String)] = []
      var rest = bytes[...]
      while let start = rest.firstIndex(of: 0x20) {
        rest = rest[start...]
        guard rest.starts(with: mark) else {
          rest = rest.dropFirst()
          continue
        }
        let name = rest.dropFirst(mark.count).prefix { $0 != 0x22 }
        rest = rest.dropFirst(mark.count + name.count)
        guard rest.starts(with: between) else { continue }
        let value = rest.dropFirst(between.count).prefix { $0 != 0x22 }
        rest = rest.dropFirst(between.count + value.count)
        found.append((String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
      }
      return found
    }
  }
}
