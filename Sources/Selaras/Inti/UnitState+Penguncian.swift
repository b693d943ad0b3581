import Sakip

extension UnitState {
  /// Why an object can no longer be withdrawn although nothing refers to it; `nil` when it can.
  func penguncian(_ objek: Objek) -> String? {
    switch objek {
    case .realisasi(let indikator, let periode):
      guard let status = pengukuran.realisasi(indikator, periode)?.status, !status.dapatDiisi else { return nil }
      return
        "Realisasi \(periode.nama) sudah \(status.nama.lowercased()) dan tidak dapat dicabut. Minta agar dikembalikan lebih dahulu."
    case .target, .perjanjian, .versiRenstra:
      var after = self
      after.cabut(objek, entri: 0)
      return penguncianDasar(sesudah: after)
    case .pagu(let tahun, let place, let versi): return penguncianPagu(place, versi, tahun: tahun)
    case .profil, .kepegawaian, .tujuan, .sasaran, .indikator, .pembanding, .kebijakan, .simpulAnggaran,
      .realisasiAnggaran, .pemetaan, .rekapBelanja, .narasi, .analisis, .penghargaan, .inovasi, .strukturLaporan,
      .rekomendasi, .tindakLanjut, .reviu:
      return nil
    }
  }

  /// Spending stays below the pagu that counts, whichever version is left.
  private func penguncianPagu(_ place: String, _ version: VersiAnggaran, tahun: Int) -> String? {
    guard let recorded = anggaran.tahun[tahun]?.subKegiatan[place], let spent = recorded.realisasiTerakhir()?.isi,
      recorded.paguBerlaku?.isi.versi == version
    else { return nil }
    let others = VersiAnggaran.allCases.filter { $0 != version }.compactMap { recorded.pagu[$0]?.isi.jumlah }
    guard !others.contains(where: { spent <= $0 }) else { return nil }
    return
      "Realisasi anggaran \(spent.printedWithCurrency) sudah dicatat terhadap pagu ini. Cabut realisasi anggarannya, atau catat pagu yang benar sebagai gantinya."
  }

  /// Whether any realisasi of a year is approved or locked: of one indikator, or of all for `nil`.
  func adaRealisasiResmi(tahun: Int, indikator: String? = nil) -> Bool {
    pengukuran.realisasi.contains {
      $0.key.periode.tahun == tahun && (indikator == nil || $0.key.indikator == indikator) && $0.value.status.resmi
    }
  }
}
