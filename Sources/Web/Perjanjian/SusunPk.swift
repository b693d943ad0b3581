import Sakip
import Selaras

/// Writing a draft of an agreement: what is promised is chosen, never typed.
enum SusunPk {
  static let jalur = "/perangkat-daerah/{unit}/susun-perjanjian/{tahun}/{jabatan}"

  static func alamat(_ context: PageContext, _ unit: String, _ tahun: Int, _ jabatan: String) -> String {
    context.tautan("/perangkat-daerah/\(unit)/susun-perjanjian/\(tahun)/\(jabatan)")
  }

  /// Whether the visitor may write agreements of a unit now.
  static func boleh(_ context: PageContext, _ unit: UnitState) -> Bool {
    context.per == nil
      && context.pengguna.map { NaskahPkDitetapkan.wewenang.mengizinkan($0.account.pelaku, unit) } ?? false
  }

  static func tampilkan(_ request: RouteRequest) throws -> Reply {
    .page(try halaman(request))
  }

  static func simpan(_ request: RouteRequest) async throws -> Reply {
    var page = try halaman(request)
    page.kiriman = request.isian
    // Another day may have another plan in force: what may be chosen is shown again before anything is recorded.
    if request.isian["aksi"] == "tanggal" { return .passingPage(page, refreshAfter: nil) }
    guard let draft = page.penyusunan else { return .refusedForm(page) }
    guard request.isian["tanggal"] == draft.tanggal.iso else {
      page.galat = [.init(bidang: "tanggal", pesan: "Tanggal belum diisi. Pilih hari penandatanganan.")]
      return .refusedForm(page)
    }
    let programs = Set(request.isian.all("program"))
    guard draft.programHilang(programs).isEmpty else {
      page.galat = [
        .init(
          bidang: "program",
          pesan:
            "Anggaran tahun \(draft.tahun) berubah sejak formulir ini dibuka: sebagian program yang dipilih tidak ada lagi. Periksa pilihannya, lalu simpan kembali."
        )
      ]
      return .refusedForm(page)
    }
    let text = draft.naskah(
      indikator: Set(request.isian.all("indikator")), program: programs,
      tempat: request.isian["tempat"] ?? "",
      alasan: request.isian["alasan"].flatMap(PerjanjianKinerjaDitetapkan.AlasanPerubahan.init(rawValue:)),
      uraianAlasan: request.isian["uraianAlasan"].map { _ in request.isian.teks("uraianAlasan") })
    let seen = request.isian.terlihat(
      .naskahPk(tahun: text.tahun, jabatan: text.jabatan, nomor: text.nomor), unit: text.unit)
    if let failure = await request.catat([text], terlihat: [seen]) {
      var refused = try halaman(request.sekarang())
      refused.kiriman = request.isian
      refused.galat = [.init(bidang: SusunPkPage.bidang(failure.penolakan?.bidang), pesan: failure.pesan)]
      return .refusedForm(refused)
    }
    return .redirect(
      PkPage.alamat(request.context, text.unit, text.kunci),
      pesan: "Draf tersimpan. Periksa target dan programnya, lalu ajukan kepada \(text.namaJabatan).")
  }

  private static func halaman(_ request: RouteRequest) throws -> SusunPkPage {
    let unit = try request.unit()
    guard let year = request.parameters["tahun"].flatMap({ Int($0) }), (2000...2100).contains(year),
      let post = request.parameters["jabatan"].flatMap({ unit.organisasi.jabatan[$0] })
    else {
      throw WebError.tidakDitemukan("Jabatan ini tidak ada. Pilih dari daftar perjanjian kinerja.")
    }
    return SusunPkPage(request.context, unit, year, post, isian: request.isian)
  }
}
