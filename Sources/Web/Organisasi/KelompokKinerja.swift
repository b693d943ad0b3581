import Selaras

/// A tujuan or sasaran with the results of its indikator.
struct KelompokKinerja: Sendable {
  /// `Tujuan` or `Sasaran`.
  let jenis: String
  let id: String
  let nama: String
  let indikator: [KinerjaIndikator]

  /// Each tujuan of a version of the plan, its sasaran below it; those of other versions where they have results.
  static func semua(
    _ plan: PerencanaanUnit, _ results: [KinerjaIndikator], versi: VersiRenstraDitetapkan?
  ) -> [KelompokKinerja] {
    func stands(_ part: some BagianVersi) -> Bool { versi.map { part.termuat(dalam: $0.id) } ?? true }
    return plan.tujuan.semua.flatMap { goal -> [KelompokKinerja] in
      let own = results.filter { $0.tempat == .tujuan(goal.id) }
      let objectives = plan.sasaran.semua.filter { $0.tujuan == goal.id }.compactMap { objective -> KelompokKinerja? in
        let own = results.filter { $0.tempat == .sasaran(objective.id) }
        guard stands(objective) || !own.isEmpty else { return nil }
        return KelompokKinerja(
          jenis: "Sasaran", id: objective.id, nama: objective.nama(dalam: versi?.id), indikator: own)
      }
      guard stands(goal) || !own.isEmpty || !objectives.isEmpty else { return [] }
      let goalRow = KelompokKinerja(jenis: "Tujuan", id: goal.id, nama: goal.nama(dalam: versi?.id), indikator: own)
      return [goalRow] + objectives
    }
  }
}
