/// Why lines do not make an LRA; says in Indonesian how to mend it.
public enum LraError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Two lines with one account.
  case kodeGanda(KodeAkun)
  /// A line below one that is not there.
  case indukTidakAda(kode: KodeAkun, induk: KodeAkun)
  /// A line without amounts and without others below it.
  case tanpaJumlah(KodeAkun)
  /// Financing that is neither receipt (6.1) nor payment (6.2): nothing could follow from it.
  case pembiayaanTanpaArah(KodeAkun)

  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .kodeGanda(let code):
      "Kode akun \u{201C}\(code)\u{201D} tercantum dua kali. Hapus salah satunya."
    case .indukTidakAda(let code, let above):
      "Induk \u{201C}\(above)\u{201D} dari kode akun \u{201C}\(code)\u{201D} tidak ada. Catat induknya juga."
    case .tanpaJumlah(let code):
      "Kode akun \u{201C}\(code)\u{201D} tidak mempunyai rincian, jadi anggaran dan realisasinya harus diisi. Isi 0 bila memang nihil."
    case .pembiayaanTanpaArah(let code):
      "Pembiayaan pada kode akun \u{201C}\(code)\u{201D} tidak dapat dihitung sebagai penerimaan atau pengeluaran. Catat penerimaan pada 6.1 dan pengeluaran pada 6.2; isi 0 bila memang nihil."
    }
  }
}
