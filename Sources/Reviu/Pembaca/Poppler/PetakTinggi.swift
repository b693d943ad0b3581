/// The heights of the rows of a table of a page, as one column sees those of the others.
struct PetakTinggi {
  /// A cell with the row that its text stands in.
  struct Isi {
    let baris: Int
    let tengah: Double
  }

  private let atas: [Double]
  private let bawah: [Double]
  private let ralat: Double

  /// - Parameters:
  ///   - rows: the rows with the cells that stand in them.
  ///   - kolom: the column that is looked at.
  ///   - baris: the distance of two lines.
  init(_ rows: [[SelPDF?]], tanpa kolom: Int, baris: Double) {
    let others = rows.map { row in row.indices.compactMap { $0 == kolom ? nil : row[$0] } }
    atas = others.map { $0.map(\.atas).min() ?? .nan }
    bawah = others.map { $0.map(\.bawah).max() ?? .nan }
    ralat = 0.3 * baris
  }

  /// The first rows of cells that each stand in the middle of their rows, one close to the other; `nil` where they do not.
  /// Above the first there may be the rest of a cell that the page before began.
  func awal(_ cells: [Isi], dari first: Int) -> [Int]? {
    guard let cell = cells.first else { return nil }
    let found = (first...cell.baris).prefix(12).compactMap { awal(cells, mulai: $0) }
    return found.min { Self.ragam($0) < Self.ragam($1) }
  }

  private func awal(_ cells: [Isi], mulai first: Int) -> [Int]? {
    var start = first
    var starts: [Int] = []
    for (place, cell) in cells.enumerated() {
      // The last may go on on the next page.
      if place == cells.count - 1, place > 0 { return start <= cell.baris ? starts + [start] : nil }
      let next = place + 1 < cells.count ? cells[place + 1].baris : atas.count
      let end = (cell.baris..<next).first { jarak(cell, start, $0) < ralat }
      guard let end, start <= cell.baris else { return nil }
      starts.append(start)
      start = end + 1
    }
    return start == atas.count ? starts : nil
  }

  private func jarak(_ cell: Isi, _ first: Int, _ last: Int) -> Double {
    abs((atas[first] + bawah[last]) / 2 - cell.tengah)
  }

  /// How much the counts of rows differ: of two ways to see them the more even one is right.
  private static func ragam(_ starts: [Int]) -> Int {
    let counts = zip(starts, starts.dropFirst()).map { $1 - $0 }
    return (counts.max() ?? 0) - (counts.min() ?? 0)
  }
}
