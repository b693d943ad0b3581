import Foundation

/// `application/x-www-form-urlencoded`, of forms and of addresses.
enum FormEncoding {
  /// A name or value as it was typed; `nil` for a broken encoding. Most have nothing to decode.
  static func decode(_ text: Substring) -> String? {
    let plus = UInt8(ascii: "+")
    guard text.utf8.contains(where: { $0 == plus || $0 == UInt8(ascii: "%") }) else { return String(text) }
    return String(decoding: text.utf8.map { $0 == plus ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
      .removingPercentEncoding
  }
}
