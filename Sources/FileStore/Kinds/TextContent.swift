/// Text and CSV: UTF-8 without control characters, and nothing that a browser or a computer would run.
enum TextContent {
  private static let pieceLength = 65_536
  /// Where a browser that guesses looks for a page.
  private static let guessedLength = 4096

  static func check(_ content: any FileBytes) throws(FileRefusal) -> FileKind {
    if let refusal = markup(content.slice(0, guessedLength)) { throw refusal }
    var scan = UTF8Scan()
    var offset = 0
    while offset < content.count {
      try scan.feed(content.slice(offset, pieceLength))
      offset += pieceLength
    }
    guard scan.isComplete else { throw .encoding }
    return .text
  }

  /// Whether a text begins as a page of HTML.
  static func isPage(_ head: [UInt8]) -> Bool { markup(head) == .html }

  private static func markup(_ head: [UInt8]) -> FileRefusal? {
    let text = String(decoding: head, as: UTF8.self).lowercased()
      .trimmingPrefix { $0.isWhitespace || $0 == "\u{FEFF}" }
    if text.hasPrefix("#!") || text.hasPrefix("<?php") { return .program }
    if ["<!doctype html", "<html", "<script", "<body", "<iframe"].contains(where: text.contains) { return .html }
    if text.hasPrefix("<?xml") || text.contains("<svg") || text.hasPrefix("<!doctype") { return .xml }
    return nil
  }
}

/// Follows UTF-8 over pieces.
private struct UTF8Scan {
  private var rest: [UInt8] = []

  /// Whether the last character is whole.
  var isComplete: Bool { rest.isEmpty }

  mutating func feed(_ piece: [UInt8]) throws(FileRefusal) {
    let bytes = rest + piece
    guard !bytes.contains(where: Self.isControl) else { throw .unknown }
    let cut = bytes.count - Self.unfinished(bytes)
    guard String(validating: bytes[..<cut], as: UTF8.self) != nil else { throw .encoding }
    rest = Array(bytes[cut...])
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte == 0x7F || (byte < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains(byte))
  }

  /// How many bytes at the end begin a character that goes on in the next piece.
  private static func unfinished(_ bytes: [UInt8]) -> Int {
    for (back, byte) in bytes.suffix(3).reversed().enumerated() where byte & 0xC0 != 0x80 {
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > back + 1 ? back + 1 : 0
    }
    return 0
  }
}
