/// Resolves cells that span columns or rows: their text stands in the first, the others are empty.
enum PetakPandoc {
  /// No report has more columns; a document that claims more attacks.
  private static let kolomTerbanyak = 200

  /// The rows of one section of a table, each with all its cells.
  static func baris(_ rows: [Any]) -> [[IsiSel]] {
    var taken: [Int: Int] = [:]
    return rows.map { row in
      var cells: [Int: IsiSel] = [:]
      var column = 0
      for cell in (row as? [Any])?.last as? [Any] ?? [] {
        guard let parts = cell as? [Any], parts.count == 5 else { continue }
        while taken[column, default: 0] > 0 { column += 1 }
        guard column < kolomTerbanyak else { break }
        let text = TeksPandoc.satuBaris(parts[4] as? [Any] ?? [])
        cells[column] = IsiSel(teks: text.teks, rusak: text.adaTabel)
        let width = min(max(1, parts[3] as? Int ?? 1), kolomTerbanyak - column)
        for place in column..<(column + width) { taken[place] = max(1, parts[2] as? Int ?? 1) }
        column += width
      }
      let width = (taken.filter { $0.value > 0 }.keys.max() ?? -1) + 1
      taken = taken.mapValues { max(0, $0 - 1) }
      return (0..<width).map { cells[$0] ?? .kosong }
    }
  }
}
