extension DaftarKaidah {
  /// Names in two places.
  static let nama: [Kaidah] = [
    .tujuanSebagaiSasaran, .namaLain, .namaMenurutAngka, .namaTetangga, .satuanIndikator, .indikatorGanda, .ejaanSumber,
    .ejaanNama,
    .namaBerpasangan, .pemilikBagian, .namaDipendekkan, .namaDinas, .namaTerpisah,
  ]
}
