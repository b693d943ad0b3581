import Sakip

extension ImporRencana {
  /// The version that a unit fills in: the one asked for, else the last open one, else the one in force.
  static func versi(
    _ permintaan: TemplatImpor.Permintaan, _ unit: UnitState
  ) -> VersiRenstraDitetapkan? {
    let plan = unit.perencanaan
    return permintaan.versi.flatMap { plan.versi[$0] }
      ?? plan.versiBerurutan.last { plan.status(versi: $0.id) == .terbuka }
      ?? permintaan.hariTerakhir.flatMap { plan.versiBerlaku(pada: $0) }
  }

  /// The years for which a template has a column.
  static func tahun(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [Int] {
    Set(permintaan.unit(state).compactMap { versi(permintaan, $0) }.flatMap { $0.periode.tahun }).sorted()
  }

  /// Everything that stands in a version, from the top, with its targets.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    let years = tahun(permintaan, state)
    return permintaan.unit(state).flatMap { unit -> [[String]] in
      guard let version = versi(permintaan, unit) else { return [] }
      let plan = unit.perencanaan
      return plan.tujuan(dalam: version).flatMap { goal -> [[String]] in
        let own = [
          unit.id, version.id, Bagian.tujuan.rawValue, goal.id, "", "", goal.nama(dalam: version.id),
          goal.misi.map { String($0) } ?? "",
        ]
        let below = plan.sasaran(tujuan: goal.id, dalam: version).flatMap { objective -> [[String]] in
          [
            [
              unit.id, version.id, Bagian.sasaran.rawValue, objective.id, goal.id, "",
              objective.nama(dalam: version.id), "", objective.sasaranRpjmd ?? "",
            ]
          ] + plan.indikator(sasaran: objective.id, dalam: version).map { baris(plan, version, $0, years) }
        }
        return [own] + plan.indikator(tujuan: goal.id, dalam: version).map { baris(plan, version, $0, years) } + below
      }
    }
  }

  private static func baris(
    _ plan: PerencanaanUnit, _ version: VersiRenstraDitetapkan, _ one: IndikatorDitetapkan, _ years: [Int]
  ) -> [String] {
    let place = one.tempat(dalam: version.id)
    let head = [
      one.unit, version.id, Bagian.indikator.rawValue, one.id, place?.tujuan ?? "", place?.sasaran ?? "",
      one.nama(dalam: version.id), "", "",
    ]
    let measured = [
      one.satuan, one.jenis.rawValue, one.polaritas.rawValue, one.agregasi.rawValue, one.frekuensi.rawValue,
      String(one.desimal), one.urutanPredikat.tertulis ?? "", one.skala ?? "", one.perbandingan?.pembilang ?? "",
      one.perbandingan?.penyebut ?? "", one.utama ? "ya" : "tidak", one.kondisiAwal?.nilai.printed ?? "",
      one.kondisiAwal?.tahun.map { String($0) } ?? "", "",
    ]
    return head + measured
      + years.map { plan.target(one.id, versi: version.id, tahun: $0)?.isi.printed ?? "" }
  }
}
