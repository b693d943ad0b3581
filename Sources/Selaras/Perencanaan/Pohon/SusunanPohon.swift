/// The nodes of the pohon kinerja in force on a day, of all perangkat daerah, with what stands above and below each.
struct SusunanPohon: Sendable {
  typealias Simpul = SusunanUnit.Simpul

  /// The pohon kinerja that is put in order.
  let berlaku: PohonBerlaku
  /// Where the nodes stand.
  var state: State { berlaku.state }
  private let bagian: [String: SusunanUnit]
  /// The nodes below which another perangkat daerah has one, by their perangkat daerah.
  private let indukLain: [String: Set<String>]

  /// - Complexity: O(n log n) for n nodes.
  init(_ tree: PohonBerlaku) {
    self.init(tree, tree.state.unit.reduce(into: [:]) { $0[$1.key] = SusunanUnit(tree.simpul($1.value)) })
  }

  /// - Parameter bagian: the nodes of every perangkat daerah in that tree.
  init(_ tree: PohonBerlaku, _ bagian: [String: SusunanUnit]) {
    berlaku = tree
    self.bagian = bagian
    indukLain = bagian.values.reduce(into: [:]) { $0.merge($1.indukLain) { $0.union($1) } }
  }

  /// The nodes of a perangkat daerah, in their order.
  func simpul(_ unit: String) -> [Simpul] { bagian[unit]?.semua ?? [] }

  /// A node; `nil` where it does not stand in the version in force.
  func simpul(_ kunci: KunciSimpul) -> Simpul? { bagian[kunci.unit]?.simpul(kunci.id) }

  /// The node above; `nil` for a root.
  func induk(_ node: Simpul) -> Simpul? {
    node.indukLain.map { simpul($0) } ?? bagian[node.isi.unit]?.induk(node)
  }

  /// Whether any perangkat daerah has a node below it.
  func adaAnak(_ node: Simpul) -> Bool {
    node.adaAnakSendiri || indukLain[node.isi.unit]?.contains(node.isi.id) == true
  }

  /// The first of the nodes above a node, in whichever perangkat daerah they stand, the nearest first, that is looked for;
  /// ends where a node comes a second time.
  func diAtas(_ node: Simpul, _ wanted: (Simpul) -> Bool) -> Simpul? {
    var seen: [Simpul] = []
    var (below, part) = (node, bagian[node.isi.unit])
    while true {
      if let other = below.indukLain { part = bagian[other.unit] }
      guard let above = below.indukLain.map({ part?.simpul($0.id) }) ?? part?.induk(below),
        !seen.contains(where: { $0 === above })
      else { return nil }
      if wanted(above) { return above }
      seen.append(above)
      below = above
    }
  }

  /// The nearest of the nodes above a node whose condition has the same words.
  func sekataDiAtas(_ node: Simpul) -> Simpul? {
    diAtas(node) { $0.tanda == node.tanda && KataPokok($0.isi.kondisi) == KataPokok(node.isi.kondisi) }
  }

  /// The ids of the nodes of a perangkat daerah below which another one has a node.
  func berindukLain(_ unit: String) -> Set<String> { indukLain[unit] ?? [] }

  /// The perangkat daerah in which nodes stand above those of one, at any depth, and itself.
  func unitDiAtas(_ unit: String) -> Set<String> {
    var found: Set = [unit]
    var open = [unit]
    while let next = open.popLast() {
      for above in bagian[next]?.indukLain.keys ?? [:].keys where found.insert(above).inserted { open.append(above) }
    }
    return found
  }
}
