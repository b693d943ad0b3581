/// The lines of a text that stand at the foot or head of its pages: the same words each time, with the number of the page
/// behind them. They cut tables that go on over the page.
struct KakiHalaman {
  private let nomor: Set<Int>

  /// How many lines a page has at least where no form feed tells its end.
  private static let barisSehalaman = 5

  /// Finds them among the lines of a text.
  /// - Parameter drawn: its drawn tables, whose rows are none.
  init(_ lines: [Substring], petak drawn: PetakTeks) {
    var pages: [String: [(baris: Int, halaman: Int)]] = [:]
    for (place, line) in lines.enumerated() where !drawn.memuat(place) {
      if let foot = Self.baca(line) { pages[foot.teks, default: []].append((place, foot.halaman)) }
    }
    nomor = Set(pages.values.filter { Self.berulang($0, lines) }.flatMap { $0.map(\.baris) })
  }

  /// Whether lines with the same words stand on one page each: their numbers rise, and they are pages apart. A row of a
  /// table is one of them only where a page ends at each.
  private static func berulang(_ found: [(baris: Int, halaman: Int)], _ lines: [Substring]) -> Bool {
    guard found.count >= 3 else { return false }
    let isAtBreak = found.allSatisfy { diBatas(lines, $0.baris) }
    guard isAtBreak || !found.contains(where: { bersel(lines, $0.baris) }) else { return false }
    return zip(found, found.dropFirst()).allSatisfy { before, next in
      let rise = next.halaman - before.halaman
      return rise > 0 && (isAtBreak || next.baris - before.baris >= barisSehalaman)
    }
  }

  /// Whether a form feed stands in a line or in the nearest that is not blank.
  private static func diBatas(_ lines: [Substring], _ place: Int) -> Bool {
    (max(0, place - 2)...min(lines.count - 1, place + 2)).contains { near in
      lines[near].utf8.contains(0x0C)
        && (min(near, place)..<max(near, place)).dropFirst().allSatisfy { lines[$0].allSatisfy(\.isWhitespace) }
    }
  }

  /// Whether a line is a row: it has a tab, or blanks divide it and a line beside it.
  private static func bersel(_ lines: [Substring], _ place: Int) -> Bool {
    if lines[place].utf8.contains(UInt8(ascii: "\t")) { return true }
    return PotonganKolom.cari(lines[place]).count > 1
      && [place - 1, place + 1].contains { lines.indices.contains($0) && PotonganKolom.cari(lines[$0]).count > 1 }
  }

  /// Whether a line, counted from 0, is one of them.
  func memuat(_ line: Int) -> Bool { nomor.contains(line) }

  /// The words and the page of a line of four words or more; `nil` for other lines and for entries of a list of contents.
  private static func baca(_ line: Substring) -> (teks: String, halaman: Int)? {
    guard line.utf8.count <= 160, !line.utf8.contains(UInt8(ascii: "|")),
      let last = line.utf8.last(where: { $0 > 0x20 }), (0x30...0x39).contains(last)
    else { return nil }
    // The mark of a fraction or of thousands in front of the last digits: no page, and what most lines of tables end with.
    let front = line.utf8.reversed().drop { $0 <= 0x20 }.drop(while: \.isDigit).first
    if front == UInt8(ascii: ",") || front == UInt8(ascii: ".") { return nil }
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count >= 5, let page = words.last.flatMap({ Int($0) }), (1...999).contains(page),
      !words.contains(where: { $0.hasSuffix("..") }),
      words.dropLast().contains(where: { $0.contains(where: \.isLetter) }),
      words.dropLast().allSatisfy({ PemindaiAngka.satuSaja(String($0)).map(\.menyerupaiTahun) ?? true })
    else { return nil }
    return (words.dropLast().joined(separator: " "), page)
  }
}
