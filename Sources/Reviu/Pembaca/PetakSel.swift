/// Resolves cells that span columns or rows: what they hold stands in the first, the others are empty.
struct PetakSel<Isi> {
  /// A cell with the columns and rows it takes.
  struct Merentang {
    let isi: Isi
    let kolom: Int
    let baris: Int
  }

  /// No report has more columns; a document that claims more attacks.
  private static var kolomTerbanyak: Int { 200 }

  private var terisi: [Int: Int] = [:]

  /// The next row with all its cells; `nil` for one that another takes.
  mutating func baris(_ row: [Merentang]) -> [Isi?] {
    var cells: [Int: Isi] = [:]
    var column = 0
    for cell in row {
      while terisi[column, default: 0] > 0 { column += 1 }
      guard column < Self.kolomTerbanyak else { break }
      cells[column] = cell.isi
      let width = min(max(1, cell.kolom), Self.kolomTerbanyak - column)
      for place in column..<(column + width) { terisi[place] = max(1, cell.baris) }
      column += width
    }
    let width = (terisi.filter { $0.value > 0 }.keys.max() ?? -1) + 1
    terisi = terisi.mapValues { max(0, $0 - 1) }
    return (0..<width).map { cells[$0] }
  }
}
