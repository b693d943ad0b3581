/// Puts the cells of a table of a page into rows.
struct PenyusunBarisPDF {
  private let petak: PetakPDF
  private var baris: [[SelPDF?]]

  /// The rows of a table from top to bottom, each with a cell for every column.
  static func susun(_ lines: [GarisPDF], _ columns: KolomPDF) -> [[IsiSel]] {
    var builder = PenyusunBarisPDF(PetakPDF(lines, columns))
    builder.tengahkanGabungan()
    builder.tengahkanKepala()
    builder.satukanLanjutan()
    let texts = builder.baris.map { row in row.map { $0?.isi ?? .kosong } }
    return SatuanTerpisah.satukan(texts.filter { row in row.contains { !$0.teks.isEmpty } })
  }

  private init(_ cells: PetakPDF) {
    petak = cells
    baris = Array(repeating: Array(repeating: nil, count: cells.kolom.banyak), count: cells.batas.count + 1)
    for (column, list) in cells.sel.enumerated() {
      var row = 0
      for cell in list {
        while row < cells.batas.count, cells.batas[row].tinggi < cell.atas { row += 1 }
        taruh(cell, kolom: column, baris: row)
      }
    }
  }

  /// Puts a cell into its first row, or cuts it at the ends of rows that no space shows. Where a part goes on in the middle
  /// of a sentence the cut is wrong, or the cell is one over several rows: then none of its parts is certain.
  private mutating func taruh(_ cell: SelPDF, kolom: Int, baris first: Int) {
    var parts: [(row: Int, lines: [SelPDF.Garis])] = []
    var row = first
    for line in cell.garis {
      var next = row
      while next < petak.batas.count, petak.batas[next].tinggi < line.tengah { next += 1 }
      let isCut = !petak.renggang || petak.batas[row..<next].contains { !$0.berjarak }
      if parts.isEmpty || isCut && next > row {
        parts.append((next, [line]))
      } else {
        parts[parts.count - 1].lines.append(line)
      }
      row = next
    }
    let isWrong = parts.dropFirst().contains { $0.lines.first?.teks.first?.isLowercase == true }
    for part in parts { tambah(SelPDF(garis: part.lines, rusak: cell.rusak || isWrong), kolom: kolom, baris: part.row) }
  }

  private mutating func tambah(_ cell: SelPDF, kolom: Int, baris row: Int) {
    guard let before = baris[row][kolom] else {
      baris[row][kolom] = cell
      return
    }
    baris[row][kolom] = SelPDF(garis: before.garis + cell.garis, rusak: before.rusak || cell.rusak)
  }

  /// How many rows in front hold no figure.
  private var banyakKepala: Int {
    baris.firstIndex { row in
      row.contains { cell in
        cell?.garis.contains { $0.angka && $0.teks.wholeMatch(of: Pola.hanyaTahun.regex) == nil } == true
      }
    } ?? baris.count
  }

  /// A cell over several rows whose text stands in their middle belongs to the first of them.
  private mutating func tengahkanGabungan() {
    let head = banyakKepala
    guard baris.count > head + 1 else { return }
    for column in 0..<petak.kolom.banyak {
      let cells = baris.indices.dropFirst(head).compactMap { row in
        baris[row][column].map { PetakTinggi.Isi(baris: row, tengah: ($0.atas + $0.bawah) / 2) }
      }
      guard cells.count < baris.count - head else { continue }
      let heights = PetakTinggi(baris, tanpa: column, baris: petak.baris)
      for (from, to) in zip(cells.map(\.baris), heights.awal(cells, dari: head) ?? []) where from != to {
        baris[to][column] = baris[from][column]
        baris[from][column] = nil
      }
    }
  }

  /// A name in the head that stands in the middle over several columns belongs to the first of them.
  private mutating func tengahkanKepala() {
    for row in 0..<min(3, max(0, banyakKepala - 1)) {
      for column in 0..<petak.kolom.banyak {
        guard let cell = baris[row][column], let line = cell.garis.first else { continue }
        let middle = (line.kiri + line.kanan) / 2
        let isFree: (Int) -> Bool = { self.baris[row][$0] == nil && self.baris[row + 1][$0] != nil }
        guard baris[row + 1][column] != nil else { continue }
        let first = (0..<column).reversed().prefix(while: isFree).last ?? column
        let last = ((column + 1)..<petak.kolom.banyak).prefix(while: isFree).last ?? column
        let spans = (first...column).flatMap { left in (column...last).map { (left, $0) } }
        let best = spans.min { left, right in jarak(left, middle) < jarak(right, middle) }
        guard let best, best.0 < column, jarak(best, middle) < 1.2 * petak.baris else { continue }
        baris[row][best.0] = cell
        baris[row][column] = nil
      }
    }
  }

  /// How far a middle is from that of columns: of their cells, or of the texts in them where these stand at the left.
  private func jarak(_ span: (Int, Int), _ middle: Double) -> Double {
    let byCells = (petak.kolom.tepi(span.0).kiri + petak.kolom.tepi(span.1).kanan) / 2
    let byTexts = (petak.isi[span.0].lowerBound + petak.isi[span.1].upperBound) / 2
    return min(abs(byCells - middle), abs(byTexts - middle))
  }

  /// A second paragraph of a cell is no row: nothing but one text stands beside it.
  private mutating func satukanLanjutan() {
    guard petak.kolom.banyak > 2 else { return }
    var rows: [[SelPDF?]] = []
    for row in baris {
      let filled = row.indices.filter { row[$0] != nil }
      guard filled.count == 1, filled[0] > 0, let cell = row[filled[0]], !cell.angka, rows.count > 1,
        let above = rows[rows.count - 1][filled[0]]
      else {
        rows.append(row)
        continue
      }
      rows[rows.count - 1][filled[0]] = SelPDF(garis: above.garis + cell.garis, rusak: above.rusak || cell.rusak)
    }
    baris = rows
  }
}
