extension DaftarKaidah {
  /// Figures against what they are computed from.
  static let hitungan: [Kaidah] = [
    .jumlahAnak, .barisTotal, .capaian, .serapan, .capaianAkhir, .efisiensi, .serapanKalimat,
    .rumusTertulis, .capaianKalimat, .rataRataKalimat, .pembagianKalimat, .perubahanKalimat, .rincianKalimat,
    .rumusKolom, .jumlahBaris, .hubunganKolom, .barisRataRata, .laporanRealisasi,
    .jumlahBobot, .nilaiTertimbang, .pangsa, .rincianCacah, .perubahanTahun,
    .sisaKalimat, .bagianRealisasi,
    .ambangTarget, .pangsaDaftar, .selisihKalimat, .pertumbuhanKalimat, .capaianTerhadapTarget,
    .rataRataKolom,
  ]
}
