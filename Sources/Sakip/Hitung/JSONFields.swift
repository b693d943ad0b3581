import Foundation

/// The fields of one JSON object with their values as they were written.
///
/// Foundation checks the syntax and reads texts; the raw value is what keeps a number exact and a repeated key visible,
/// both of which `JSONDecoder` gives up.
struct JSONFields {
  enum Problem: Error, Hashable {
    case notJSON
    case notAnObject
    case repeatedKey(String)
  }

  /// Keys and raw values in the order written.
  let fields: [(key: String, raw: String)]

  init(_ text: String) throws(Problem) {
    let data = Data(text.utf8)
    guard (try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)) != nil else { throw .notJSON }
    var scanner = Scanner(bytes: Array(data))
    guard let spans = scanner.topLevelFields() else { throw .notAnObject }
    var fields: [(key: String, raw: String)] = []
    var seen: Set<String> = []
    for span in spans {
      guard let key = Self.text(String(decoding: scanner.bytes[span.key], as: UTF8.self)) else { throw .notJSON }
      guard seen.insert(key).inserted else { throw .repeatedKey(key) }
      fields.append((key, String(decoding: scanner.bytes[span.value], as: UTF8.self).trimmed))
    }
    self.fields = fields
  }

  /// Reads a raw value that is a text.
  /// - Returns: `nil` for a value of another kind.
  static func text(_ raw: String) -> String? {
    try? JSONDecoder().decode(String.self, from: Data(raw.utf8))
  }

  /// Reads a raw value that is a list of texts.
  /// - Returns: `nil` for a value of another kind.
  static func texts(_ raw: String) -> [String]? {
    try? JSONDecoder().decode([String].self, from: Data(raw.utf8))
  }
}

/// Finds the keys and values of an object whose syntax is already known to be right.
private struct Scanner {
  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func topLevelFields() -> [(key: Range<Int>, value: Range<Int>)]? {
    skip { $0 != UInt8(ascii: "{") && Self.isBlank($0) }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "{") else { return nil }
    position += 1
    var fields: [(key: Range<Int>, value: Range<Int>)] = []
    while true {
      skip { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "}") }
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return fields }
      let key = string()
      skip { $0 != UInt8(ascii: ":") }
      position = min(position + 1, bytes.count)
      fields.append((key, value()))
    }
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while position < bytes.count, condition(bytes[position]) { position += 1 }
  }

  /// The text that begins here, with its quotation marks.
  private mutating func string() -> Range<Int> {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position + 1, bytes.count)
    return start..<position
  }

  /// Everything up to the comma or brace that ends the field.
  private mutating func value() -> Range<Int> {
    let start = position
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        _ = string()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ","): if depth == 0 { return start..<position }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return start..<position }
        depth -= 1
      default: break
      }
      position += 1
    }
    return start..<position
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }
}
