public import Sakip

/// What the rules find that read the plans of several units, by the unit in which they find it.
///
/// Each unit keeps what its findings follow from. So after a plan was saved only the units that read it are looked at
/// again (`docs/decisions/0039`), and what was found before stays with the others.
public struct TemuanAntarunit: Sendable {
  /// A unit as these rules read it.
  private struct Terbaca: Sendable, Equatable {
    /// The last entry that changed its plan.
    let perubahan: Int64
    /// The day of its name.
    let hariNama: Tanggal?

    init(_ unit: UnitState) {
      perubahan = unit.perubahanRencana
      hariNama = unit.organisasi.hariNama
    }
  }

  /// Everything that the findings of a unit follow from, besides the day and the year.
  private struct Dasar: Sendable, Equatable {
    /// The units that it reads; those that are not recorded are missing.
    let dibaca: [String: Terbaca]
    /// Its nodes below which another unit has one.
    let berindukLain: Set<String>
    /// The pemda; `nil` where none is recorded.
    let pemda: String?
  }

  private struct Bagian: Sendable {
    let dasar: Dasar
    let susunan: SusunanUnit
    let temuan: [TemuanKeselarasan]
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
    let seen = state.unit.mapValues(Terbaca.init)
    let berlaku = state.pohonBerlaku(pada: hari)
    let parts = state.unit.reduce(into: [String: SusunanUnit]()) { parts, one in
      let before = known[one.key].flatMap { $0.dasar.dibaca[one.key] == seen[one.key] ? $0.susunan : nil }
      parts[one.key] = before ?? SusunanUnit(berlaku.simpul(one.value))
    }
    let tree = SusunanPohon(berlaku, parts)
    let pemda = state.unitPemda?.id
    self.hari = hari
    self.tahun = tahun
    bagian = parts.reduce(into: [:]) { found, part in
      guard let unit = state.unit[part.key] else { return }
      let ground = Dasar(
        dibaca: unit.dibacaAntarunit(tree, pemda).reduce(into: [:]) { $0[$1] = seen[$1] },
        berindukLain: tree.berindukLain(unit.id), pemda: pemda)
      let findings = known[unit.id].flatMap { $0.dasar == ground ? $0.temuan : nil }
      found[unit.id] = Bagian(
        dasar: ground, susunan: part.value,
        temuan: findings ?? UnitDilihat(unit, hari: hari, tahun: tahun).temuanAntarunit(tree))
    }
  }

  /// What is found in a unit.
  public subscript(unit: String) -> [TemuanKeselarasan] { bagian[unit]?.temuan ?? [] }

  /// What is found in all units, by their ids.
  public var semua: [String: [TemuanKeselarasan]] { bagian.mapValues(\.temuan) }
}

extension UnitState {
  /// The units whose plans these rules read for this one: itself, the pemda, those that have a node above its nodes, and
  /// those of which it asked a contribution.
  fileprivate func dibacaAntarunit(_ tree: SusunanPohon, _ pemda: String?) -> Set<String> {
    tree.unitDiAtas(id).union(pemda.map { [$0] } ?? []).union(perencanaan.pohon.dukungan.keys.map(\.mitra))
  }
}
