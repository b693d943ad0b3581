/// The nodes of one perangkat daerah in the pohon kinerja in force on a day, put in order once for those who look at every
/// node: it stays as long as the plan and the name of that perangkat daerah do.
final class SusunanUnit: Sendable {
  /// A node. All who ask share one of each: a node is long, and every rule looks at all of them.
  final class Simpul: Sendable {
    let isi: SimpulPohonDitetapkan
    /// Whether this perangkat daerah has a node below it.
    let adaAnakSendiri: Bool
    /// The node above where that belongs to another perangkat daerah; it may not stand in the version in force there.
    let indukLain: KunciSimpul?
    /// What is read of it from below.
    let dariBawah: SimpulDiAtas
    /// The place of the node above where it belongs to this perangkat daerah and stands in the version in force.
    fileprivate let letakInduk: Int?

    fileprivate init(
      _ isi: SimpulPohonDitetapkan, dariBawah: SimpulDiAtas, letakInduk: Int?, adaAnakSendiri: Bool
    ) {
      self.isi = isi
      self.dariBawah = dariBawah
      self.letakInduk = letakInduk
      self.adaAnakSendiri = adaAnakSendiri
      indukLain = isi.induk.flatMap { $0.unit == isi.unit ? nil : $0 }
    }
  }

  /// The nodes in their order.
  let semua: [Simpul]
  /// The nodes of others below which nodes here stand, by their perangkat daerah.
  let indukLain: [String: Set<String>]
  /// What the conditions here have in common with others of the same words.
  let tanda: Set<TandaKata>
  private let letak: [String: Int]

  /// - Parameter tree: the pohon kinerja in force, of which the nodes of this perangkat daerah are put in order.
  /// - Complexity: O(number of nodes).
  init(_ unit: UnitState, _ tree: PohonBerlaku) {
    let nodes = tree.simpul(unit)
    let places = Dictionary(nodes.enumerated().map { ($0.element.id, $0.offset) }) { $1 }
    let above = nodes.map { node in node.induk.flatMap { $0.unit == node.unit ? places[$0.id] : nil } }
    var hasBelow = Array(repeating: false, count: nodes.count)
    for place in above.compactMap(\.self) { hasBelow[place] = true }
    let version = tree.versi(unit.id)
    semua = nodes.indices.map {
      Simpul(
        nodes[$0], dariBawah: SimpulDiAtas(nodes[$0], unit, dalam: version), letakInduk: above[$0],
        adaAnakSendiri: hasBelow[$0])
    }
    indukLain = semua.reduce(into: [:]) { found, node in
      if let other = node.indukLain { found[other.unit, default: []].insert(other.id) }
    }
    tanda = Set(semua.map(\.dariBawah.tanda))
    letak = places
  }

  /// A node by its id; `nil` where it does not stand in the version in force.
  func simpul(_ id: String) -> Simpul? { letak[id].map { semua[$0] } }

  /// The node of this perangkat daerah above a node of it; `nil` for a root, and below another perangkat daerah.
  func induk(_ node: Simpul) -> Simpul? { node.letakInduk.map { semua[$0] } }
}
