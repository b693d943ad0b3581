import Selaras

/// Freezing a version of a report.
enum Pembekuan {
  static func show(_ request: RouteRequest) async throws -> Reply {
    .page(PembekuanPage(try await Meja(request)))
  }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let meja = try await Meja(request)
    guard let version = request.isian["versi"].flatMap({ Int($0) }) else {
      throw WebError.permintaanSalah("Nomor versi tidak terbaca. Buka halaman pembekuan lagi.")
    }
    let account = try request.session().account.name
    if try await sudah(request, meja, version, oleh: account) {
      return .redirect(meja.alamat(), pesan: "Versi \(version) sudah dibekukan; tidak ada yang dibekukan lagi.")
    }
    let note = request.isian["catatan"]
    let fact = LaporanDibekukan(unit: meja.unit.id, tahun: meja.tahun, versi: version, catatan: note)
    guard let failure = await request.catat([fact]) else {
      return .redirect(
        meja.alamat(),
        pesan: "Versi \(version) dibekukan. Unduh di bawah ini, lalu sampaikan kepada yang memerlukannya.")
    }
    var page = PembekuanPage(try await Meja(request.sekarang()))
    page.catatan = note ?? ""
    page.galat = [.init(bidang: failure.penolakan.map { _ in "catatan" }, pesan: failure.pesan)]
    return .refusedForm(page)
  }

  /// Whether the same person has frozen this version already: a form that was sent twice does nothing the second time.
  private static func sudah(
    _ request: RouteRequest, _ meja: Meja, _ version: Int, oleh account: String
  ) async throws -> Bool {
    guard let known = meja.pelaporan?.versi.first(where: { $0.isi.versi == version }) else { return false }
    return try await request.selaras.entries([known.entri]).first?.head.author.actor == account
  }
}
