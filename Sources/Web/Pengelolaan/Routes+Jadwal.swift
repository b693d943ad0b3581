extension Routes {
  static let pengelolaanJadwal = [
    Route(JadwalPage.path, "Tenggat, penguncian, dan pembukaan isian", izin: .peran([.administrator])) {
      try await Jadwal.tampilkan($0)
    },
    Route.kirim(JadwalPage.path, "Menetapkan tenggat dan penguncian", izin: .peran([.administrator])) {
      try await Jadwal.simpan($0)
    },
    Route.kirim("\(JadwalPage.path)/buka", "Membuka isian yang terkunci", izin: .peran([.administrator])) {
      try await Jadwal.buka($0)
    },
    Route(PenguncianPage.path, "Apa yang akan dikunci", izin: .peran([.administrator])) {
      try Penguncian.tampilkan($0)
    },
    Route.kirim(
      PenguncianPage.path, "Mengunci realisasi satu bulan bagi seluruh perangkat daerah", izin: .peran([.administrator])
    ) { try await Penguncian.kunci($0) },
  ]
}
