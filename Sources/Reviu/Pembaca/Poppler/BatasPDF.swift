/// An end of a row of a table.
struct BatasPDF {
  /// An end of a row that some columns ask for.
  private struct Sela {
    let awal: Double
    let akhir: Double
    let berjarak: Bool
  }

  /// Where it is on the page.
  let tinggi: Double
  /// Whether a space in a column of text shows it; else only figures do.
  let berjarak: Bool

  /// The ends of the rows of a table, from top to bottom.
  /// - Parameters:
  ///   - cells: its cells by column.
  ///   - height: the height of a line.
  ///   - pitch: the distance of two lines in a cell.
  static func semua(_ cells: [[SelPDF]], tinggi height: Double, jarak pitch: Double) -> [BatasPDF] {
    let gaps = cells.flatMap { column in
      let isOfFigures = column.flatMap(\.garis).berangka
      return zip(column, column.dropFirst()).map { upper, lower in
        Sela(
          awal: upper.bawah + 0.25 * height, akhir: max(lower.atas - 0.25 * height, upper.bawah + 0.25 * height),
          berjarak: !isOfFigures && lower.atas - upper.bawah > SelPDF.jarakSel * pitch)
      }
    }.sorted { ($0.akhir, $0.awal) < ($1.akhir, $1.awal) }
    var ends: [BatasPDF] = []
    var place = 0
    var before: Range<Int> = 0..<0
    while place < gaps.count {
      let group = place
      var end = gaps[place].akhir
      var start = gaps[place].awal
      var isSpaced = gaps[place].berjarak
      while place < gaps.count, gaps[place].awal <= end {
        start = max(start, gaps[place].awal)
        isSpaced = isSpaced || gaps[place].berjarak
        place += 1
      }
      // A space that the end above explains already may also be this one: cells of a head over two rows.
      for gap in gaps[before] where !isSpaced && gap.berjarak && gap.awal <= end && gap.akhir >= start {
        (start, end, isSpaced) = (max(start, gap.awal), min(end, gap.akhir), true)
      }
      before = group..<place
      ends.append(BatasPDF(tinggi: (start + end) / 2, berjarak: isSpaced))
    }
    return diturunkan(ends, cells, jarak: pitch)
  }

  /// Where only figures tell the rows, these stand on the first line of their row.
  private static func diturunkan(_ ends: [BatasPDF], _ cells: [[SelPDF]], jarak pitch: Double) -> [BatasPDF] {
    let figures = cells.joined().filter(\.angka).map(\.atas).sorted()
    var place = 0
    return ends.map { end in
      guard !end.berjarak else { return end }
      while place < figures.count, figures[place] <= end.tinggi { place += 1 }
      return place < figures.count ? BatasPDF(tinggi: figures[place] - 0.45 * pitch, berjarak: false) : end
    }
  }
}
