import Selaras

extension Routes {
  static let keselarasan = [
    Route(KeselarasanPage.path, "Temuan kaidah keselarasan perencanaan sebagai daftar", izin: .masuk) { request in
      .page(try KeselarasanPage(request.context, try request.pelaku()))
    },
    Route("\(KeselarasanPage.path)/{berkas}", "Temuan kaidah keselarasan sebagai data", izin: .masuk) { request in
      _ = try OpenData.nama(request, ["temuan"])
      return try await OpenData.reply(
        OpenData.keselarasan(try KeselarasanPage(request.context, try request.pelaku())), request)
    },
    Route(
      PengecualianPage.pola, "Mengecualikan temuan kaidah keselarasan", izin: .peran(TemuanDikecualikan.wewenang.peran)
    ) { .page(try PengecualianPage($0)) },
    Route.kirim(
      PengecualianPage.pola, "Mengecualikan temuan, atau mencabut pengecualiannya",
      izin: .peran(TemuanDikecualikan.wewenang.peran)
    ) { try await PengecualianPage.kirim($0) },
  ]
}
