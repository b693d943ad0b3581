import Sakip

/// The nodes of the pohon kinerja in force on a day, of all perangkat daerah, put in order.
struct SusunanPohon: Sendable {
  private let berlaku: PohonBerlaku
  /// The day on which they are in force.
  let hari: Tanggal
  private let bagian: [String: SusunanUnit]
  /// The nodes below which another perangkat daerah has one, by their perangkat daerah.
  private let indukLain: [String: Set<String>]

  /// - Parameter known: the nodes of a perangkat daerah on that day where they are known already.
  /// - Complexity: O(n log n) for n nodes.
  init(_ state: State, pada hari: Tanggal, memakai known: (UnitState) -> SusunanUnit? = { _ in nil }) {
    let tree = state.pohonBerlaku(pada: hari)
    let parts = state.unit.reduce(into: [String: SusunanUnit]()) { parts, one in
      parts[one.key] = known(one.value) ?? SusunanUnit(one.value, tree)
    }
    berlaku = tree
    self.hari = hari
    bagian = parts
    indukLain = parts.values.reduce(into: [:]) { $0.merge($1.indukLain) { $0.union($1) } }
  }

  /// Where the nodes stand.
  var state: State { berlaku.state }

  /// The nodes of a perangkat daerah.
  func susunan(_ unit: UnitState) -> SusunanUnit { bagian[unit.id] ?? SusunanUnit(unit, berlaku) }

  /// A node and those above it, in whichever perangkat daerah they stand, the nearest first; ends where one comes a second
  /// time. Empty where the node does not stand in the version in force.
  func keAtas(dari kunci: KunciSimpul) -> [SimpulDiAtas] {
    var seen: Set<ObjectIdentifier> = []
    var found: [SimpulDiAtas] = []
    var next = simpul(kunci)
    while let node = next, seen.insert(ObjectIdentifier(node)).inserted {
      found.append(node.dariBawah)
      next = node.indukLain.map { simpul($0) } ?? bagian[node.isi.unit]?.induk(node)
    }
    return found
  }

  /// The ids of the nodes of a perangkat daerah below which another one has a node.
  func berindukLain(_ unit: String) -> Set<String> { indukLain[unit] ?? [] }

  private func simpul(_ kunci: KunciSimpul) -> SusunanUnit.Simpul? { bagian[kunci.unit]?.simpul(kunci.id) }
}
