import Selaras

extension Routes {
  static let unggahan = [
    Route.kirim("/unggahan", "Mulai mengunggah bukti sepotong demi sepotong", izin: .peran(pengisi)) {
      try Unggahan.begin($0)
    },
    Route("/unggahan/{unggahan}", "Berapa yang sudah terunggah", izin: .peran(pengisi)) { try Unggahan.offset($0) },
    Route.kirim("/unggahan/{unggahan}", "Satu potongan bukti", izin: .peran(pengisi)) { try Unggahan.append($0) },
    Route.kirim(
      "/unggahan/{unggahan}/selesai", "Menyimpan bukti yang sudah terunggah seluruhnya", izin: .peran(pengisi)
    ) {
      try await Unggahan.finish($0)
    },
    Route.kirim("/unggahan/{unggahan}/batal", "Membatalkan unggahan bukti", izin: .peran(pengisi)) {
      try Unggahan.cancel($0)
    },
  ]
}
