/// The nodes of the pohon kinerja in force on a day, of all perangkat daerah, with what stands above and below each: put
/// in order once for those who look at every node.
struct SusunanPohon: Sendable {
  /// A node. All who ask share one of each: a node is long, and every rule looks at all of them.
  final class Simpul: Sendable {
    let isi: SimpulPohonDitetapkan
    /// Whether any perangkat daerah has a node below it.
    let adaAnak: Bool
    /// What conditions of the same words have in common.
    fileprivate let tanda: TandaKata
    /// The place of the node above; `nil` for a root.
    fileprivate let induk: Int?
    /// Whether a node stands above it.
    var berinduk: Bool { induk != nil }

    fileprivate init(_ isi: SimpulPohonDitetapkan, induk: Int?, adaAnak: Bool) {
      self.isi = isi
      self.adaAnak = adaAnak
      self.induk = induk
      tanda = TandaKata(isi.kondisi)
    }
  }

  /// The pohon kinerja that is put in order.
  let berlaku: PohonBerlaku
  /// Where the nodes stand.
  var state: State { berlaku.state }
  private let semua: [Simpul]
  private let letak: [String: Range<Int>]
  private let tempat: [KunciSimpul: Int]

  /// - Complexity: O(n log n) for n nodes.
  init(_ tree: PohonBerlaku) {
    berlaku = tree
    var nodes: [SimpulPohonDitetapkan] = []
    var letak: [String: Range<Int>] = [:]
    for unit in tree.state.unit.values where unit.perencanaan.pohon.banyaknya > 0 {
      let first = nodes.count
      nodes += tree.simpul(unit)
      letak[unit.id] = first..<nodes.count
    }
    let tempat = Dictionary(nodes.enumerated().map { ($0.element.kunci, $0.offset) }) { $1 }
    let above = nodes.map { node in node.induk.flatMap { tempat[$0] } }
    var hasBelow = Array(repeating: false, count: nodes.count)
    for place in above.compactMap(\.self) { hasBelow[place] = true }
    semua = nodes.indices.map { Simpul(nodes[$0], induk: above[$0], adaAnak: hasBelow[$0]) }
    self.letak = letak
    self.tempat = tempat
  }

  /// The nodes of a perangkat daerah, in their order.
  func simpul(_ unit: String) -> ArraySlice<Simpul> { letak[unit].map { semua[$0] } ?? [] }

  /// A node; `nil` where it does not stand in the version in force.
  func simpul(_ kunci: KunciSimpul) -> SimpulPohonDitetapkan? { tempat[kunci].map { semua[$0].isi } }

  /// The node above; `nil` for a root.
  func induk(_ node: Simpul) -> SimpulPohonDitetapkan? { node.induk.map { semua[$0].isi } }

  /// The first of the nodes above a node, in whichever perangkat daerah they stand, the nearest first, that is looked for;
  /// ends where a node comes a second time.
  func diAtas(_ node: Simpul, _ wanted: (SimpulPohonDitetapkan) -> Bool) -> SimpulPohonDitetapkan? {
    tempatDiAtas(node) { wanted($0.isi) }.map { semua[$0].isi }
  }

  /// The nearest of the nodes above a node whose condition has the same words.
  func sekataDiAtas(_ node: Simpul) -> SimpulPohonDitetapkan? {
    tempatDiAtas(node) { $0.tanda == node.tanda && KataPokok($0.isi.kondisi) == KataPokok(node.isi.kondisi) }
      .map { semua[$0].isi }
  }

  private func tempatDiAtas(_ node: Simpul, _ wanted: (Simpul) -> Bool) -> Int? {
    var seen: [Int] = []
    var next = node.induk
    while let place = next, !seen.contains(place) {
      if wanted(semua[place]) { return place }
      seen.append(place)
      next = semua[place].induk
    }
    return nil
  }
}
