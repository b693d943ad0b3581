public import Sakip

/// The pohon kinerja of all perangkat daerah as it is meant on a day: of each perangkat daerah the nodes that stand in
/// the version of its plan in force, and all of them where none is.
public struct PohonBerlaku: Sendable {
  /// Where the nodes stand.
  let state: State
  private let versi: [String: String]

  fileprivate init(_ state: State, pada hari: Tanggal, menurut chosen: [String: String]) {
    self.state = state
    var known: [String: String] = [:]
    for unit in state.unit.values { known[unit.id] = unit.perencanaan.versiBerlaku(pada: hari)?.id }
    versi = known.merging(chosen) { $1 }
  }

  /// A node as the version in force has it; `nil` where it does not stand in that.
  public func simpul(_ kunci: KunciSimpul) -> SimpulPohonDitetapkan? {
    state.unit[kunci.unit]?.perencanaan.pohon.simpul(kunci.id, dalam: versi[kunci.unit])
  }

  /// The condition of a node in the version in force; where it does not stand in that, as it was recorded last, and its id
  /// where it is not recorded.
  public func kondisi(_ kunci: KunciSimpul) -> String {
    simpul(kunci)?.kondisi ?? state.simpulPohon(kunci)?.kondisi ?? kunci.id
  }

  /// The nodes below a node, in every perangkat daerah, in order.
  public func anak(_ kunci: KunciSimpul) -> [SimpulPohonDitetapkan] {
    state.anakTercatat(kunci).compactMap { simpul($0.kunci) }.filter { $0.induk == kunci }.menurutUrutan
  }

  /// From the root down to a node, itself included; empty where it does not stand in the version in force.
  public func jalur(_ kunci: KunciSimpul) -> [SimpulPohonDitetapkan] {
    simpul(kunci).map { Array(diAtas($0).reversed()) + [$0] } ?? []
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
    unit.perencanaan.pohon.semua(dalam: versi[unit.id])
  }
}

extension SimpulPohonDitetapkan {
  /// Whether its level is not below that of the node above.
  func sejenjang(dengan induk: SimpulPohonDitetapkan) -> Bool { jenjang <= induk.jenjang }
}

extension State {
  /// The pohon kinerja as it is meant on a day (`Tanggal.hariRencana(tahun:)`).
  /// - Parameter chosen: versions that are meant in the place of those in force, by perangkat daerah.
  /// - Complexity: O(number of perangkat daerah).
  public func pohonBerlaku(pada hari: Tanggal, menurut chosen: [String: String] = [:]) -> PohonBerlaku {
    PohonBerlaku(self, pada: hari, menurut: chosen)
  }
}
