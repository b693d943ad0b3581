import Selaras

extension Routes {
  private static let pola = "/perangkat-daerah/{unit}/organisasi"
  private static let pengelola = Izin.peran(RuangOrganisasi.pengelola)
  private static let penata = Izin.peran(RuangOrganisasi.penata)

  static let organisasi = [
    Route(OrganisasiPage.path, "Susunan organisasi pada suatu hari dan perubahannya") { request in
      .page(try OrganisasiPage(request.context))
    },
    Route("/data/organisasi/{berkas}", "Susunan organisasi dan perubahannya sebagai data") { request in
      let choice = try PilihanSusunan(request.context)
      let name = try OpenData.nama(request, ["organisasi", "susunan"])
      return try await OpenData.reply(
        name == "susunan" ? OpenData.susunan(choice) : OpenData.organisasi(choice), request)
    },
    Route(UbahSusunanPage.path, "Formulir perubahan susunan perangkat daerah", izin: penata) {
      try UbahSusunan.show($0)
    },
    Route.kirim(UbahSusunanPage.path, "Memeriksa dan menerapkan perubahan susunan", izin: penata) {
      try await UbahSusunan.send($0)
    },
    Route(BatalSusunanPage.path, "Apa yang terjadi bila perubahan susunan dibatalkan", izin: penata) {
      try BatalSusunanPage.show($0)
    },
    Route.kirim(BatalSusunanPage.path, "Membatalkan perubahan susunan", izin: penata) {
      try await BatalSusunanPage.send($0)
    },
    Route(pola, "Unit kerja, jabatan, dan pemegangnya pada satu perangkat daerah") { request in
      .page(try await UnitOrganisasiPage(request))
    },
    Route("\(pola)/identitas", "Formulir data perangkat daerah", izin: penata) { try IdentitasForm.show($0) },
    Route.kirim("\(pola)/identitas", "Menyimpan data perangkat daerah", izin: penata) {
      try await IdentitasForm.send($0)
    },
    Route("\(pola)/unit-kerja/{unitKerja}", "Formulir unit kerja", izin: pengelola) { try UnitKerjaForm.show($0) },
    Route.kirim("\(pola)/unit-kerja/{unitKerja}", "Menyimpan unit kerja", izin: pengelola) {
      try await UnitKerjaForm.send($0)
    },
    Route("\(pola)/jabatan/{jabatan}", "Formulir jabatan", izin: pengelola) { try JabatanForm.show($0) },
    Route.kirim("\(pola)/jabatan/{jabatan}", "Menyimpan jabatan", izin: pengelola) { try await JabatanForm.send($0) },
    Route("\(pola)/jabatan/{jabatan}/pemegang/{mulai}", "Formulir pemegang jabatan", izin: pengelola) {
      try PemegangForm.show($0)
    },
    Route.kirim("\(pola)/jabatan/{jabatan}/pemegang/{mulai}", "Menyimpan pemegang jabatan", izin: pengelola) {
      try await PemegangForm.send($0)
    },
  ]
}
