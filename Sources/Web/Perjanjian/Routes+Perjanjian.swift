import Laporan
import Selaras

extension Routes {
  private static let satu = "/perangkat-daerah/{unit}/perjanjian/{tahun}/{jabatan}/{nomor}"
  private static let penyusun = NaskahPkDitetapkan.wewenang.peran
  private static let pelaku = StatusPkBerubah.wewenang.peran

  static let perjanjianKinerja = [
    Route(satu, "Satu perjanjian kinerja dari satu jabatan") { request in
      let (unit, key) = try LangkahPkHandler.target(request)
      return .page(try await PkPage(request.context, unit, key, selaras: request.selaras))
    },
    Route.kirim(
      satu, "Mengajukan, menarik, menyetujui, mengembalikan, atau membatalkan perjanjian kinerja", izin: .peran(pelaku),
      berkas: .evidence
    ) {
      try await LangkahPkHandler.kirim($0)
    },
    // Signed papers carry names and numbers of people: for those who have signed in.
    Route(
      "\(satu)/naskah-bertanda-tangan/{pihak}", "Naskah perjanjian yang ditandatangani di atas kertas", izin: .masuk
    ) { try LangkahPkHandler.naskahBertandaTangan($0) },
    Route("\(satu)/unduh/{format}", "Unduhan perjanjian kinerja") { request in
      let (unit, key) = try LangkahPkHandler.target(request)
      guard let draft = unit.perjanjian.naskah[key]?.isi else {
        throw WebError.tidakDitemukan("Perjanjian kinerja ini tidak ada. Pilih dari daftar perjanjian kinerja.")
      }
      guard PkPage.terbaca(request.context, draft) else { throw WebError.belumMasuk }
      return try await LaporanPages.unduh(request, .pk, PilihanPk(jabatan: key.jabatan, nomor: key.nomor))
    },
    Route(SusunPk.jalur, "Menyusun draf perjanjian kinerja", izin: .peran(penyusun)) { try SusunPk.tampilkan($0) },
    Route.kirim(SusunPk.jalur, "Menyimpan draf perjanjian kinerja", izin: .peran(penyusun)) {
      try await SusunPk.simpan($0)
    },
    Route("/perangkat-daerah/{unit}/semua-perjanjian/{tahun}/{format}", "Unduhan semua perjanjian kinerja setahun") {
      try await LaporanPages.unduh($0, .pkSemua)
    },
    Route(BundelPage.jalur, "Semua perjanjian kinerja setahun dalam satu arsip", izin: .masuk) {
      try await BundelHandler.tampilkan($0)
    },
    Route.kirim(BundelPage.jalur, "Menyusun atau membatalkan arsip perjanjian kinerja", izin: .masuk) {
      try await BundelHandler.kirim($0)
    },
    Route(PemantauanPkPage.path, "Jabatan tanpa perjanjian kinerja, dan yang terlambat") { request in
      .page(try PemantauanPkPage(request.context))
    },
    Route("\(PemantauanPkPage.path)/{berkas}", "Pemantauan perjanjian kinerja sebagai data") { request in
      _ = try OpenData.nama(request, ["perjanjian"])
      return try await OpenData.reply(OpenData.pemantauanPk(try PemantauanPkPage(request.context)), request)
    },
  ]
}
