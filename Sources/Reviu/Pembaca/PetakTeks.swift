/// Finds the tables that a text draws without bars around its rows: ` | ` only between the cells, or columns held apart by
/// blanks.
struct PetakTeks {
  private var sel: [Int: [IsiSel]] = [:]
  private var tersambung: Set<Int> = []

  /// Looks for tables in the lines of a text.
  init(_ lines: [Substring]) {
    var start = 0
    while start < lines.count {
      guard let kind = Self.jenis(lines[start]) else {
        start += 1
        continue
      }
      let end = lines[start...].firstIndex { Self.jenis($0) != kind } ?? lines.count
      if kind == .bergaris { bacaGaris(lines[start..<end]) } else { bacaKolom(lines[start..<end]) }
      start = end
    }
  }

  /// The cells of a line; `nil` for a line that is not one of such a table.
  func baris(_ line: Int, pada letak: Letak) -> [Sel]? {
    sel[line].map { IsiSel.baris($0, pada: letak).sel }
  }

  /// Whether a line was read as the rest of the row before it.
  func lanjutan(_ line: Int) -> Bool { tersambung.contains(line) }

  private enum Jenis { case bergaris, berkolom }

  private static func jenis(_ line: Substring) -> Jenis? {
    let bytes = line.utf8
    if bytes.contains(UInt8(ascii: "\t")) { return nil }
    if bytes.contains(UInt8(ascii: "|")) { return bytes.contains(UInt8(ascii: "<")) ? nil : .bergaris }
    guard bytes.count > 8, !line.contains("...."), !line.contains("\u{2026}") else { return nil }
    return PotonganKolom.cari(line).count > 1 ? .berkolom : nil
  }

  /// Rows with bars between their cells: most have as many, and at least one has none at its ends.
  private mutating func bacaGaris(_ lines: ArraySlice<Substring>) {
    let rows = lines.map { $0.drop(while: \.isWhitespace).filter { $0 != "\u{0C}" } }
    let isOpen = [rows.contains { $0.first != "|" }, rows.contains { $0.last != "|" }].allSatisfy(\.self)
    guard isOpen, rows.count > 1 else { return }
    let counts = rows.map { row in row.count { $0 == "|" } }
    let usual = Dictionary(grouping: counts, by: \.self).max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
    let hasRule = rows.contains { $0.allSatisfy { "-:| ".contains($0) } && $0.contains("-") }
    guard let usual, usual.value.count * 5 >= rows.count * 3, usual.key > 1 || rows.count > 2 || hasRule else { return }
    for (line, count) in zip(lines.indices, counts) {
      let parts = lines[line].filter { $0 != "\u{0C}" }.split(separator: "|", omittingEmptySubsequences: false)
      // A row of another number of cells stands under other columns than it seems to.
      sel[line] = parts.map { IsiSel(teks: String($0), rusak: count != usual.key) }
    }
  }

  /// Rows whose cells stand under each other: at least three, with at least three columns.
  private mutating func bacaKolom(_ lines: ArraySlice<Substring>) {
    let rows = lines.map(PotonganKolom.cari)
    guard rows.count > 2, let columns = Self.kolom(rows), columns.count > 2 else { return }
    let cells = rows.map { row in columns.map { column in row.filter { $0.rentang.overlaps(column) } } }
    let isPair = columns.indices.contains { column in
      let texts = cells.compactMap { $0[column].first?.teks }
      return texts.count > 1 && texts.allSatisfy { $0.first == ":" }
    }
    guard !isPair, cells.count(where: { $0.count { !$0.isEmpty } > 2 }) * 2 > rows.count else { return }
    var last: Int?
    for (line, row) in zip(lines.indices, cells) {
      let shared = row.indices.map { place in
        row[place].contains { piece in columns.count { $0.overlaps(piece.rentang) } > 1 }
      }
      let own = zip(row, shared).map { IsiSel(teks: $0.map(\.teks).joined(separator: " "), rusak: $1) }
      if let last, let before = sel[last], Self.meneruskan(own, before) {
        sel[last] = zip(before, own).map { IsiSel(teks: "\($0.teks) \($1.teks)", rusak: $0.rusak || $1.rusak) }
        tersambung.insert(line)
      } else {
        sel[line] = own
        last = line
      }
    }
  }

  /// The columns that blanks divide in all rows; a few rows of many may run across.
  private static func kolom(_ rows: [[PotonganKolom]]) -> [Range<Int>]? {
    let width = rows.compactMap { $0.last?.rentang.upperBound }.max() ?? 0
    guard width < 2_000 else { return nil }
    var taken = Array(repeating: 0, count: width + 1)
    for place in rows.joined().map(\.rentang).joined() { taken[place] += 1 }
    let few = rows.count / 12
    var columns: [Range<Int>] = []
    var start: Int?
    for place in taken.indices {
      if taken[place] > few {
        if start == nil { start = place }
      } else if let begin = start {
        columns.append(begin..<place)
        start = nil
      }
    }
    // One blank between two columns may be one between two words.
    return columns.reduce(into: []) { kept, column in
      if let last = kept.last, column.lowerBound - last.upperBound < 2 {
        kept[kept.count - 1] = last.lowerBound..<column.upperBound
      } else {
        kept.append(column)
      }
    }
  }

  /// Whether a row only holds words that go on with cells of the row before: its first cell is empty, it has no figure.
  private static func meneruskan(_ row: [IsiSel], _ before: [IsiSel]) -> Bool {
    guard row.first?.teks.isEmpty == true, before.first?.teks.isEmpty == false,
      row.contains(where: { !$0.teks.isEmpty })
    else { return false }
    return zip(row, before).allSatisfy { cell, above in
      cell.teks.isEmpty
        || !above.teks.isEmpty && !cell.teks.contains(where: \.isNumber)
          && above.teks.contains(where: \.isLetter)
    }
  }
}

/// A piece of a line that two blanks or more divide from the others.
struct PotonganKolom {
  let teks: String
  /// Its places in the line, counted in characters.
  let rentang: Range<Int>

  /// The pieces of a line.
  static func cari(_ line: Substring) -> [PotonganKolom] {
    guard line.contains("  ") else { return [] }
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
