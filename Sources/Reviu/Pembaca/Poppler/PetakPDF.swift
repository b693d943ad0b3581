/// The cells of a table out of the lines of a page.
///
/// Rows are where every column allows one: between two cells of a column there must be an end of a row, and as few ends
/// as possible explain all columns. Cells are told apart by the space between them, figures also without.
struct PetakPDF {
  /// An end of a row that some columns ask for.
  private struct Sela {
    let awal: Double
    let akhir: Double
    let berjarak: Bool
  }

  /// An end of a row.
  struct Batas {
    var tinggi: Double
    /// Whether a space in a column of text shows it; else only figures do.
    let berjarak: Bool
  }

  let kolom: KolomPDF
  /// The distance of two lines in a cell.
  let baris: Double
  private(set) var sel: [[SelPDF]]
  /// From where to where the texts of each column reach.
  let isi: [ClosedRange<Double>]
  private(set) var batas: [Batas] = []
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
    batas = Self.batas(sel, height, pitch)
    turunkanBatas()
    let texts = sel.filter { cells in !Self.berangka(cells.flatMap(\.garis)) }.joined()
    let crossing = texts.filter { melintasi($0) }.map(\.garis.count).reduce(0, +)
    renggang = crossing * 2 <= texts.map(\.garis.count).reduce(0, +)
  }

  /// Whether lines of a cell stand on both sides of an end of a row.
  private func melintasi(_ cell: SelPDF) -> Bool {
    // The first end behind the first line, by halves: they stand in order.
    var (low, high) = (0, batas.count)
    while low < high {
      let middle = (low + high) / 2
      if batas[middle].tinggi <= cell.atas { low = middle + 1 } else { high = middle }
    }
    return low < batas.count && batas[low].tinggi < cell.bawah
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

  /// Whether a column is one of figures, which stand in its cells alone.
  private static func berangka(_ lines: [SelPDF.Garis]) -> Bool { lines.count(where: \.angka) * 2 >= lines.count }

  private static func sel(_ lines: [SelPDF.Garis], _ pitch: Double) -> [SelPDF] {
    var cells: [SelPDF] = []
    let isOfFigures = berangka(lines)
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

  private static func batas(_ cells: [[SelPDF]], _ height: Double, _ pitch: Double) -> [Batas] {
    let gaps = cells.flatMap { column in
      let isOfFigures = berangka(column.flatMap(\.garis))
      return zip(column, column.dropFirst()).map { upper, lower in
        Sela(
          awal: upper.bawah + 0.25 * height, akhir: max(lower.atas - 0.25 * height, upper.bawah + 0.25 * height),
          berjarak: !isOfFigures && lower.atas - upper.bawah > SelPDF.jarakSel * pitch)
      }
    }.sorted { ($0.akhir, $0.awal) < ($1.akhir, $1.awal) }
    var ends: [Batas] = []
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
      ends.append(Batas(tinggi: (start + end) / 2, berjarak: isSpaced))
    }
    return ends
  }

  /// Where only figures tell the rows, these stand on the first line of their row.
  private mutating func turunkanBatas() {
    let figures = sel.joined().filter(\.angka).map(\.atas).sorted()
    var place = 0
    for index in batas.indices where !batas[index].berjarak {
      while place < figures.count, figures[place] <= batas[index].tinggi { place += 1 }
      guard place < figures.count else { break }
      batas[index].tinggi = figures[place] - 0.45 * baris
    }
  }
}
