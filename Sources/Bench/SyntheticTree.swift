import Sakip
import Selaras

/// A part of the pohon kinerja in which every node has three below it; all parts together have 2,000 nodes.
struct SyntheticTree {
  static let nodes = 2000
  static let ofPemda = 16

  let unit: String
  let count: Int
  /// The node under which the first one hangs; `nil` for the root of all.
  let above: KunciSimpul?

  /// The part of a perangkat daerah, below a node of the pemda.
  static func ofUnit(_ unit: String, index: Int) -> SyntheticTree {
    let (share, rest) = (nodes - ofPemda).quotientAndRemainder(dividingBy: SyntheticKabupaten.units)
    return SyntheticTree(
      unit: unit, count: share + (index < rest ? 1 : 0),
      above: KunciSimpul(unit: SyntheticPemda.id, id: "n\(index % ofPemda)"))
  }

  var events: [any Event] {
    (0..<count).map { number in
      SimpulPohonDitetapkan(
        unit: unit, id: "n\(number)", induk: number == 0 ? above : KunciSimpul(unit: unit, id: "n\((number - 1) / 3)"),
        jenjang: JenjangKinerja.allCases[min(depth(number) + (above == nil ? 0 : 2), 4)],
        kondisi: "Meningkatnya kondisi sintetis \(number) pada \(unit)",
        sebab: number.isMultiple(of: 2) ? "Kondisi ini mendahului yang di atasnya" : nil, urutan: number)
    }
  }

  private func depth(_ number: Int) -> Int {
    var (place, depth) = (number, 0)
    while place > 0 {
      place = (place - 1) / 3
      depth += 1
    }
    return depth
  }
}
