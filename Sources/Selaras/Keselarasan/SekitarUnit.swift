import Sakip

/// What the rules over several plans read of others for one perangkat daerah. Where it is the same, and the plan of the
/// perangkat daerah itself, what they find is the same (`docs/decisions/0039`): they are given nothing else.
struct SekitarUnit: Sendable, Equatable {
  /// What a perangkat daerah reads of the plan of the pemda.
  struct Rpjmd: Sendable, Equatable {
    /// Whether it has any sasaran.
    let adaSasaran: Bool
    /// The sasaran that the perangkat daerah names, by their ids, in the words of the version in force.
    let sasaran: [String: String]
  }

  /// A contribution that was asked of a partner.
  struct Dukungan: Sendable, Equatable {
    let isi: DukunganLintas
    /// The name of the partner.
    let mitra: String
    /// The last day of the partner; `nil` where none is known.
    let selesai: Tanggal?
  }

  /// A node of another perangkat daerah above nodes here, at any depth.
  struct Leluhur: Sendable, Equatable {
    let kunci: KunciSimpul
    /// What it says; `nil` where no condition here has the same words: of those only where they stand is read.
    let isi: SimpulDiAtas?
  }

  /// The pemda; `nil` where none is recorded.
  let pemda: String?
  /// The plan of the pemda; `nil` for the pemda itself, and where none is recorded.
  let rpjmd: Rpjmd?
  /// The nodes of others right above nodes here; without those that do not stand in the version in force.
  let induk: [KunciSimpul: SimpulDiAtas]
  /// The same with those above them, the nearest first, and itself before them.
  let leluhur: [KunciSimpul: [Leluhur]]
  /// The nodes here below which others have one.
  let berindukLain: Set<String>
  /// What is asked of partners, by node and partner.
  let dukungan: [Dukungan]

  init(_ unit: UnitState, _ tree: SusunanPohon) {
    let state = tree.state
    let pemda = state.unitPemda
    self.pemda = pemda?.id
    rpjmd = unit.jenis == .pemda ? nil : pemda.map { Rpjmd($0.perencanaan, dari: unit.perencanaan, pada: tree.hari) }
    let own = tree.susunan(unit)
    let above = own.indukLain.flatMap { other in
      other.value.map { id in
        let node = KunciSimpul(unit: other.key, id: id)
        return (node, tree.keAtas(dari: node))
      }
    }
    induk = above.reduce(into: [:]) { $0[$1.0] = $1.1.first }
    leluhur = above.reduce(into: [:]) { found, one in
      found[one.0] = one.1.map { Leluhur(kunci: $0.kunci, isi: own.tanda.contains($0.tanda) ? $0 : nil) }
    }
    berindukLain = tree.berindukLain(unit.id)
    dukungan = state.dukunganLintas(dari: unit).map { asked in
      let partner = state.unit[asked.mitra]
      return Dukungan(
        isi: asked, mitra: partner?.nama ?? asked.mitra, selesai: partner?.organisasi.identitas.isi.selesai)
    }
  }
}

extension SekitarUnit.Rpjmd {
  fileprivate init(_ plan: PerencanaanUnit, dari own: PerencanaanUnit, pada hari: Tanggal) {
    let version = plan.versiBerlaku(pada: hari)?.id
    adaSasaran = plan.sasaran.count > 0
    sasaran = own.sasaran.semua.reduce(into: [:]) { found, part in
      guard let id = part.sasaranRpjmd else { return }
      found[id] = plan.sasaran[id]?.nama(dalam: version)
    }
  }
}
