public import Sakip

/// The pohon kinerja of all perangkat daerah as it is meant on a day: of each perangkat daerah the nodes that stand in
/// the version of its plan in force, and all of them where none is.
public struct PohonBerlaku: Sendable {
  /// Where the nodes stand.
  let state: State
  private let versi: [String: String]

  fileprivate init(_ state: State, pada hari: Tanggal) {
    self.state = state
    var known: [String: String] = [:]
    for unit in state.unit.values { known[unit.id] = unit.perencanaan.versiBerlaku(pada: hari)?.id }
    versi = known
  }

  /// A node; `nil` where it does not stand in the version in force.
  public func simpul(_ kunci: KunciSimpul) -> SimpulPohonDitetapkan? {
    state.simpulPohon(kunci).flatMap { berlaku($0) ? $0 : nil }
  }

  /// The nodes of a perangkat daerah, in their order.
  public func simpul(_ unit: UnitState) -> [SimpulPohonDitetapkan] { semua(unit).menurutUrutan }

  /// The version of the plan of a perangkat daerah by which it is meant; `nil` for none.
  public func versi(_ unit: String) -> String? { versi[unit] }

  /// How many nodes of a perangkat daerah stand in the version in force.
  public func banyaknya(_ unit: UnitState) -> Int { semua(unit).count }

  /// The node above; `nil` for a root.
  public func induk(_ node: SimpulPohonDitetapkan) -> SimpulPohonDitetapkan? { node.induk.flatMap { simpul($0) } }

  /// The node above, where the level of a node is not below that of it; `nil` where it is.
  public func indukSejenjang(_ node: SimpulPohonDitetapkan) -> SimpulPohonDitetapkan? {
    induk(node).flatMap { node.sejenjang(dengan: $0) ? $0 : nil }
  }

  /// The nodes above a node, the nearest first, in whichever perangkat daerah they stand.
  public func diAtas(_ node: SimpulPohonDitetapkan) -> [SimpulPohonDitetapkan] {
    PohonKinerja.naik(dari: node.kunci) { simpul($0)?.induk }.dropFirst().compactMap { simpul($0) }
  }

  /// The nodes of some perangkat daerah as one tree: a node below another perangkat daerah that is left out stands as a
  /// root.
  public func pohonKinerja(_ units: [UnitState]) -> PohonKinerja<KunciSimpul> {
    PohonKinerja(units.flatMap { semua($0).map(\.tempat) })
  }

  private func semua(_ unit: UnitState) -> [SimpulPohonDitetapkan] {
    unit.perencanaan.pohon.simpul.lazy.map(\.value.isi).filter(berlaku)
  }

  private func berlaku(_ node: SimpulPohonDitetapkan) -> Bool {
    versi[node.unit].map { node.termuat(dalam: $0) } ?? true
  }
}

extension SimpulPohonDitetapkan {
  /// Whether its level is not below that of the node above.
  func sejenjang(dengan induk: SimpulPohonDitetapkan) -> Bool { jenjang <= induk.jenjang }
}

extension State {
  /// The pohon kinerja as it is meant on a day (`Tanggal.hariRencana(tahun:)`).
  /// - Complexity: O(number of perangkat daerah).
  public func pohonBerlaku(pada hari: Tanggal) -> PohonBerlaku { PohonBerlaku(self, pada: hari) }
}
