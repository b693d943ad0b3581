import Sakip

extension SimpulPohonDitetapkan {
  /// Refuses a program, kegiatan or sub kegiatan that no document of the perangkat daerah names.
  func periksaProgram(_ unit: UnitState, _ state: State) throws(Penolakan) {
    guard let program else { return }
    guard case .kode(let code) = program else {
      guard let record = unit.programDokumen(program) else {
        throw .isian(
          "program",
          "\u{201C}\(program.sebutan)\u{201D} belum ada pada \(unit.nama). Pilih program, kegiatan, atau sub kegiatan yang tercatat dalam anggaran, Renja, atau \(unit.namaRencana)."
        )
      }
      return try Self.periksaTingkat(record.tingkat, record.nama)
    }
    try Self.periksaTingkat(code.tingkat, code.description)
    guard state.daftarProgram(unit).baca(program) == nil else { return }
    let owners = state.daftarUnit.filter {
      $0.id != unit.id && !state.daftarProgram($0).tempat(kode: code.description).isEmpty
    }
    let elsewhere = owners.isEmpty ? "" : " Kode itu tercatat pada \(owners.map(\.nama).joined(separator: ", "))."
    throw .isian(
      "program",
      "Kode \u{201C}\(code)\u{201D} tidak termuat dalam anggaran, Renja, atau \(unit.namaRencana) \(unit.nama).\(elsewhere) Pilih yang tercatat, atau catat dahulu barisnya dalam salah satu dokumen itu."
    )
  }

  private static func periksaTingkat(_ level: TingkatAnggaran, _ name: String) throws(Penolakan) {
    guard level.diAtasProgram else { return }
    throw .isian(
      "program",
      "\u{201C}\(name)\u{201D} adalah \(level.nama.lowercased()). Pilih program, kegiatan, atau sub kegiatan.")
  }
}

extension State {
  /// What nodes of a perangkat daerah can be linked to, whatever the year.
  fileprivate func daftarProgram(_ unit: UnitState) -> DaftarProgram {
    DaftarProgram(unit, tahun: 0, versi: nil, denganPagu: false)
  }
}
