extension PerencanaanUnit {
  /// Whether a row of an RKPD or Renja, or a program of the plan, bears a name for a code of a version of the nomenklatur
  /// already. What was right when it was recorded stays right when the nomenklatur is worded anew: a closed document
  /// cannot follow, and what is taken over from it must not be refused.
  func pernahBernama(_ nama: String, kode: String?, nomenklatur id: String) -> Bool {
    guard let kode else { return false }
    return program.values.contains { $0.isi.nomenklatur == id && $0.isi.kode == kode && $0.isi.nama == nama }
      || rencanaTahunan.semua.contains { document in
        document.nomenklatur == id
          && isi(rencana: document.id).baris.semua.contains { $0.kode == kode && $0.nama == nama }
      }
  }
}
