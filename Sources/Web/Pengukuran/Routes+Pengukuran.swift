import Selaras

extension Routes {
  /// Who looks into the measurement of a perangkat daerah before it is public.
  static let pemeriksa: Set<Peran> = [.operator, .kepala, .administrator, .perencana, .evaluator, .pimpinan]
  /// Who fills it in; for the pemda itself Bagian Organisasi and Bapperida.
  static let pengisi: Set<Peran> = [.operator, .kepala, .administrator, .perencana]

  static let pengukuran = [
    Route("/perangkat-daerah/{unit}/pengukuran/{bulan}", "Isian pengukuran satu bulan", izin: .peran(pemeriksa)) {
      try PengisianRealisasi.show($0)
    },
    Route.kirim(
      "/perangkat-daerah/{unit}/pengukuran/{bulan}", "Menyimpan atau mengajukan pengukuran satu bulan",
      izin: .peran(pengisi), berkas: .evidence
    ) { try await PengisianRealisasi.send($0) },
    Route(
      "/perangkat-daerah/{unit}/pengukuran/{bulan}/hapus", "Draf realisasi yang akan dihapus", izin: .peran(pengisi)
    ) { .page(try HapusDraf.page($0, indikator: $0.context.query["indikator"])) },
    Route.kirim(
      "/perangkat-daerah/{unit}/pengukuran/{bulan}/hapus", "Menghapus draf realisasi", izin: .peran(pengisi)
    ) { try await HapusDraf.send($0) },
    Route("/perangkat-daerah/{unit}/bukti/{bukti}", "Satu bukti", izin: .peran(pemeriksa)) { try BuktiDukung.show($0) },
    Route("/perangkat-daerah/{unit}/bukti/{bukti}/unduh", "Isi satu bukti", izin: .peran(pemeriksa)) {
      try BuktiDukung.download($0)
    },
    Route.kirim("/perangkat-daerah/{unit}/bukti/{bukti}/cabut", "Mencabut bukti", izin: .peran(pengisi)) {
      try await BuktiDukung.withdraw($0)
    },
  ]
}
