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
      let end =
        lines[start...].dropFirst().firstIndex { Self.jenis($0) != kind || kind == .berkolom && $0.utf8.first == 0x0C }
        ?? lines.count
      if kind == .bergaris { bacaGaris(lines[start..<end]) } else { bacaKolom(lines[start..<end]) }
      start = end
    }
  }

  private mutating func bacaKolom(_ lines: ArraySlice<Substring>) {
    for run in PetakKolom.bagian(lines) {
      guard let table = PetakKolom(run) else { continue }
      for row in table.baris {
        sel[row.baris] = row.sel
        tersambung.formUnion(row.sambungan)
      }
    }
    bacaKata(lines)
  }

  /// Tables with single blanks between their cells, among the lines that are in no other.
  private mutating func bacaKata(_ lines: ArraySlice<Substring>) {
    var known: [Int: BarisKata] = [:]
    func words(_ line: Int) -> BarisKata {
      if let row = known[line] { return row }
      let row = BarisKata(lines[line])
      known[line] = row
      return row
    }
    var place = lines.startIndex
    var end = place
    while place < lines.endIndex {
      defer { place += 1 }
      guard !memuat(place), KepalaKata.mungkin(lines[place]) else { continue }
      if end <= place { end = lines[place...].indices.first(where: memuat) ?? lines.endIndex }
      guard let table = PetakKata(kepala: place, sampai: end, words), let last = table.baris.last else { continue }
      for row in table.baris { sel[row.baris] = row.sel }
      place = last.baris
    }
  }

  /// The cells of a line; `nil` for a line that is not one of such a table.
  func baris(_ line: Int, pada letak: Letak) -> [Sel]? {
    sel[line].map { IsiSel.baris($0, pada: letak).sel }
  }

  /// Whether a line was read as the rest of the row before it.
  func lanjutan(_ line: Int) -> Bool { tersambung.contains(line) }

  /// Whether a line belongs to such a table.
  func memuat(_ line: Int) -> Bool { sel[line] != nil || tersambung.contains(line) }

  private enum Jenis { case bergaris, berkolom }

  /// What a line may be part of; `nil` for one that no drawn table holds.
  private static func jenis(_ line: Substring) -> Jenis? {
    let bytes = line.utf8
    if bytes.contains(UInt8(ascii: "\t")) { return nil }
    if bytes.contains(UInt8(ascii: "|")) { return bytes.contains(UInt8(ascii: "<")) ? nil : .bergaris }
    guard bytes.contains(where: { $0 > 0x20 }), bytes.first != UInt8(ascii: "#"), !line.contains("...."),
      !line.contains("\u{2026}"), !line.contains("<t"), !line.contains("</")
    else { return nil }
    return .berkolom
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
}
