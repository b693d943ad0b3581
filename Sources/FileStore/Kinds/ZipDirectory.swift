/// The list of contents at the end of a ZIP file. Nothing is unpacked.
struct ZipDirectory {
  /// One entry.
  struct Entry: Hashable {
    /// The path inside the archive.
    let name: String
    /// Bytes after unpacking, as the archive tells.
    let size: Int
  }

  private static let endLength = 22
  private static let longestComment = 65_535
  private static let entryLength = 46
  private static let mostEntries = 20_000

  let entries: [Entry]

  /// Reads it; `nil` when it is damaged, of the large form (which needs more than 4 GB or 65.535 entries), or does not
  /// reach to the end of the file.
  init?(_ content: any FileBytes) {
    let tail = content.tail(Self.endLength + Self.longestComment)
    guard let end = Self.findEnd(in: tail) else { return nil }
    let record = ZipRecord(bytes: Array(tail[end...]))
    let count = record.short(10)
    let length = record.long(12)
    let start = record.long(16)
    let endOffset = content.count - tail.count + end
    guard record.short(4) == 0, count == record.short(8), (1...Self.mostEntries).contains(count),
      start + length <= endOffset
    else { return nil }
    guard let entries = Self.entries(ZipRecord(bytes: content.slice(start, length)), count: count) else { return nil }
    self.entries = entries
  }

  /// The last end record whose comment ends with the file.
  private static func findEnd(in tail: [UInt8]) -> Int? {
    guard tail.count >= endLength else { return nil }
    return stride(from: tail.count - endLength, through: 0, by: -1).first { offset in
      tail[offset] == 0x50 && tail[offset..<offset + 4].elementsEqual([0x50, 0x4B, 5, 6])
        && offset + endLength + (Int(tail[offset + 20]) | Int(tail[offset + 21]) << 8) == tail.count
    }
  }

  private static func entries(_ directory: ZipRecord, count: Int) -> [Entry]? {
    var offset = 0
    var found: [Entry] = []
    for _ in 0..<count {
      guard offset + entryLength <= directory.bytes.count, directory.long(offset) == 0x0201_4B50 else { return nil }
      let nameLength = directory.short(offset + 28)
      let nameStart = offset + entryLength
      guard nameStart + nameLength <= directory.bytes.count else { return nil }
      let name = String(decoding: directory.bytes[nameStart..<nameStart + nameLength], as: UTF8.self)
      found.append(Entry(name: name, size: directory.long(offset + 24)))
      offset = nameStart + nameLength + directory.short(offset + 30) + directory.short(offset + 32)
    }
    return found
  }
}

/// Numbers in a part of a ZIP file, lowest byte first; 0 beyond its end.
private struct ZipRecord {
  let bytes: [UInt8]

  func short(_ offset: Int) -> Int { byte(offset) | byte(offset + 1) << 8 }

  func long(_ offset: Int) -> Int { short(offset) | short(offset + 2) << 16 }

  private func byte(_ offset: Int) -> Int { offset < bytes.count ? Int(bytes[offset]) : 0 }
}
