import Selaras

extension Routes {
  private static let review = "/perangkat-daerah/{unit}/reviu/{tahun}"

  /// Steps 2 and 3 of a review: checklist and statement.
  static let daftarUji = [
    Route("\(review)/daftar-uji", "Daftar uji reviu", izin: .peran(RuangReviu.pembaca)) {
      try DaftarUjiForm.show($0)
    },
    Route.kirim("\(review)/daftar-uji", "Mengisi daftar uji reviu", izin: .peran(RuangReviu.penguji)) {
      try await DaftarUjiForm.send($0)
    },
    Route("\(review)/pernyataan", "Pernyataan telah direviu", izin: .peran(RuangReviu.pembaca)) {
      try PernyataanForm.show($0)
    },
    Route.kirim("\(review)/pernyataan", "Menyatakan atau mencabut reviu", izin: .peran(RuangReviu.penyata)) {
      try await PernyataanForm.send($0)
    },
    Route(
      "/perangkat-daerah/{unit}/laporan/pernyataan-reviu/{tahun}/{format}", "Unduhan pernyataan reviu dan lampirannya",
      izin: .peran(RuangReviu.pembaca)
    ) { try await LaporanPages.unduh($0, .pernyataanReviu) },
  ]
}
