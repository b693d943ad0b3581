import Selaras

extension Routes {
  private static let pola = "/perangkat-daerah/{unit}/perencanaan"

  static let programRencana = [
    Route("/perangkat-daerah/{unit}/program", "Program RPJMD atau Renstra menurut versi") { request in
      .page(try ProgramRencanaPage(request.context, try request.unit()))
    },
    Route("\(pola)/program/{versi}/{program}", "Formulir program rencana", izin: .peran(RuangRencana.penyusun)) {
      try ProgramForm.show($0)
    },
    Route.kirim("\(pola)/program/{versi}/{program}", "Menyimpan program rencana", izin: .peran(RuangRencana.penyusun)) {
      try await ProgramForm.send($0)
    },
    Route("\(pola)/dokumen", "Perencanaan satu tahun dari dokumen ke dokumen") { request in
      .page(RantaiDokumenPage(request.context, try request.unit()))
    },
    Route("/data/perangkat-daerah/{unit}/dokumen/{berkas}", "Perencanaan dari dokumen ke dokumen sebagai data") {
      request in
      let isIndikator = request.parameters["berkas"]?.hasPrefix("indikator.") == true
      return try await OpenData.reply(
        OpenData.rantaiDokumen(RantaiDokumenPage(request.context, try request.unit()), indikator: isIndikator), request)
    },
    Route("/data/perangkat-daerah/{unit}/program-rencana/{berkas}", "Program RPJMD atau Renstra sebagai data") {
      request in
      try await OpenData.reply(
        OpenData.programRencana(try ProgramRencanaPage(request.context, try request.unit())), request)
    },
  ]
}
