extension Routes {
  static let belanja = [
    Route(
      "/perangkat-daerah/{unit}/belanja/{bulan}", "Isian realisasi anggaran sampai akhir bulan",
      izin: .peran(pemeriksa)
    ) { try PengisianBelanja.show($0) },
    Route.kirim(
      "/perangkat-daerah/{unit}/belanja/{bulan}", "Menyimpan realisasi anggaran sampai akhir bulan",
      izin: .peran(pengisi)
    ) { try await PengisianBelanja.send($0) },
  ]
}
