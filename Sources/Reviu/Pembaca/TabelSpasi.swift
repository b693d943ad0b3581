/// Tables whose columns are kept apart by blanks only, as text made from a page has them: lines one under the other that
/// leave the same places blank.
struct TabelSpasi {
  private var baris: [Int: [String]] = [:]

  /// Finds them among the lines of a text.
  init(_ lines: [Substring]) {
    var block: [(nomor: Int, huruf: [Character])] = []
    for (place, line) in lines.enumerated() {
      if Self.mungkin(line) {
        block.append((place, Array(line)))
      } else {
        tutup(block)
        block = []
      }
    }
    tutup(block)
  }

  /// The cells of a line, counted from 0; `nil` for a line of no such table.
  func sel(_ line: Int) -> [String]? { baris[line] }

  /// Whether a line has a gap of three blanks inside, and no marks of other tables.
  private static func mungkin(_ line: Substring) -> Bool {
    guard line.utf8.count <= 600 else { return false }
    var blanks = 0
    var hasText = false
    var hasGap = false
    for byte in line.utf8 {
      if byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "|") { return false }
      if byte == UInt8(ascii: " ") {
        blanks += 1
      } else if byte > 0x20 {
        if blanks >= 3, hasText || blanks >= 8 { hasGap = true }
        blanks = 0
        hasText = true
      }
    }
    return hasGap
  }

  private mutating func tutup(_ block: [(nomor: Int, huruf: [Character])]) {
    guard block.count >= 3 else { return }
    let columns = Self.kolom(block.map(\.huruf))
    guard columns.count >= 3 else { return }
    let rows = block.map { line in
      columns.map { range in
        let end = min(range.upperBound, line.huruf.count)
        return range.lowerBound < end ? String(line.huruf[range.lowerBound..<end]) : ""
      }
    }
    let full = rows.count { row in row.count { !$0.allSatisfy(\.isWhitespace) } * 2 > row.count }
    guard full * 2 > rows.count else { return }
    for (line, row) in zip(block, rows) { baris[line.nomor] = row }
  }

  /// The columns between places that are blank in every line, two wide or more.
  private static func kolom(_ lines: [[Character]]) -> [Range<Int>] {
    let width = lines.map(\.count).max() ?? 0
    var filled = Array(repeating: false, count: width)
    for line in lines { for (place, letter) in line.enumerated() where !letter.isWhitespace { filled[place] = true } }
    var columns: [Range<Int>] = []
    var start: Int?
    var blanks = 0
    for place in 0..<width {
      if filled[place] {
        start = start ?? place
        blanks = 0
        continue
      }
      blanks += 1
      if blanks == 2, let begin = start {
        columns.append(begin..<(place - 1))
        start = nil
      }
    }
    if let begin = start { columns.append(begin..<width) }
    return columns
  }
}
