extension DaftarKaidah {
  /// Sentences against tables, figures and other sentences.
  static let kalimat: [Kaidah] = [
    .duaPersen, .ekstrem, .alasanEfisiensi, .arahKalimat, .putusanTarget, .seluruhSebagian, .pembandingKalimat,
    .arahTahun, .lambangGanda, .duaJumlah,
    .urutanJudul, .urutanUraian, .indikatorUrutan, .ulangan, .penandaDaftar, .kataGanda,
  ]
}
