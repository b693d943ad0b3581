/// A piece of a line that two blanks or more divide from the others.
struct PotonganKolom {
  let teks: String
  /// Its places in the line, counted in characters.
  let rentang: Range<Int>

  /// The pieces of a line that two blanks stand in; none of other lines.
  static func cari(_ line: Substring) -> [PotonganKolom] { line.contains("  ") ? semua(line) : [] }

  /// The pieces of a line: one where it has no two blanks.
  static func semua(_ line: Substring) -> [PotonganKolom] {
    let letters = Array(line.unicodeScalars.filter { $0 != "\u{0C}" })
    var pieces: [PotonganKolom] = []
    var start: Int?
    var end = 0
    for (place, letter) in letters.enumerated() where letter != " " && letter != "\u{A0}" {
      if let begin = start, place - end > 1 {
        pieces.append(PotonganKolom(letters, begin..<end))
        start = place
      }
      if start == nil { start = place }
      end = place + 1
    }
    if let start { pieces.append(PotonganKolom(letters, start..<end)) }
    return pieces
  }

  private init(_ letters: [Unicode.Scalar], _ range: Range<Int>) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters[range])
    teks = String(text)
    rentang = range
  }
}
