import Selaras

extension Routes {
  static let pemeriksaan = [
    Route(
      "/perangkat-daerah/{unit}/pemeriksaan/{bulan}", "Realisasi satu bulan untuk diverifikasi dan disetujui",
      izin: .peran(Set(Peran.allCases).subtracting([.publik]))
    ) { try await Pemeriksaan.tampilkan($0) },
    Route.kirim(
      "/perangkat-daerah/{unit}/pemeriksaan/{bulan}",
      "Mengajukan, memverifikasi, menyetujui, mengembalikan, mengunci, dan membuka kunci",
      izin: .peran(StatusRealisasiBerubah.wewenang.peran)
    ) { try await Pemeriksaan.putuskan($0) },
  ]
}
