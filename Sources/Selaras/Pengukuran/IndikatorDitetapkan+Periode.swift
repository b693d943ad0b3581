import Sakip

extension IndikatorDitetapkan {
  /// Refuses a period of another length than the indikator is measured in.
  func wajibDiukur(pada periode: Periode) throws(Penolakan) {
    guard periode.jenis == frekuensi else {
      throw .isian(
        "periode",
        "Indikator \u{201C}\(nama)\u{201D} diukur per \(frekuensi.rawValue). Pilih periode \(frekuensi.rawValue)."
      )
    }
  }
}
