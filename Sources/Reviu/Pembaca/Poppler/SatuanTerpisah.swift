/// `Rp` at the left edge of a cell and its amount at the right look like two columns, and so does a `%`.
enum SatuanTerpisah {
  /// Rows whose columns of nothing but such marks are put together with their figures.
  static func satukan(_ rows: [[IsiSel]]) -> [[IsiSel]] {
    var result = rows
    for column in (0..<(rows.first?.count ?? 0)).reversed() {
      let isAmount = hanya(["Rp", "Rp."], kolom: column, angka: column + 1, result)
      guard isAmount || hanya(["%"], kolom: column, angka: column - 1, result) else { continue }
      for row in result.indices {
        let mark = result[row].remove(at: column)
        let place = isAmount ? column : column - 1
        let parts = isAmount ? [mark, result[row][place]] : [result[row][place], mark]
        result[row][place] = IsiSel(
          teks: parts.map(\.teks).filter { !$0.isEmpty }.joined(separator: " "), rusak: parts.contains(where: \.rusak))
      }
    }
    return result
  }

  /// Whether a column holds these marks, each beside a figure, and beyond them only names of the head.
  private static func hanya(_ marks: Set<String>, kolom: Int, angka: Int, _ rows: [[IsiSel]]) -> Bool {
    guard let width = rows.first?.count, (0..<width).contains(angka) else { return false }
    let filled = rows.filter { !$0[kolom].teks.isEmpty }
    let (units, names) = (
      filled.filter { marks.contains($0[kolom].teks) }, filled.filter { !marks.contains($0[kolom].teks) }
    )
    return !units.isEmpty && names.count <= 3 && names.allSatisfy { $0[angka].teks.isEmpty }
      && names.allSatisfy { PemindaiAngka.satuSaja($0[kolom].teks) == nil }
      && units.allSatisfy { $0[angka].teks == "-" || PemindaiAngka.satuSaja($0[angka].teks) != nil }
  }
}
