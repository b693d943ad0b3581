import Laporan
import Selaras

extension Routes {
  private static let rencanaTahunan = "/perangkat-daerah/{unit}/renja"

  static let renja = [
    Route(rencanaTahunan, "RKPD dan Renja menurut tahun") { request in
      .page(DaftarRencanaPage(context: request.context, unit: try request.unit()))
    },
    Route("\(rencanaTahunan)/{rencana}", "Satu RKPD atau Renja dengan jumlahnya") { request in
      .page(try await RencanaPage(try RuangRenja(request), selaras: request.selaras))
    },
    Route("\(rencanaTahunan)/{rencana}/tabel/{tabel}", "Satu tabel RKPD atau Renja") { request in
      guard let kind = request.parameters["tabel"].flatMap(TabelRenja86.init) else {
        throw WebError.tidakDitemukan("Tabel ini tidak ada. Pilih tabel pada halaman dokumennya.")
      }
      return .page(TabelRencanaPage(ruang: try RuangRenja(request), jenis: kind))
    },
    Route("\(rencanaTahunan)/{rencana}/ubah", "Menetapkan RKPD atau Renja", izin: .peran(RuangRenja.penulis)) {
      try DokumenRencanaForm.show($0)
    },
    Route.kirim(
      "\(rencanaTahunan)/{rencana}/ubah", "Menetapkan RKPD atau Renja", izin: .peran(RuangRenja.penulis),
      berkas: .evidence
    ) { try await DokumenRencanaForm.send($0) },
    Route("\(rencanaTahunan)/{rencana}/berkas", "Unduhan berkas dasar hukum RKPD atau Renja", izin: .masuk) {
      try UnduhLandasan.rencana($0)
    },
    Route(
      "\(rencanaTahunan)/{rencana}/isi/{bagian}/{id}", "Mengisi bagian RKPD atau Renja",
      izin: .peran(RuangRenja.penulis)
    ) { try RencanaForm.show($0) },
    Route.kirim(
      "\(rencanaTahunan)/{rencana}/isi/{bagian}/{id}", "Mengisi bagian RKPD atau Renja",
      izin: .peran(RuangRenja.penulis)
    ) { try await RencanaForm.send($0) },
    Route.kirim(
      "\(rencanaTahunan)/{rencana}/isi/{bagian}/{id}/cabut", "Mencabut bagian RKPD atau Renja",
      izin: .peran(RuangRenja.penulis)
    ) { try await RencanaForm.cabut($0) },
    Route(CariKodePage.path, "Mencari kode nomenklatur") { .page(CariKodePage($0.context)) },
    Route(SaranKode.path, "Saran kode nomenklatur saat mengetik") { try SaranKode.kirim($0) },
    Route("/perangkat-daerah/{unit}/laporan/renja/{tahun}/{format}", "Unduhan dokumen Renja") { request in
      try await LaporanPages.unduh(request, .renja, PilihanPk(rencana: request.context.query["rencana"]))
    },
    Route("/data/perangkat-daerah/{unit}/renja/{rencana}/{berkas}", "Tabel RKPD atau Renja sebagai data") { request in
      try await OpenData.reply(try OpenData.renja(request), request)
    },
  ]
}
