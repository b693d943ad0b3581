/// The lines of a text that stand at the foot or head of its pages: the same words each time, with the number of the page
/// behind them. They cut tables that go on over the page.
struct KakiHalaman {
  private let nomor: Set<Int>

  /// Finds them among the lines of a text.
  init(_ lines: [Substring]) {
    var pages: [String: [(baris: Int, halaman: Int)]] = [:]
    for (place, line) in lines.enumerated() {
      if let foot = Self.baca(line) { pages[foot.teks, default: []].append((place, foot.halaman)) }
    }
    nomor = Set(
      pages.values.filter { found in
        found.count >= 3 && zip(found, found.dropFirst()).allSatisfy { $0.halaman < $1.halaman }
      }.flatMap { $0.map(\.baris) })
  }

  /// Whether a line, counted from 0, is one of them.
  func memuat(_ line: Int) -> Bool { nomor.contains(line) }

  /// The words and the page of a line of four words or more; `nil` for other lines and for entries of a list of contents.
  private static func baca(_ line: Substring) -> (teks: String, halaman: Int)? {
    guard line.utf8.count <= 160, let last = line.utf8.last(where: { $0 > 0x20 }), (0x30...0x39).contains(last) else {
      return nil
    }
    // The mark of a fraction or of thousands in front of the last digits: no page, and what most lines of tables end with.
    let front = line.utf8.reversed().drop { $0 <= 0x20 }.drop(while: \.isDigit).first
    if front == UInt8(ascii: ",") || front == UInt8(ascii: ".") { return nil }
    let words = line.split { $0.isWhitespace || $0 == "|" }
    guard words.count >= 5, let page = words.last.flatMap({ Int($0) }), (1...999).contains(page),
      !words.contains(where: { $0.hasSuffix("..") }),
      words.dropLast().contains(where: { $0.contains(where: \.isLetter) }),
      words.dropLast().allSatisfy({ PemindaiAngka.satuSaja(String($0)).map(\.menyerupaiTahun) ?? true })
    else { return nil }
    return (words.dropLast().joined(separator: " "), page)
  }
}
