/// The nodes of one perangkat daerah with what stands above and below each, and whatever else of others the rules over
/// several plans read.
struct PohonDilihat: Sendable {
  typealias Simpul = SusunanUnit.Simpul

  private let unit: String
  let susunan: SusunanUnit
  let sekitar: SekitarUnit

  init(_ unit: UnitState, _ tree: SusunanPohon) {
    self.unit = unit.id
    susunan = tree.susunan(unit)
    sekitar = SekitarUnit(unit, tree)
  }

  /// The nodes in their order.
  var simpul: [Simpul] { susunan.semua }

  /// A node by its id; `nil` where it does not stand in the version in force.
  func simpul(_ id: String) -> Simpul? { susunan.simpul(id) }

  /// The node above; `nil` for a root.
  func induk(_ node: Simpul) -> SimpulDiAtas? {
    node.indukLain.map { sekitar.induk[$0] } ?? susunan.induk(node)?.dariBawah
  }

  /// Whether any perangkat daerah has a node below it.
  func adaAnak(_ node: Simpul) -> Bool { node.adaAnakSendiri || sekitar.berindukLain.contains(node.isi.id) }

  /// The first of the nodes above a node, in whichever perangkat daerah they stand, the nearest first, that is looked for;
  /// ends where a node comes a second time.
  func diAtas(_ node: Simpul, _ wanted: (SekitarUnit.Leluhur) -> Bool) -> SekitarUnit.Leluhur? {
    var seen: [Simpul] = []
    var below = node
    while let above = susunan.induk(below), !seen.contains(where: { $0 === above }) {
      let found = SekitarUnit.Leluhur(kunci: above.dariBawah.kunci, isi: above.dariBawah)
      if wanted(found) { return found }
      seen.append(above)
      below = above
    }
    let others = below.indukLain.flatMap { sekitar.leluhur[$0] } ?? []
    let unseen = others.prefix { above in
      above.kunci.unit != unit || !seen.contains { $0.isi.id == above.kunci.id }
    }
    return unseen.first(where: wanted)
  }

  /// The nearest of the nodes above a node whose condition has the same words.
  func sekataDiAtas(_ node: Simpul) -> SimpulDiAtas? {
    let own = node.dariBawah
    let found = diAtas(node) { above in
      above.isi.map { $0.tanda == own.tanda && KataPokok($0.kondisi) == KataPokok(own.kondisi) } ?? false
    }
    return found?.isi
  }
}
