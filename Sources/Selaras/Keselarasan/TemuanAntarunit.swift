public import Sakip

/// What the rules find that read the plans of several units, by the unit in which they find it.
///
/// Each unit keeps what its findings follow from. So after a plan was saved only the units that read what changed in it
/// are looked at again (`docs/decisions/0039`), and what was found before stays with the others.
public struct TemuanAntarunit: Sendable {
  /// Everything that the findings of a unit follow from, besides the day and the year.
  private struct Dasar: Sendable, Equatable {
    /// The last entry that changed its plan.
    let perubahan: Int64
    /// The day of its name.
    let hariNama: Tanggal?
    let sekitar: SekitarUnit
  }

  private struct Bagian: Sendable {
    let dasar: Dasar
    let susunan: SusunanUnit
    let temuan: [TemuanKeselarasan]

    /// Whether the unit itself is still what it was.
    func masih(_ unit: UnitState) -> Bool {
      dasar.perubahan == unit.perubahanRencana && dasar.hariNama == unit.organisasi.hariNama
    }
  }

  private let hari: Tanggal
  private let tahun: Int
  private let bagian: [String: Bagian]

  /// Looks at every unit.
  /// - Parameters:
  ///   - hari: the day whose plans are looked at (`Tanggal.hariRencana(tahun:)`).
  ///   - tahun: the year whose agreement and budget are looked at.
  ///   - known: what was found in another state of the same journal; what still holds of it is taken over.
  public init(_ state: State, hari: Tanggal, tahun: Int, memakai known: TemuanAntarunit? = nil) {
    let known = known.flatMap { $0.hari == hari && $0.tahun == tahun ? $0.bagian : nil } ?? [:]
    let tree = SusunanPohon(state, pada: hari) { unit in
      known[unit.id].flatMap { $0.masih(unit) ? $0.susunan : nil }
    }
    self.hari = hari
    self.tahun = tahun
    bagian = state.unit.reduce(into: [:]) { found, one in
      let (unit, nodes) = (one.value, PohonDilihat(one.value, tree))
      let ground = Dasar(
        perubahan: unit.perubahanRencana, hariNama: unit.organisasi.hariNama, sekitar: nodes.sekitar)
      let findings = known[unit.id].flatMap { $0.dasar == ground ? $0.temuan : nil }
      found[unit.id] = Bagian(
        dasar: ground, susunan: nodes.susunan,
        temuan: findings ?? UnitDilihat(unit, hari: hari, tahun: tahun).temuanAntarunit(nodes))
    }
  }

  /// What is found in a unit.
  public subscript(unit: String) -> [TemuanKeselarasan] { bagian[unit]?.temuan ?? [] }

  /// What is found in all units, by their ids.
  public var semua: [String: [TemuanKeselarasan]] { bagian.mapValues(\.temuan) }
}
