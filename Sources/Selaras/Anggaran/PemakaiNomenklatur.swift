import Sakip

extension State {
  /// The budgets that use a version of the nomenklatur, by year and then by perangkat daerah.
  public func pemakai(nomenklatur id: String) -> [(unit: UnitState, tahun: Int)] {
    daftarUnit.flatMap { unit in
      unit.anggaran.tahun.filter { $0.value.nomenklatur?.isi.nomenklatur == id }.map { (unit: unit, tahun: $0.key) }
    }.sorted { ($0.tahun, $0.unit.urutan) < ($1.tahun, $1.unit.urutan) }
  }

  /// The RKPD and Renja that use a version of the nomenklatur, by year and then by perangkat daerah.
  public func dokumen(nomenklatur id: String) -> [(unit: UnitState, rencana: RencanaTahunanDitetapkan)] {
    daftarUnit.flatMap { unit in
      unit.perencanaan.rencanaTahunan.semua.filter { $0.nomenklatur == id }.map { (unit: unit, rencana: $0) }
    }.sorted { ($0.rencana.tahun, $0.unit.urutan) < ($1.rencana.tahun, $1.unit.urutan) }
  }

  /// The codes of a version on which places of budgets, rows of RKPD and Renja, and programs of plans rest, each with one
  /// that does.
  func pemakaianKode(nomenklatur id: String) -> [String: String] {
    var used: [String: String] = [:]
    func note(_ text: String?, _ user: @autoclosure () -> String) {
      guard let code = text.flatMap({ KodeRekening($0) }) else { return }
      let own = anggaran.kode[id]?[code.description] != nil
      let entry = own ? code.description : code.lintasUrusan?.description ?? code.description
      if used[entry] == nil { used[entry] = user() }
    }
    for (unit, year) in pemakai(nomenklatur: id) {
      for place in unit.anggaran.tahun[year]?.simpul.semua ?? [] {
        note(place.kode, "anggaran \(unit.nama) tahun \(year)")
      }
    }
    for (unit, document) in dokumen(nomenklatur: id) {
      for row in unit.perencanaan.isiRencana[document.id]?.baris.semua ?? [] {
        note(row.kode, "\(document.nama) \(unit.nama)")
      }
    }
    for unit in daftarUnit {
      for program in unit.perencanaan.program.values.map(\.isi) where program.nomenklatur == id {
        note(program.kode, "\(unit.perencanaan.versi[program.versi]?.nama ?? program.versi) \(unit.nama)")
      }
    }
    return used
  }
}
