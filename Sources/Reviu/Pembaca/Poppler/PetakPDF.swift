/// The cells of a table out of the lines of a page.
///
/// Rows are where every column allows one: between two cells of a column there must be an end of a row, and as few ends
/// as possible explain all columns. Cells are told apart by the space between them, figures also without.
struct PetakPDF {
  let kolom: KolomPDF
  /// The distance of two lines in a cell.
  let baris: Double
  let sel: [[SelPDF]]
  /// From where to where the texts of each column reach.
  let isi: [ClosedRange<Double>]
  /// The ends of the rows, from top to bottom; the last row has none.
  let batas: [BatasPDF]
  /// Whether space between the rows shows them: most lines of text are in cells that reach over no end of a row. Then a
  /// cell that does is one over several rows.
  private(set) var renggang = false

  init(_ lines: [GarisPDF], _ columns: KolomPDF) {
    let height = lines.map(\.tinggi).nilaiTengah ?? 10
    var byColumn: [[SelPDF.Garis]] = Array(repeating: [], count: columns.banyak)
    for line in lines {
      for part in columns.potong(line) {
        let (column, isSpanning) = Self.letak(part, columns, tinggi: height)
        let isDamaged = isSpanning && PemindaiAngka.pindai(part.teks).contains { !$0.menyerupaiTahun }
        byColumn[column].append(
          SelPDF.Garis(
            teks: part.teks, kiri: part.kiri, kanan: part.kanan, tengah: line.tengah, rusak: isDamaged))
      }
    }
    let pitch = Self.jarakBaris(byColumn, lines, height)
    kolom = columns
    baris = pitch
    isi = byColumn.indices.map { column in
      let left = byColumn[column].map(\.kiri).min() ?? columns.tepi(column).kiri
      return left...max(left, byColumn[column].map(\.kanan).max() ?? left)
    }
    sel = byColumn.map { Self.sel($0, pitch) }
    batas = BatasPDF.semua(sel, tinggi: height, jarak: pitch)
    let texts = sel.filter { cells in !cells.flatMap(\.garis).berangka }.joined()
    let crossing = texts.filter { melintasi($0) }.map(\.garis.count).reduce(0, +)
    renggang = crossing * 2 <= texts.map(\.garis.count).reduce(0, +)
  }

  /// Whether lines of a cell stand on both sides of an end of a row.
  private func melintasi(_ cell: SelPDF) -> Bool {
    // The first end behind the first line.
    let end = batas.batas { $0.tinggi <= cell.atas }
    return end < batas.count && batas[end].tinggi < cell.bawah
  }

  /// The distance of two lines in a cell. Where most lines fill most columns, at one distance, every line is a row.
  private static func jarakBaris(_ columns: [[SelPDF.Garis]], _ lines: [GarisPDF], _ height: Double) -> Double {
    let distances = columns.flatMap { zip($0, $0.dropFirst()).map { $1.tengah - $0.tengah } }
      .filter { $0 > 0.8 * height }
    let low = distances.bagian(0.15) ?? height
    let isEven = distances.bagian(0.8) ?? height < low * SelPDF.jarakSel
    let isFull = columns.map(\.count).reduce(0, +) * 4 >= lines.count * columns.count * 3
    return isEven && isFull ? 0.7 * height : min(low, 1.5 * height)
  }

  /// The column of a part of a line: the leftmost that it reaches well into.
  private static func letak(_ part: GarisPDF.Potongan, _ columns: KolomPDF, tinggi: Double) -> (Int, Bool) {
    let first = columns.kolom(part.kiri)
    let last = columns.kolom(part.kanan)
    guard first < last else { return (first, false) }
    let reached = (first...last).filter { column in
      let edge = columns.tepi(column)
      let overlap = min(edge.kanan, part.kanan) - max(edge.kiri, part.kiri)
      return overlap > 1.5 * tinggi || overlap > 0.3 * (part.kanan - part.kiri)
    }
    return (reached.first ?? first, reached.count > 1)
  }

  private static func sel(_ lines: [SelPDF.Garis], _ pitch: Double) -> [SelPDF] {
    var cells: [SelPDF] = []
    let isOfFigures = lines.berangka
    for line in lines {
      if let last = cells.last?.garis.last, line.tengah - last.tengah <= SelPDF.jarakSel * pitch,
        !(line.angka && (last.angka || isOfFigures)) || last.terputus
      {
        cells[cells.count - 1].garis.append(line)
      } else {
        cells.append(SelPDF(garis: [line]))
      }
    }
    return cells
  }
}
