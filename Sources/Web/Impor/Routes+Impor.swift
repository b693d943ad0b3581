import Selaras

extension Routes {
  private static let pengimpor = Izin.peran(ImporDiterapkan.wewenang.peran)

  static let impor = [
    Route(ImporPage.path, "Impor lembar kerja: templat, unggahan, dan impor terdahulu", izin: pengimpor) {
      try await Impor.show($0)
    },
    Route.kirim(ImporPage.path, "Mengunggah lembar untuk diperiksa", izin: pengimpor, berkas: .evidence) {
      try await Impor.upload($0)
    },
    Route("\(ImporPage.path)/{impor}/templat.xlsx", "Templat impor sebagai XLSX", izin: pengimpor) {
      try await TemplatLembar.xlsx($0)
    },
    Route("\(ImporPage.path)/{impor}/templat.csv", "Templat impor sebagai CSV", izin: pengimpor) {
      try await TemplatLembar.csv($0)
    },
    Route("\(ImporPage.path)/{impor}", "Pratinjau lembar yang diunggah", izin: pengimpor) { try Impor.preview($0) },
    Route.kirim("\(ImporPage.path)/{impor}/terapkan", "Menerapkan lembar yang sudah diperiksa", izin: pengimpor) {
      try await Impor.apply($0)
    },
    Route.kirim(
      "\(ImporPage.path)/{impor}/buang", "Membuang pratinjau lembar yang tidak jadi diterapkan", izin: pengimpor
    ) {
      try Impor.discard($0)
    },
    Route("\(ImporPage.path)/catatan/{entri}", "Impor yang sudah diterapkan", izin: pengimpor) {
      try await ImporTerdahulu.show($0)
    },
    Route("\(ImporPage.path)/catatan/{entri}/berkas", "Berkas impor seperti saat diunggah", izin: pengimpor) {
      try ImporTerdahulu.download($0)
    },
    Route.kirim("\(ImporPage.path)/catatan/{entri}/batal", "Membatalkan impor", izin: pengimpor) {
      try await ImporTerdahulu.undo($0)
    },
  ]
}
