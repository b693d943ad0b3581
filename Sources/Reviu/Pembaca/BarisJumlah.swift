/// Rows of totals as a document prints them: one label over the cells of several columns.
enum BarisJumlah {
  /// Rows of totals whose label took the place of several cells: their figures stand under the last columns, where the
  /// other rows have figures up to the last.
  static func luruskan(_ rows: [Baris], lebar width: Int) -> [Baris] {
    guard rows.contains(where: { $0.sel.count < width }) else { return rows }
    let whole = rows.filter { $0.sel.count == width }
    let filled = whole.count { row in row.sel.last.map { PemindaiAngka.satuSaja($0.teks) != nil } == true }
    guard whole.count > 1, filled * 5 >= whole.count * 4 else { return rows }
    return rows.map { row in
      let missing = width - row.sel.count
      guard missing > 0, row.sel.count > 1, let label = row.sel.first, let last = row.sel.last,
        sebutan.contains(KataTeks.pecah(label.teks).first ?? ""),
        PemindaiAngka.satuSaja(last.teks) != nil
      else { return row }
      let rest = row.sel.dropFirst().enumerated().map { place, cell in
        Sel(cell.teks, pada: cell.letak.kolom(place + 1 + missing), rusak: cell.rusak)
      }
      return Baris([label] + (1...missing).map { Sel("", pada: row.letak.kolom($0)) } + rest, pada: row.letak)
    }
  }

  private static let sebutan = ["jumlah", "total", "jlh", "rata"]
}
