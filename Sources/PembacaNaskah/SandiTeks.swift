import Foundation

/// Tells in which encoding a text is written.
enum SandiTeks {
  /// What bytes are.
  enum Hasil: Hashable {
    case teks(String)
    /// No text.
    case biner
    /// Perhaps a text, but not in an encoding that is read.
    case takDikenal
  }

  /// Reads UTF-8, UTF-16 with its mark and Windows-1252.
  static func baca(_ bytes: [UInt8]) -> Hasil {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, .utf16BigEndian) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard !body.contains(where: kendali) else { return .biner }
    if let text = String(validating: body, as: UTF8.self) { return .teks(text) }
    return windows(body)
  }

  /// Control characters that no text has.
  private static func kendali(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D && byte != 0x1A && byte != 0x0B
  }

  private static func utf16(_ bytes: [UInt8], _ encoding: String.Encoding) -> Hasil {
    guard bytes.count.isMultiple(of: 2), let text = String(data: Data(bytes.dropFirst(2)), encoding: encoding) else {
      return .takDikenal
    }
    return text.unicodeScalars.contains { $0.value < 0x20 && kendali(UInt8($0.value)) } ? .biner : .teks(text)
  }

  /// Bytes that Windows-1252 leaves without a letter.
  private static let takTerpakai: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  /// Latin letters with few others among them; more than that is another language in another encoding.
  private static func windows(_ body: ArraySlice<UInt8>) -> Hasil {
    let others = body.count { $0 >= 0x80 }
    let letters = body.count { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    guard others * 4 <= letters, !body.contains(where: { takTerpakai.contains($0) }),
      let text = String(data: Data(body), encoding: .windowsCP1252)
    else { return .takDikenal }
    return .teks(text)
  }
}
