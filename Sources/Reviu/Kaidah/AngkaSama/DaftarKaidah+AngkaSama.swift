extension DaftarKaidah {
  /// The same figure in two places; before what is computed, so that the wrong one of two is named once.
  static let angkaSama: [Kaidah] = [.anggaranSama, .pasanganAnggaran, .indikatorSama]

  /// What only a comparison with the tables tells, and what may have a reason; after what is computed.
  static let angkaSamaLain: [Kaidah] = [
    .targetSama, .serapanSama, .indikatorKalimat, .tahunAngka, .capaianDisebut, .realisasiCapaian, .kolomSama,
    .rataRataSama,
    .serapanSeluruh,
    .pegawaiSama, .duaTahun, .anggaranTahun, .nilaiPeringkat, .anggaranPengantar, .jumlahMirip, .kolomKembar,
    .realisasiRekening, .nilaiTahun, .predikatGanda, .angkaTertukar,
    .lembarTabel, .definisiLain, .namaKelompokLembar, .salinanLembar, .perubahanLembar, .satuanKalimat,
    .danaSeluruh, .pemilikJumlah,
  ]
}
