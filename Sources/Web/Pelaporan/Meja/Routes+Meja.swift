extension Routes {
  private static let desk = "/perangkat-daerah/{unit}/laporan/lkjip/{tahun}/meja"

  static let meja = [
    Route(desk, "Meja laporan: narasi, kelengkapan, dan versi", izin: .peran(Meja.pembaca)) { request in
      .page(try await MejaPage(try await Meja(request), selaras: request.selaras))
    },
    Route("\(desk)/bekukan", "Membekukan versi laporan", izin: .peran([.kepala])) { try await Pembekuan.show($0) },
    Route.kirim("\(desk)/bekukan", "Membekukan versi laporan", izin: .peran([.kepala])) {
      try await Pembekuan.send($0)
    },
    Route("\(desk)/analisis/{subjek}", "Menulis analisis", izin: .peran(Meja.penulis)) {
      try await AnalisisForm.show($0)
    },
    Route.kirim("\(desk)/analisis/{subjek}", "Menulis analisis", izin: .peran(Meja.penulis)) {
      try await AnalisisForm.send($0)
    },
    Route("\(desk)/{bagian}", "Menulis narasi", izin: .peran(Meja.penulis)) { try await NarasiForm.show($0) },
    Route.kirim("\(desk)/{bagian}", "Menulis narasi", izin: .peran(Meja.penulis)) { try await NarasiForm.send($0) },
    Route(
      "/perangkat-daerah/{unit}/laporan/lkjip/{tahun}/versi/{versi}/{format}", "Unduhan versi laporan yang dibekukan"
    ) { try await VersiLaporanPages.unduh($0) },
  ]
}
