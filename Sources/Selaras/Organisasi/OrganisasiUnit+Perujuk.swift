extension OrganisasiUnit {
  /// What refers to a unit kerja within the organisation, each in words.
  func perujuk(unitKerja id: String) -> [String] {
    UnitState.sebut("unit kerja di bawahnya", unitKerja.semua.filter { $0.induk == id }.map(\.nama))
      + UnitState.sebut("unit kerja penerusnya", penerus(unitKerja: id).map(\.nama))
      + UnitState.sebut("jabatan", jabatan.semua.filter { $0.idUnitKerja == id }.map(\.nama))
  }

  /// What refers to a post within the organisation, each in words.
  func perujuk(jabatan id: String) -> [String] {
    UnitState.sebut("jabatan di bawahnya", jabatan.semua.filter { $0.atasan == id }.map(\.nama))
      + (identitas.isi.idJabatanKepala == id ? ["perangkat daerah, sebagai jabatan kepalanya"] : [])
      + UnitState.sebut("pemegang", pemegang(jabatan: id).map(\.isi.masa))
  }
}
