import Sakip

extension SimpulPohonDitetapkan {
  /// Refuses a program, kegiatan or sub kegiatan that no document of the perangkat daerah names. What the node is linked
  /// to already stays, also where its document is gone, so that the rest of the node can be changed.
  func periksaProgram(_ unit: UnitState, _ state: State) throws(Penolakan) {
    guard let program, program != unit.perencanaan.pohon.simpul[id]?.isi.program else { return }
    guard case .kode(let code) = program else {
      guard let record = unit.programDokumen(program) else {
        throw .isian(
          "program",
          "\u{201C}\(program.sebutan)\u{201D} belum ada pada \(unit.nama). Pilih program, kegiatan, atau sub kegiatan yang tercatat dalam anggaran, Renja, atau \(unit.namaRencana)."
        )
      }
      try Self.periksaTingkat(record.tingkat, record.nama)
      return try Self.periksaBaris(record, unit)
    }
    try Self.periksaTingkat(code.tingkat, code.description)
    guard !unit.memuat(kodeProgram: code) else { return }
    let owners = state.daftarUnit.filter { $0.id != unit.id && $0.memuat(kodeProgram: code) }
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

  /// Refuses a row of a draft, and one that is known by its code.
  private static func periksaBaris(_ record: ProgramDokumen, _ unit: UnitState) throws(Penolakan) {
    guard case .baris(let document, _) = record.rekaman else { return }
    guard unit.perencanaan.berlaku(rencana: document) else {
      throw .isian(
        "program",
        "\u{201C}\(record.nama)\u{201D} tercatat dalam \(record.tempat.nama) yang tidak berlaku. Pilih yang termuat dalam anggaran, Renja yang berlaku, atau \(unit.namaRencana)."
      )
    }
    guard case .kode(let code) = record.tautan else { return }
    throw .isian("program", "\u{201C}\(record.nama)\u{201D} berkode \(code). Tautkan dengan kodenya.")
  }
}
