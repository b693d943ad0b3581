extension DaftarKaidah {
  /// Counts, numbers of tables and chapters, ranks.
  static let cacah: [Kaidah] = [
    .terbilang, .cacahKategori, .cacahButir, .cacahProgram, .cacahIndikator, .nomorTabelGanda, .nomorTabelLoncat,
    .daftarTabel, .namaDaftarTabel, .daftarTabelKurang, .daftarIsi, .daftarIsiKurang, .halamanKosong, .tahunKolom,
    .nomorBaris,
    .jumlahPegawai, .pegawaiNominatif, .nominatifPns, .cacahCapaian, .peringkat, .kolomPeringkat, .nomorJudul,
    .cacahWilayah, .cacahNilai, .nomorDiktum, .cacahKelompok, .cacahTerbagi, .cacahTim, .cacahEfisiensi, .cacahBerubah,
    .cacahSebaris, .peringkatKolom, .cacahTabel, .golonganKalimat,
  ]
}
