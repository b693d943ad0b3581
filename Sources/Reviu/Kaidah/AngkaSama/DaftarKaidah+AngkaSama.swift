extension DaftarKaidah {
  /// The same figure in two places; before what is computed, so that the wrong one of two is named once.
  static let angkaSama: [Kaidah] = [.anggaranSama, .pasanganAnggaran, .indikatorSama, .targetSama]

  /// What only a comparison with the tables tells; after what is computed.
  static let angkaSamaLain: [Kaidah] = [
    .serapanSama, .indikatorKalimat, .realisasiCapaian, .kolomSama, .rataRataSama, .serapanSeluruh, .pegawaiSama,
    .duaTahun, .jumlahMirip, .kolomKembar,
  ]
}
