import Sakip

/// The pairs of statements with one percentage whose figures differ by what is typed wrongly; those whose figures are the
/// same are not gone through.
struct BedaSepasang {
  private struct Kunci: Hashable {
    let persen: ExactDecimal
    let nilai: ExactDecimal
    /// Figures of one value with and without decimals do not look alike.
    let desimal: Int
  }

  private let kunci: [Kunci]
  /// Where each figure stands, in order.
  private var tempat: [Kunci: [Int]]
  /// The figures that look like one.
  private let mirip: [Kunci: [Kunci]]

  init(_ pairs: [PasanganSerapan], _ different: KeyPath<PasanganSerapan, Uraian.Butir>) {
    let keys = pairs.map { pair in
      let value = pair[keyPath: different].angka.nilai
      return Kunci(persen: pair.persen.angka.nilai, nilai: value, desimal: value.decimals)
    }
    kunci = keys
    let places = Dictionary(grouping: keys.indices) { keys[$0] }
    tempat = places
    var near: [Kunci: [Kunci]] = [:]
    for (_, same) in Dictionary(grouping: places.keys, by: \.persen) where same.count > 1 {
      for key in same { near[key] = same.filter { $0.nilai != key.nilai && Kaidah.mirip($0.nilai, key.nilai) } }
    }
    mirip = near
  }

  /// The places behind one whose figures look like that of it, in order.
  func sesudah(_ place: Int) -> [Int] {
    (mirip[kunci[place]] ?? []).flatMap { (tempat[$0] ?? []).drop { $0 <= place } }.sorted()
  }

  /// Leaves out places for good.
  mutating func lupakan(_ wrong: Set<Int>) {
    for key in Set(wrong.map { kunci[$0] }) { tempat[key]?.removeAll(where: wrong.contains) }
  }
}
