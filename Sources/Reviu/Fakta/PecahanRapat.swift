/// Fractions without blanks, `84/144 x 100`: digits beside a stroke are a code elsewhere, but nobody takes a percentage of
/// a code.
enum PecahanRapat {
  /// A text with the stroke of such fractions as a colon, every byte in its place.
  static func bagi(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let strokes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") && pecahan(bytes, $0) }
    guard !strokes.isEmpty else { return text }
    for place in strokes { bytes[place] = UInt8(ascii: ":") }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func pecahan(_ bytes: [UInt8], _ stroke: Int) -> Bool {
    let front = bytes[..<stroke].suffix(20).reversed().drop(while: angka)
    guard front.count < min(stroke, 20), front.first.map({ !$0.isLatin && $0 != UInt8(ascii: "/") }) ?? true else {
      return false
    }
    let below = bytes[(stroke + 1)...].prefix(20)
    let rest = below.drop(while: angka)
    guard rest.startIndex > below.startIndex else { return false }
    let sign = bytes[rest.startIndex...].prefix(8).drop { $0 == 0x20 }
    guard let times = sign.first, "xX*".utf8.contains(times) else { return false }
    return sign.dropFirst().drop { $0 == 0x20 }.starts(with: "100".utf8)
  }

  private static func angka(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }
}
