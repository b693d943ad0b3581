extension DaftarKaidah {
  /// Figures against what they are computed from.
  static let hitungan: [Kaidah] = [
    .jumlahAnak, .jumlahBaris, .hubunganKolom, .barisTotal, .rumusKolom, .capaian, .serapan, .capaianAkhir, .efisiensi,
    .serapanKalimat,
    .rumusTertulis, .capaianKalimat, .rataRataKalimat, .pembagianKalimat, .perubahanKalimat, .rincianKalimat,
    .barisRataRata, .rataRataKelompok, .jumlahDiBelakang, .laporanRealisasi,
    .jumlahBobot, .nilaiTertimbang, .pangsa, .rincianCacah, .perubahanTahun,
    .sisaKalimat, .bagianRealisasi, .sisaSeluruh, .perubahanBagian, .ambangTarget, .pangsaDaftar, .selisihKalimat,
    .perubahanDua, .pertumbuhanKalimat, .capaianTerhadapTarget, .targetTerealisasi, .rataRataKolom, .selisihSemula,
    .rincianDaftar, .jumlahGolongan,
  ]
}
