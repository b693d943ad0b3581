/// The columns that blanks hold apart in rows under each other.
struct LajurPetak {
  /// Their places, counted in characters.
  let rentang: [Range<Int>]

  /// No line of a table is wider.
  private static let terlebar = 2_000

  /// Finds them in rows; a few rows of many may run across.
  init?(_ rows: [[PotonganKolom]]) {
    let width = rows.compactMap { $0.last?.rentang.upperBound }.max() ?? 0
    guard width < Self.terlebar else { return nil }
    let usual = Self.lajur(rows.joined(), lebar: width, terkecuali: rows.count / 12)
    // What runs across two columns is left out; what stands in none, as few figures in a narrow one do, makes its own.
    let tidy = rows.joined().filter { piece in usual.count { $0.overlaps(piece.rentang) } < 2 }
    rentang = Self.lajur(tidy, lebar: width, terkecuali: 0)
  }

  /// Which of them a piece stands in.
  func letak(_ piece: PotonganKolom) -> [Int] { rentang.indices.filter { rentang[$0].overlaps(piece.rentang) } }

  private static func lajur(_ pieces: some Sequence<PotonganKolom>, lebar width: Int, terkecuali few: Int) -> [Range<
    Int
  >] {
    // How many pieces begin and end at each place.
    var change = Array(repeating: 0, count: width + 2)
    for piece in pieces {
      change[piece.rentang.lowerBound] += 1
      change[piece.rentang.upperBound] -= 1
    }
    var columns: [Range<Int>] = []
    var start: Int?
    var taken = 0
    for place in change.indices {
      taken += change[place]
      if taken > few {
        if start == nil { start = place }
      } else if let begin = start {
        columns.append(begin..<place)
        start = nil
      }
    }
    // One blank between two columns may be one between two words.
    return columns.reduce(into: []) { kept, column in
      if let last = kept.last, column.lowerBound - last.upperBound < 2 {
        kept[kept.count - 1] = last.lowerBound..<column.upperBound
      } else {
        kept.append(column)
      }
    }
  }
}
