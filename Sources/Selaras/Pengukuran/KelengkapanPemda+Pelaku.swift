extension State {
  /// How complete and timely a year is, as far as somebody answers for it: operator and kepala for their own perangkat
  /// daerah, everyone else for all.
  /// - Parameter unit: the year of a perangkat daerah; a caller may answer from memory.
  public func kelengkapan(
    tahun: Int, untuk pelaku: Pelaku, unit kelengkapan: (UnitState) -> KelengkapanUnit
  ) -> KelengkapanPemda {
    guard pelaku.peran.terikatUnit else { return self.kelengkapan(tahun: tahun, unit: kelengkapan) }
    let own = pelaku.unit.flatMap { unit[$0] }
    return KelengkapanPemda(tahun: tahun, baris: [own].compactMap { $0 }.map(kelengkapan))
  }
}

extension KelengkapanPemda {
  /// How many perangkat daerah are in each state by the worst of their year.
  public func banyak(_ keadaan: KeadaanKelengkapan) -> Int { baris.count { $0.keadaan == keadaan } }
}
