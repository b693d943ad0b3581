/// Every address of the site.
enum Routes {
  static let semua: [Route] =
    beranda + perangkatDaerah + organisasi + pengesahanAnggaran + susunRencana + statusVersi + keputusanIku
    + programRencana
    + perjanjianKinerja
    + rencanaAksi
    + keselarasan + tahapan + pemda + keterangan + jurnal
    + data + mesin + akun + pengelolaanAkun
    + pengukuran + belanja + impor + meja + reviuNaskah + daftarUji + kerja + pemeriksaan + pemantauan
    + pengelolaanJadwal + unggahan + panduan + pohon + renja + statusRencana + nomenklatur

  private static let beranda = [
    Route("/", "Ikhtisar kinerja seluruh perangkat daerah") { request in
      .page(try OverviewPage(request.context))
    },
    Route("/cari", "Pencarian perangkat daerah, indikator, program, kegiatan, dan sub kegiatan") { request in
      .page(SearchPage(request.context))
    },
    Route("/asal", "Dari mana sebuah angka berasal") { request in
      .page(try await AsalPage(request.context, selaras: request.selaras))
    },
  ]

  private static let perangkatDaerah = [
    Route("/perangkat-daerah/{unit}", "Kinerja satu perangkat daerah") { request in
      .page(try await PerangkatDaerahPage(request.context, try request.unit(), selaras: request.selaras))
    },
    Route("/perangkat-daerah/{unit}/perencanaan", "RPJMD atau Renstra: tujuan, sasaran, dan target menurut versi") {
      request in
      .page(try await RenstraPage(request.context, try request.unit(), selaras: request.selaras))
    },
    Route("/perangkat-daerah/{unit}/versi", "Dua versi rencana bersanding") { request in
      .page(try PerbandinganVersiPage(request.context, try request.unit()))
    },
    Route("/perangkat-daerah/{unit}/laporan/iku/{tahun}/{format}", "Unduhan keputusan indikator kinerja utama") {
      try await LaporanPages.unduh($0, .iku)
    },
    Route("/perangkat-daerah/{unit}/definisi", "Definisi indikator dan kelengkapannya") { request in
      .page(DefinisiPage(request.context, try request.unit()))
    },
    Route("/perangkat-daerah/{unit}/perjanjian", "Perjanjian kinerja") { request in
      .page(try await PerjanjianKinerjaPage(request.context, try request.unit(), selaras: request.selaras))
    },
    Route("/perangkat-daerah/{unit}/anggaran", "Rincian anggaran") { request in
      .page(try await AnggaranPage(request.context, try request.unit(), selaras: request.selaras))
    },
    Route("/perangkat-daerah/{unit}/indikator/{indikator}", "Satu indikator") { request in
      .page(
        try await IndikatorPage(
          request.context, try request.unit(), request.parameters["indikator"], selaras: request.selaras))
    },
    Route("/perangkat-daerah/{unit}/laporan/lkjip/{tahun}", "Laporan kinerja untuk dibaca dan diunduh") { request in
      try await LaporanPages.baca(request)
    },
    Route("/perangkat-daerah/{unit}/laporan/lkjip/{tahun}/baca/{bagian}", "Satu bagian laporan kinerja") { request in
      try await LaporanPages.baca(request)
    },
    Route("/perangkat-daerah/{unit}/laporan/lkjip/{tahun}/{format}", "Unduhan laporan kinerja") { request in
      try await LaporanPages.unduh(request, .lkjip)
    },
  ]

  private static let tahapan = StagePage.semua.map { stage in
    Route(stage.tahap.path, stage.uraian) { request in .page(StagePage.Tampak(stage, request.context)) }
  }

  private static let pemda = [
    Route("/lra", "Laporan realisasi anggaran pemerintah daerah") { request in .page(LraPage(request.context)) }
  ]

  private static let keterangan = [
    Route("/glosarium", "Arti istilah") { request in .page(GlossaryPage(context: request.context)) },
    Route("/tentang", "Tentang situs, arti angka, dan kebijakan yang berlaku") { request in
      .page(AboutPage(context: request.context))
    },
  ]

  private static let jurnal = [
    Route("/jurnal", "Daftar catatan jurnal") { request in
      let page = try await JournalPage(request.context, selaras: request.selaras)
      return page.saringan.galatHari == nil ? .passingPage(page, refreshAfter: nil) : .refusedForm(page)
    },
    Route("/jurnal/{urutan}", "Satu catatan jurnal") { request in
      .page(try await EntryPage(request.context, request.parameters["urutan"], selaras: request.selaras))
    },
  ]

  private static let data = [
    Route("/data", "Daftar data terbuka") { request in .page(OpenDataPage(context: request.context)) },
    Route("/data/ikhtisar/{berkas}", "Ikhtisar seluruh perangkat daerah sebagai data") { request in
      try await OpenData.reply(OpenData.ikhtisar(request.context), request)
    },
    Route("/data/lra/{berkas}", "Laporan realisasi anggaran sebagai data") { request in
      try await OpenData.reply(OpenData.lra(request.context), request)
    },
    Route("/data/jurnal/{berkas}", "Catatan jurnal sebagai data") { request in
      try await OpenData.reply(OpenData.jurnal(request.context, request.selaras), request)
    },
    Route("/data/perangkat-daerah/{unit}/indikator/{berkas}", "Indikator perangkat daerah sebagai data") { request in
      try await OpenData.reply(OpenData.indikator(request.context, try request.unit()), request)
    },
    Route("/data/perangkat-daerah/{unit}/anggaran/{berkas}", "Anggaran perangkat daerah sebagai data") { request in
      try await OpenData.reply(OpenData.anggaran(request.context, try request.unit()), request)
    },
    Route("/data/perangkat-daerah/{unit}/rencana/{berkas}", "Rencana menurut versi sebagai data") { request in
      try await OpenData.reply(OpenData.rencana(request.context, try request.unit()), request)
    },
    Route("/data/perangkat-daerah/{unit}/definisi/{berkas}", "Definisi indikator sebagai data") { request in
      try await OpenData.reply(OpenData.definisi(request.context, try request.unit()), request)
    },
    Route("/data/perangkat-daerah/{unit}/versi/{berkas}", "Perbandingan versi rencana sebagai data") { request in
      try await OpenData.reply(try OpenData.versi(request.context, try request.unit()), request)
    },
  ]

  private static let mesin = [
    Route("/aset/{berkas}", "Lembar gaya, naskah, dan lambang") { request in
      switch request.parameters["berkas"] {
      case Asset.styleSheet.fileName: return .asset(Asset.styleSheet.bytes, .textCss)
      case Asset.script.fileName: return .asset(Asset.script.bytes, .textJavascript)
      case Emblem.fileName: return .asset(Emblem.bytes, .imageSvg)
      default: throw WebError.tidakDitemukan("Berkas ini tidak ada.")
      }
    },
    Route("/sehat", "Keadaan situs bagi pengawas mesin") { request in
      .text("sehat\njurnal: \(request.context.state.posisi)\n")
    },
  ]
}
