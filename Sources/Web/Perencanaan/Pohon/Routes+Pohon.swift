extension Routes {
  private static let tree = "/perangkat-daerah/{unit}/pohon"
  private static let node = "\(tree)/simpul/{simpul}"
  private static let editors = Izin.peran(RuangPohon.penyunting)
  private static let answerers = Izin.peran(RuangPohon.penjawab)

  static let pohon = dibaca + disunting + didukung

  private static let dibaca = [
    Route(PohonPemdaPage.path, "Pohon kinerja pemerintah daerah dengan perangkat daerah di bawahnya") { request in
      .page(try PohonPemdaPage(request.context))
    },
    Route("\(PohonPemdaPage.path)/gambar/{berkas}", "Gambar pohon kinerja seluruh daerah") {
      try GambarPohon.kirim($0, nil)
    },
    Route(LintasPage.path, "Matriks dukungan lintas perangkat daerah") { request in .page(LintasPage(request.context))
    },
    Route(tree, "Pohon kinerja perangkat daerah") { request in .page(try PohonPage(request)) },
    Route("\(tree)/gambar/{berkas}", "Gambar pohon kinerja perangkat daerah") { request in
      try GambarPohon.kirim(request, try request.unit())
    },
    Route("\(tree)/jabatan", "Simpul pohon kinerja menurut jabatan") { request in
      .page(DaftarJabatanPohonPage(ruang: try RuangPohon(request)))
    },
    Route("\(tree)/jabatan/{jabatan}", "Bagian satu jabatan dalam pohon kinerja") { request in
      .page(try JabatanPohonPage(request))
    },
    Route("\(tree)/dukungan", "Dukungan lintas yang diminta dari dan oleh perangkat daerah") { request in
      .page(try DukunganPage(request))
    },
    Route(node, "Satu simpul pohon kinerja") { request in .page(try await SimpulPage(request)) },
    Route("/perangkat-daerah/{unit}/laporan/pohon/{tahun}/{format}", "Unduhan pohon kinerja") {
      try await LaporanPages.unduh($0, .pohon)
    },
    Route("/data/perangkat-daerah/{unit}/pohon/{berkas}", "Pohon kinerja perangkat daerah sebagai data") { request in
      let unit = try request.unit()
      let filter = try SaringanPohon(request.context.query, unit, request.context.state)
      return try await OpenData.reply(OpenData.pohon(request.context, unit, versi: filter.versi), request)
    },
    Route("/data/pohon/{berkas}", "Pohon kinerja dan dukungan lintas seluruh daerah sebagai data") { request in
      let isCrosscutting = request.parameters["berkas"]?.hasPrefix("lintas.") == true
      return try await OpenData.reply(
        isCrosscutting ? OpenData.lintas(request.context) : OpenData.pohon(request.context, nil, versi: nil), request)
    },
  ]

  private static let disunting = [
    Route("\(tree)/tambah", "Menambah simpul pohon kinerja", izin: editors) { try SimpulForm.tambah($0) },
    Route.kirim("\(tree)/tambah", "Menambah simpul pohon kinerja", izin: editors) {
      try await SimpulForm.kirimTambah($0)
    },
    Route("\(node)/ubah", "Mengubah simpul pohon kinerja", izin: editors) { try SimpulForm.ubah($0) },
    Route.kirim("\(node)/ubah", "Mengubah simpul pohon kinerja", izin: editors) { try await SimpulForm.kirimUbah($0) },
    Route("\(node)/pindah", "Memindahkan simpul pohon kinerja", izin: editors) { try PindahSimpul.tampilkan($0) },
    Route.kirim("\(node)/pindah", "Memindahkan simpul pohon kinerja", izin: editors) {
      try await PindahSimpul.kirim($0)
    },
    Route.kirim("\(node)/urutan", "Mengurutkan simpul pohon kinerja", izin: editors) {
      try await UrutanSimpul.kirim($0)
    },
    Route("\(node)/cabut", "Mencabut simpul pohon kinerja", izin: editors) { try CabutSimpul.tampilkan($0) },
    Route.kirim("\(node)/cabut", "Mencabut simpul pohon kinerja", izin: editors) { try await CabutSimpul.kirim($0) },
  ]

  private static let didukung = [
    Route("\(node)/dukungan", "Meminta dukungan perangkat daerah lain", izin: editors) {
      try MintaDukungan.tampilkan($0)
    },
    Route.kirim("\(node)/dukungan", "Meminta atau mencabut permintaan dukungan", izin: editors) {
      try await MintaDukungan.kirim($0)
    },
    Route("\(tree)/dukungan/{pemilik}/{simpul}", "Menjawab permintaan dukungan", izin: answerers) {
      try JawabanDukungan.tampilkan($0)
    },
    Route.kirim("\(tree)/dukungan/{pemilik}/{simpul}", "Menjawab permintaan dukungan", izin: answerers) {
      try await JawabanDukungan.kirim($0)
    },
  ]
}
