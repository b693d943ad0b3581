extension DaftarKaidah {
  /// What is missing.
  static let kelengkapan: [Kaidah] = [
    .deretKosong, .realisasiKosong, .definisiKosong, .selTunggal, .selBergeser, .satuanHilang, .namaTerpotong,
    .bagianLaporan, .analisisKinerja, .sistematika, .isianKosong, .tanpaTarget, .selSaudara, .selHilang,
    .kolomKosong, .selDalamJumlah,
  ]
}
