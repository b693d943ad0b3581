extension Objek {
  /// A part of a plan of a year in words; `nil` for other objects.
  func namaRencana(dalam unit: UnitState) -> String? {
    let plan = unit.perencanaan
    func document(_ id: String) -> String { Self.kutip(plan.rencanaTahunan[id]?.nama ?? id) }
    func content(_ id: String) -> IsiRencana { plan.isiRencana[id] ?? IsiRencana() }
    switch self {
    case .rencanaTahunan(let id): return "dokumen \(document(id))"
    case .barisRencana(let rencana, let id):
      return "baris \(Self.kutip(content(rencana).baris[id]?.nama ?? id)) dalam \(document(rencana))"
    case .evaluasiRencana(let rencana, let kode):
      let name = content(rencana).evaluasi[kode]?.nama ?? ""
      return "evaluasi \(kode)\(name.isEmpty ? "" : " \(Self.kutip(name))") dalam \(document(rencana))"
    case .kinerjaLayanan(let rencana, let id):
      return "kinerja pelayanan \(Self.kutip(content(rencana).layanan[id]?.indikator ?? id)) dalam \(document(rencana))"
    case .isu(let rencana, let id):
      return "isu \(Self.kutip(content(rencana).isu[id]?.isu ?? id)) dalam \(document(rencana))"
    case .usulan(let rencana, let id):
      return "usulan \(Self.kutip(content(rencana).usulan[id]?.kegiatan ?? id)) dalam \(document(rencana))"
    default: return nil
    }
  }

  private static func kutip(_ name: String) -> String {
    "\u{201C}\(name.count > 80 ? "\(name.prefix(80))\u{2026}" : name)\u{201D}"
  }
}

extension PerencanaanUnit {
  /// Every entry that touched a part of a plan of a year.
  func riwayatRencana(_ objek: Objek) -> [Int64] {
    switch objek {
    case .rencanaTahunan(let id): (rencanaTahunan.riwayat(id) + statusRencana.riwayat(id)).sorted()
    case .barisRencana(let rencana, let id): isiRencana[rencana]?.baris.riwayat(id) ?? []
    case .evaluasiRencana(let rencana, let kode): isiRencana[rencana]?.evaluasi.riwayat(kode) ?? []
    case .kinerjaLayanan(let rencana, let id): isiRencana[rencana]?.layanan.riwayat(id) ?? []
    case .isu(let rencana, let id): isiRencana[rencana]?.isu.riwayat(id) ?? []
    case .usulan(let rencana, let id): isiRencana[rencana]?.usulan.riwayat(id) ?? []
    default: []
    }
  }

  /// Withdraws a part of a plan of a year.
  mutating func cabutRencana(_ objek: Objek, entri: Int64) {
    switch objek {
    case .rencanaTahunan(let id):
      rencanaTahunan.cabut(id: id, entri: entri)
      statusRencana.cabut(kunci: id, entri: entri)
    case .barisRencana(let rencana, let id): isiRencana[rencana]?.baris.cabut(id: id, entri: entri)
    case .evaluasiRencana(let rencana, let kode): isiRencana[rencana]?.evaluasi.cabut(id: kode, entri: entri)
    case .kinerjaLayanan(let rencana, let id): isiRencana[rencana]?.layanan.cabut(id: id, entri: entri)
    case .isu(let rencana, let id): isiRencana[rencana]?.isu.cabut(id: id, entri: entri)
    case .usulan(let rencana, let id): isiRencana[rencana]?.usulan.cabut(id: id, entri: entri)
    default: break
    }
  }

  /// What was ever recorded of a plan of a year, the document first.
  func objekRencana(_ id: String) -> [Objek] {
    let content = isiRencana[id] ?? IsiRencana()
    return [.rencanaTahunan(id: id)] + content.baris.semuaId.map { .barisRencana(rencana: id, id: $0) }
      + content.evaluasi.semuaId.map { .evaluasiRencana(rencana: id, kode: $0) }
      + content.layanan.semuaId.map { .kinerjaLayanan(rencana: id, id: $0) }
      + content.isu.semuaId.map { .isu(rencana: id, id: $0) }
      + content.usulan.semuaId.map { .usulan(rencana: id, id: $0) }
  }
}

extension UnitState {
  /// What was ever recorded of a plan of a year, the document first.
  public func objekRencana(_ id: String) -> [Objek] { perencanaan.objekRencana(id) }
}
