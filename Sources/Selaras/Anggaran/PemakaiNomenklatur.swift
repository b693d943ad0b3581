extension State {
  /// The budgets that use a version of the nomenklatur, by year and then by perangkat daerah.
  public func pemakai(nomenklatur id: String) -> [(unit: UnitState, tahun: Int)] {
    daftarUnit.flatMap { unit in
      unit.anggaran.tahun.filter { $0.value.nomenklatur?.isi.nomenklatur == id }.map { (unit: unit, tahun: $0.key) }
    }.sorted { ($0.tahun, $0.unit.urutan) < ($1.tahun, $1.unit.urutan) }
  }
}
