extension DaftarKaidah {
  /// Sentences against tables, figures and other sentences.
  static let kalimat: [Kaidah] = [
    .duaPersen, .ekstrem, .ekstremBernama, .alasanEfisiensi, .arahKalimat, .arahKeterangan, .putusanTarget,
    .putusanIndikator, .seluruhSebagian,
    .pembandingKalimat,
    .arahTahun, .lambangGanda, .duaJumlah,
    .urutanJudul, .urutanUraian, .indikatorUrutan, .ulangan, .penandaDaftar, .kataGanda, .urutanTahun, .judulPenjelasan,
    .butirGanda, .targetAkhirKalimat, .pembandingWilayah, .tahunBerulang,
  ]
}
