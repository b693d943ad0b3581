import Sakip

/// The rows of a table as a tree: which rows are parts of which.
struct PohonJumlah {
  /// The rows that are directly part of a row, by its place.
  let anak: [Int: [Int]]
  /// The row that a row is part of, by its place.
  let induk: [Int: Int]
  /// The rows that are part of none.
  let puncak: [Int]

  /// The depth of every row.
  let tingkat: [Int?]

  /// The depth of a row that is part of nothing, has no parts and ends what stands above it.
  static let batas = -1

  /// The tree of rows of given depths; rows without depth are left out.
  init(_ levels: [Int?]) {
    var children: [Int: [Int]] = [:]
    var parents: [Int: Int] = [:]
    var top: [Int] = []
    var open: [(row: Int, level: Int)] = []
    for (row, level) in levels.enumerated() {
      guard let level else { continue }
      guard level != Self.batas else {
        open = []
        continue
      }
      while let last = open.last, last.level >= level { open.removeLast() }
      if let last = open.last {
        children[last.row, default: []].append(row)
        parents[row] = last.row
      } else {
        top.append(row)
      }
      open.append((row, level))
    }
    tingkat = levels
    anak = children
    induk = parents
    puncak = top
  }

  /// The rows without depth between a row and the next that stands as high: nobody knows what they are part of.
  func takTentu(_ row: Int) -> [Int] {
    guard let own = tingkat[row] else { return [] }
    return tingkat.indices.dropFirst(row + 1).prefix { (tingkat[$0] ?? own + 1) > own }.filter { tingkat[$0] == nil }
  }

  /// The sum of the parts of a row; `nil` where a part has no figure of its own.
  func jumlahAnak(_ row: Int, _ value: (Int) -> ExactDecimal?) -> ExactDecimal? {
    guard let parts = anak[row], !parts.isEmpty else { return nil }
    return Self.jumlah(parts, value)
  }

  /// The sum of rows; `nil` where one has no figure.
  static func jumlah(_ rows: [Int], _ value: (Int) -> ExactDecimal?) -> ExactDecimal? {
    var sum = ExactDecimal.zero
    for row in rows {
      guard let part = value(row) else { return nil }
      sum = sum + part
    }
    return rows.isEmpty ? nil : sum
  }
}
