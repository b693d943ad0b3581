extension DaftarKaidah {
  /// Figures against what they are computed from.
  static let hitungan: [Kaidah] = [
    .jumlahAnak, .barisTotal, .capaian, .serapan, .capaianAkhir, .efisiensi, .serapanKalimat,
    .rumusTertulis, .capaianKalimat, .rataRataKalimat, .perubahanKalimat, .rincianKalimat,
    .rumusKolom, .jumlahBaris, .hubunganKolom, .barisRataRata, .laporanRealisasi,
  ]
}
