import Selaras

extension Routes {
  private static let room = "/perangkat-daerah/{unit}/reviu/{tahun}"
  private static let version = "\(room)/{naskah}/{versi}"
  private static let pembacaReviu = Izin.peran(RuangReviu.pembaca)
  private static let penjawabReviu = Izin.peran(RuangReviu.penjawab)

  static let reviuNaskah = [
    Route(DaftarReviuPage.path, "Reviu seluruh perangkat daerah", izin: pembacaReviu) { try DaftarReviu.show($0) },
    Route(
      "\(DaftarReviuPage.path)/{berkas}", "Reviu seluruh perangkat daerah sebagai data",
      izin: .peran(RuangReviu.pembaca.filter { !$0.terikatUnit })
    ) {
      try await DaftarReviu.data($0)
    },
    Route(room, "Reviu satu perangkat daerah: naskah, daftar uji, pernyataan", izin: pembacaReviu) { request in
      // What is being read changes without an entry in the journal.
      .passingPage(try await ReviuPage(request), refreshAfter: nil)
    },
    Route.kirim(room, "Mengunggah naskah untuk direviu", izin: penjawabReviu, berkas: .documents) {
      try await UnggahNaskah.send($0)
    },
    Route("\(room)/baca/{bacaan}", "Kemajuan pembacaan naskah", izin: pembacaReviu) { try await BacaanPage.show($0) },
    Route.kirim("\(room)/baca/{bacaan}", "Mencatat naskah yang janggal, atau membatalkannya", izin: penjawabReviu) {
      try await KeputusanNaskah.send($0)
    },
    Route(version, "Temuan satu versi naskah", izin: pembacaReviu) { request in
      .page(try NaskahPage(RuangReviu(request), request))
    },
    Route("\(version)/naskah", "Naskah dengan temuan di tepinya", izin: pembacaReviu) {
      try await NaskahTerbacaPage.show($0)
    },
    Route("\(version)/perbandingan", "Dua versi naskah bersanding", izin: pembacaReviu) { request in
      .page(try PerbandinganNaskahPage(RuangReviu(request), request))
    },
    Route("\(version)/berkas", "Berkas naskah seperti saat diunggah", izin: pembacaReviu) { try UnduhNaskah.asli($0) },
    Route("\(version)/temuan.json", "Temuan sebagai data", izin: pembacaReviu) { try await UnduhNaskah.json($0) },
    Route("\(version)/temuan.html", "Naskah dengan temuan sebagai satu berkas", izin: pembacaReviu) {
      try await UnduhNaskah.html($0)
    },
    Route.kirim("\(version)/tanggapan", "Menanggapi temuan", izin: penjawabReviu) { try await Tanggapan.send($0) },
    Route.kirim("\(version)/penilaian", "Menilai tanggapan", izin: .peran(RuangReviu.penilai)) {
      try await Penilaian.send($0)
    },
    Route.kirim("\(version)/cabut", "Mencabut versi naskah", izin: penjawabReviu) { try await CabutNaskah.send($0) },
    kembali("tanggapan"), kembali("penilaian"), kembali("cabut"),
  ]

  /// From the address of a form, which a browser asks for again after an answer to it, to the page of the form.
  private static func kembali(_ form: String) -> Route {
    Route("\(version)/\(form)", "Alamat formulir temuan: kembali ke daftarnya", izin: pembacaReviu) { request in
      let room = try RuangReviu(request)
      let query = request.context.query.pairs.filter { $0.name != "per" }.map { ($0.name, $0.value) }
      return .redirect(room.alamat(try room.versi(request).isi, "", query))
    }
  }
}
