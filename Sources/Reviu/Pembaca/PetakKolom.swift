/// A table whose columns blanks hold apart, with cells that may go on over lines.
struct PetakKolom {
  /// A row with the other lines that it takes.
  struct Terbaca {
    let baris: Int
    var sel: [IsiSel]
    var sambungan: [Int] = []
  }

  /// The rows from top to bottom.
  private(set) var baris: [Terbaca] = []

  /// The parts of lines without a blank one between them that may be a table each: captions and sentences divide them.
  static func bagian(_ lines: ArraySlice<Substring>) -> [ArraySlice<Substring>] {
    let pieces = lines.map(PotonganKolom.cari)
    guard pieces.count(where: { $0.count > 2 }) > 1 else { return [] }
    let indent = pieces.filter { $0.count > 1 }.compactMap { $0.first?.rentang.lowerBound }.min() ?? 0
    var parts: [ArraySlice<Substring>] = []
    var start = lines.startIndex
    for (place, own) in zip(lines.indices, pieces) where memisah(lines[place], own, menjorok: indent) {
      parts.append(lines[start..<place])
      start = place + 1
    }
    parts.append(lines[start...])
    return parts.filter { $0.count > 2 }
  }

  /// Whether a line is no part of a table: a caption, or a sentence that begins where the table does or before it.
  private static func memisah(_ line: Substring, _ pieces: [PotonganKolom], menjorok indent: Int) -> Bool {
    let text = line.drop(while: \.isWhitespace)
    if text.first == "T" || text.first == "t", JenisAlinea.nomorTabel(Penanda.bersihkan(text)) != nil { return true }
    guard pieces.count < 2, line.prefix(while: \.isWhitespace).count <= indent, let last = text.last else {
      return false
    }
    return text.count > 90 || last == ":" || last == "." && text.count > 40
  }

  /// Reads one; `nil` where the blanks make no table.
  init?(_ lines: ArraySlice<Substring>) {
    var rows = zip(lines.indices, lines.map(PotonganKolom.semua)).map { (baris: $0, potongan: $1) }
    guard let first = rows.firstIndex(where: { $0.potongan.count > 1 }) else { return nil }
    rows.removeFirst(first)
    guard rows.count > 2, let columns = LajurPetak(rows.map(\.potongan).filter { $0.count > 1 }),
      columns.rentang.count > 2
    else { return nil }
    let inside = rows.lastIndex {
      $0.potongan.count > 1 || $0.potongan.first.flatMap { columns.letak($0).first }.map { $0 > 0 } == true
    }
    rows.removeSubrange(((inside ?? -1) + 1)...)
    susun(rows.map { BarisPetak($0.baris, $0.potongan, columns) })
    let filled = baris.map { row in row.sel.count { !$0.teks.isEmpty } }
    guard filled.count > 2 || filled.count == 2 && filled.allSatisfy({ $0 > 2 }),
      filled.count(where: { $0 > 2 }) * 2 > filled.count(where: { $0 > 1 }), !berpasangan
    else { return nil }
  }

  /// Whether a column holds nothing but what stands behind colons: fields, no table.
  private var berpasangan: Bool {
    guard let width = baris.first?.sel.count else { return true }
    return (0..<width).contains { column in
      let texts = baris.map { $0.sel[column].teks }.filter { !$0.isEmpty }
      return texts.count > 1 && texts.allSatisfy { $0.first == ":" }
    }
  }

  private mutating func susun(_ rows: [BarisPetak]) {
    let numeric = BarisPetak.lajurAngka(rows)
    let early = Self.mendahului(rows, angka: numeric)
    var joined: [(awal: BarisPetak, semua: [BarisPetak])] = []
    var front: [BarisPetak] = []
    var isHead = true
    for (place, row) in rows.enumerated() {
      if early.contains(place) {
        front.append(row)
        continue
      }
      if isHead, !joined.isEmpty { isHead = !row.berangka(numeric) }
      if front.isEmpty, let last = joined.indices.last,
        row.meneruskan(joined[last].awal, angka: numeric, kepala: isHead)
      {
        joined[last].semua.append(row)
      } else {
        joined.append((row, front + [row]))
        front = []
      }
    }
    baris = joined.map { row, lines in
      // A name alone is a group, or the rest of the name above it.
      let isUnsure = !row.melintang && row.sel.dropFirst().allSatisfy(\.teks.isEmpty)
      return Terbaca(
        baris: row.baris,
        sel: row.sel.indices.map { column in
          let cells = lines.map { $0.sel[column] }.filter { !$0.teks.isEmpty }
          return IsiSel(
            teks: cells.map(\.teks).joined(separator: " "), rusak: isUnsure || cells.contains(where: \.rusak))
        }, sambungan: lines.map(\.baris).filter { $0 != row.baris })
    }
  }

  /// The lines in front of the one with the figures of their row, which stands in the middle of its cells: the words in it
  /// begin small where those above begin with a capital.
  private static func mendahului(_ rows: [BarisPetak], angka numeric: Set<Int>) -> Set<Int> {
    var early: Set<Int> = []
    for (place, row) in rows.enumerated() where row.berangka(numeric) && !row.sel[0].teks.isEmpty {
      let small = row.sel.indices.filter { row.sel[$0].teks.first?.isLowercase == true }
      guard !small.isEmpty else { continue }
      let above = (max(0, place - 6)..<place).reversed().prefix { before in
        let line = rows[before]
        return !line.melintang && line.sel[0].teks.isEmpty && numeric.allSatisfy { line.sel[$0].teks.isEmpty }
      }
      let starts = small.compactMap { column in
        above.prefix { !rows[$0].sel[column].teks.isEmpty }.first {
          rows[$0].sel[column].teks.first?.isUppercase == true
        }
      }
      guard let start = starts.min() else { continue }
      early.formUnion(start..<place)
    }
    return early
  }
}
