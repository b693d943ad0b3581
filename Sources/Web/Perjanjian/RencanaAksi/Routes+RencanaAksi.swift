import Laporan
import Selaras

extension Routes {
  private static let penyusunRencanaAksi = RencanaAksiDitetapkan.wewenang.peran

  static let rencanaAksi = [
    Route("/perangkat-daerah/{unit}/rencana-aksi", "Rencana aksi menurut jabatan") { request in
      .page(DaftarRencanaAksiPage(request.context, try request.unit()))
    },
    Route(RuangRencanaAksi.jalur, "Satu rencana aksi") { .page(try await RencanaAksiPage($0)) },
    Route.kirim(
      RuangRencanaAksi.jalur, "Mengajukan, menyetujui, mengembalikan, membatalkan, atau menyatakan tetap rencana aksi",
      izin: .peran(StatusRencanaAksiBerubah.wewenang.peran), berkas: .evidence
    ) { try await LangkahRencanaAksiHandler.kirim($0) },
    Route(
      "\(RuangRencanaAksi.jalur)/naskah-bertanda-tangan", "Naskah rencana aksi yang ditandatangani di atas kertas",
      izin: .masuk
    ) { try LangkahRencanaAksiHandler.naskahBertandaTangan($0) },
    Route("\(RuangRencanaAksi.jalur)/isi", "Mengisi rencana aksi", izin: .peran(penyusunRencanaAksi)) {
      try IsiRencanaAksiForm.tampilkan($0)
    },
    Route.kirim("\(RuangRencanaAksi.jalur)/isi", "Menyimpan isi rencana aksi", izin: .peran(penyusunRencanaAksi)) {
      try await IsiRencanaAksiForm.simpan($0)
    },
    Route("\(RuangRencanaAksi.jalur)/unduh/{format}", "Unduhan rencana aksi") { request in
      let room = try RuangRencanaAksi(request)
      return try await LaporanPages.unduh(
        request, .renaksi, PilihanPk(jabatan: room.kunci.jabatan, nomor: room.kunci.nomor))
    },
    Route(SusunRencanaAksi.jalur, "Menyusun rencana aksi", izin: .peran(penyusunRencanaAksi)) {
      try SusunRencanaAksi.tampilkan($0)
    },
    Route.kirim(SusunRencanaAksi.jalur, "Menyimpan rencana aksi yang disusun", izin: .peran(penyusunRencanaAksi)) {
      try await SusunRencanaAksi.simpan($0)
    },
    Route("/data/perangkat-daerah/{unit}/rencana-aksi/{berkas}", "Rencana aksi perangkat daerah sebagai data") {
      request in
      try await OpenData.reply(OpenData.rencanaAksi(request.context, try request.unit()), request)
    },
  ]
}
