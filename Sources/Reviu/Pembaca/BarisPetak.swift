/// A line of a table whose columns blanks hold apart.
struct BarisPetak {
  /// Its line, counted from 0.
  let baris: Int
  /// What it holds in each column.
  let sel: [IsiSel]
  /// Whether it is one piece that stands across columns, as the name of a group does.
  let melintang: Bool

  /// Puts the pieces of a line under the columns.
  init(_ baris: Int, _ pieces: [PotonganKolom], _ columns: LajurPetak) {
    self.baris = baris
    let places = pieces.map(columns.letak)
    let isSingle = pieces.count == 1
    let start = columns.rentang.first?.lowerBound ?? 0
    melintang = isSingle && (places[0].count != 1 || pieces[0].rentang.lowerBound < start)
    guard !melintang else {
      sel = columns.rentang.indices.map { $0 == 0 ? IsiSel(teks: pieces[0].teks, rusak: false) : .kosong }
      return
    }
    sel = columns.rentang.indices.map { column in
      let own = zip(pieces, places).filter { $1.contains(column) }
      return IsiSel(teks: own.map(\.0.teks).joined(separator: " "), rusak: own.contains { $1.count > 1 })
    }
  }

  /// The columns whose cells are figures.
  static func lajurAngka(_ rows: [BarisPetak]) -> Set<Int> {
    Set(
      (0..<(rows.first?.sel.count ?? 0)).filter { column in
        let cells = rows.map { $0.sel[column].teks }.filter { !$0.isEmpty }
        let figures = cells.count(where: angka)
        return figures > 1 && figures * 2 >= cells.count
      })
  }

  /// Whether it has a figure in a column of figures, other than a year.
  func berangka(_ numeric: Set<Int>) -> Bool {
    numeric.contains { Self.angka(sel[$0].teks) && sel[$0].teks.wholeMatch(of: Pola.tahunBercatatan.regex) == nil }
  }

  /// Whether it goes on with the cells of a row.
  /// - Parameters:
  ///   - row: the row as it begins.
  ///   - numeric: the columns of figures.
  ///   - isHead: whether no row with figures has come yet.
  func meneruskan(_ row: BarisPetak, angka numeric: Set<Int>, kepala isHead: Bool) -> Bool {
    let named = sel.indices.filter { !sel[$0].teks.isEmpty }
    guard !melintang, !row.melintang, let first = named.first,
      named.allSatisfy({ row.sel[$0].teks.contains(where: \.isLetter) })
    else { return false }
    if first == 0 {
      // The first column goes on only where nothing else does and the words say so.
      return named.count == 1 && !isHead && !numeric.contains(0) && sel[0].teks.first?.isLowercase == true
    }
    guard row.sel[0].teks.isEmpty == false || !isHead else { return false }
    return isHead ? !berangka(numeric) : named.allSatisfy { !numeric.contains($0) }
  }

  private static func angka(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == UInt8(ascii: "-") } && !text.isEmpty || PemindaiAngka.satuSaja(text) != nil
      || text.wholeMatch(of: Pola.angkaBerspasi.regex) != nil
  }
}
