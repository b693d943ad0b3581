extension Routes {
  static let pemantauan = [
    Route(PemantauanPage.path, "Kelengkapan pengukuran per perangkat daerah dan bulan", izin: .masuk) { request in
      .page(PemantauanPage(request.context, try request.pelaku()))
    },
    Route("\(PemantauanPage.path)/temuan", "Temuan kelengkapan sebagai daftar", izin: .masuk) { request in
      .page(try TemuanPage(request.context, try request.pelaku()))
    },
    Route(PengingatPage.path, "Siapa yang harus diingatkan, dan tentang apa", izin: .masuk) { request in
      .page(PengingatPage(request.context, try request.pelaku()))
    },
    Route("\(PemantauanPage.path)/{berkas}", "Temuan kelengkapan sebagai data", izin: .masuk) { request in
      _ = try OpenData.nama(request, ["temuan"])
      return try await OpenData.reply(
        OpenData.temuan(try TemuanPage(request.context, try request.pelaku())), request)
    },
  ]
}
