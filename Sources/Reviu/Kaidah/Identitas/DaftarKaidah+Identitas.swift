extension DaftarKaidah {
  /// Whose report it is: agency, year, dates, persons, regulations.
  static let identitas: [Kaidah] = [
    .instansiLain, .tahunLain, .periodeTerbalik, .tahunDepan, .tanggalSalah, .tanggalMendatang, .nipCacat, .nipGanda,
    .nipDuaOrang,
    .peraturanGanda, .peraturanDikenal, .judulPeraturanGanda, .singkatanGanda, .ejaanLain, .seksiLain,
    .daerahLain, .daerahSekali, .tahunNaskah, .tahunJumlah, .tahunJudul, .nomorKeputusan, .periodeLain, .tahunButir,
    .daerahInstansi, .periodeTertukar, .tahunAnggaranRenja, .tahunRumusan, .salahKetik, .kataTersambung,
    .singkatanInstansi, .catatanTahun, .namaKecamatan, .sesudahLaporan, .perbaikanLampau,
    .tahunDaftarIsi,
  ]
}
