import Selaras

extension Routes {
  private static let pencatat = Izin.peran(NomenklaturDitetapkan.wewenang.peran)

  static let nomenklatur = [
    Route(NomenklaturPage.path, "Nomenklatur: versi dan perbandingannya") { request in
      .page(try NomenklaturPage(request.context))
    },
    Route("\(NomenklaturPage.path)/versi/{nomenklatur}", "Kode satu versi nomenklatur") { request in
      .page(try KodeNomenklaturPage(request))
    },
    Route("\(NomenklaturPage.path)/versi/{nomenklatur}/ubah", "Formulir versi nomenklatur", izin: pencatat) {
      .page(try VersiNomenklaturForm($0))
    },
    Route.kirim("\(NomenklaturPage.path)/versi/{nomenklatur}/ubah", "Menyimpan versi nomenklatur", izin: pencatat) {
      try await VersiNomenklaturForm.send($0)
    },
    Route("/data/nomenklatur/{berkas}", "Perbandingan dua versi nomenklatur sebagai data") { request in
      try await OpenData.reply(OpenData.nomenklatur(request.context), request)
    },
    Route("/data/nomenklatur/versi/{nomenklatur}/{berkas}", "Kode satu versi nomenklatur sebagai data") { request in
      try await OpenData.reply(OpenData.kode(try KodeNomenklaturPage(request)), request)
    },
  ]
}
