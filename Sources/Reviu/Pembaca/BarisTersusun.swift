/// A row with what goes on with its cells on other lines: the pieces are joined once, however many there are.
struct BarisTersusun {
  private let letak: Letak
  private var sel: [(sel: Sel, sambungan: [String])]

  /// A row as it begins.
  init(_ row: Baris) {
    letak = row.letak
    sel = row.sel.map { ($0, []) }
  }

  /// The row with all pieces.
  var baris: Baris {
    Baris(
      sel.map { cell, more in
        more.isEmpty
          ? cell : Sel(([cell.teks] + more).joined(separator: " "), pada: cell.letak, rusak: cell.rusak)
      }, pada: letak)
  }

  /// Whether a line holds the rest of a name: small letters under a name that no point ends.
  func diteruskan(_ row: Baris) -> Bool {
    let named = row.sel.indices.filter { !row.sel[$0].kosong }
    guard named.count == 1, let place = named.first, sel.indices.contains(place), !sel[place].sel.kosong else {
      return false
    }
    let above = sel[place].sambungan.last ?? sel[place].sel.teks
    return row.sel[place].teks.first?.isLowercase == true && above.last?.isLetter == true
      && sel.first?.sel.kosong == false
  }

  /// Adds what goes on with its cells.
  mutating func tambah(_ rest: Baris) {
    while sel.count < rest.sel.count { sel.append((Sel("", pada: letak.kolom(sel.count)), [])) }
    for (column, more) in rest.sel.enumerated() where !more.kosong {
      if sel[column].sel.kosong { sel[column].sel = more } else { sel[column].sambungan.append(more.teks) }
    }
  }
}
