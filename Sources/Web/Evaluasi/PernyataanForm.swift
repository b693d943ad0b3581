import Sakip
import Selaras

/// Stating the review of a year's report, and taking the statement back.
enum PernyataanForm {
  /// What a button of the page asks for.
  private enum Aksi: String {
    case periksa, ubah, nyatakan, cabut
  }

  static func show(_ request: RouteRequest) throws -> Reply { .page(PernyataanPage(try RuangReviu(request))) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let reviu = try RuangReviu(request)
    switch request.isian["aksi"].flatMap(Aksi.init) {
    case .periksa: return periksa(request, reviu)
    case .ubah: return .passingPage(PernyataanPage(reviu, request.isian), refreshAfter: nil)
    case .nyatakan: return try await nyatakan(request, reviu)
    case .cabut: return try await cabut(request, reviu)
    case nil: throw WebError.permintaanSalah("Tombol formulir tidak terbaca. Buka kembali halaman pernyataan reviu.")
    }
  }

  private static func objek(_ reviu: RuangReviu) -> Objek { .reviu(tahun: reviu.tahun) }

  /// The statement as it would read, to be looked at before it is made.
  private static func periksa(_ request: RouteRequest, _ reviu: RuangReviu) -> Reply {
    var page = PernyataanPage(reviu, request.isian)
    do throws(WebErrorOrRefusal) {
      page.dikonfirmasi = try fakta(request, reviu)
      return .passingPage(page, refreshAfter: nil)
    } catch {
      page.galat = [error.butir]
      return .refusedForm(page)
    }
  }

  private struct WebErrorOrRefusal: Error { let butir: ErrorSummary.Butir }

  /// The fact that the form proposes.
  private static func fakta(_ request: RouteRequest, _ reviu: RuangReviu) throws(WebErrorOrRefusal) -> ReviuDinyatakan {
    let isian = request.isian
    guard let day = isian["tanggal"].flatMap({ Tanggal(iso: $0) }) else {
      throw WebErrorOrRefusal(
        butir: .init(
          bidang: "tanggal", pesan: "Tanggal belum diisi. Pilih tanggal, misalnya \(reviu.context.hariIni.iso)."))
    }
    let fact = ReviuDinyatakan(
      unit: reviu.unit.id, tahun: reviu.tahun, tanggal: day, tempat: isian["tempat"] ?? "",
      jabatan: isian["jabatan"] ?? "", naskah: isian["naskah"].flatMap { Int($0) })
    do throws(Penolakan) {
      try fact.periksa(reviu.context.state)
      try fact.periksa(pada: reviu.context.hariIni, reviu.context.state)
    } catch {
      throw WebErrorOrRefusal(butir: butir(error))
    }
    return fact
  }

  private static func butir(_ refusal: Penolakan) -> ErrorSummary.Butir {
    .init(bidang: ["tempat", "tanggal", "jabatan"].first { $0 == refusal.bidang }, pesan: refusal.pesan)
  }

  private static func nyatakan(_ request: RouteRequest, _ reviu: RuangReviu) async throws -> Reply {
    let fact: ReviuDinyatakan
    do throws(WebErrorOrRefusal) {
      fact = try fakta(request, reviu)
    } catch {
      return .refusedForm(PernyataanPage(reviu, request.isian, galat: [error.butir]))
    }
    if reviu.pernyataan?.isi == fact {
      return .redirect(reviu.alamat("/pernyataan"), pesan: "Reviu sudah dinyatakan; tidak ada yang dicatat lagi.")
    }
    let seen = request.isian.terlihat(objek(reviu), unit: reviu.unit.id)
    guard let failure = await request.catat([fact], terlihat: [seen]) else {
      return .redirect(
        reviu.alamat("/pernyataan"),
        pesan:
          "Reviu dinyatakan. Unduh pernyataannya di bawah ini untuk ditandatangani; laporan kinerja memuatnya mulai sekarang."
      )
    }
    return .refusedForm(
      PernyataanPage(
        try RuangReviu(request.sekarang()), request.isian,
        galat: [failure.penolakan.map(butir) ?? .init(bidang: nil, pesan: failure.pesan)]))
  }

  private static func cabut(_ request: RouteRequest, _ reviu: RuangReviu) async throws -> Reply {
    guard reviu.pernyataan != nil else {
      return .redirect(
        reviu.alamat("/pernyataan"), pesan: "Pernyataan reviu sudah dicabut; tidak ada yang dicabut lagi.")
    }
    let fact = PencatatanDicabut(unit: reviu.unit.id, objek: objek(reviu), alasan: request.isian["alasan"] ?? "")
    let seen = request.isian.terlihat(objek(reviu), unit: reviu.unit.id)
    guard let failure = await request.catat([fact], terlihat: [seen]) else {
      return .redirect(
        reviu.alamat("/pernyataan"),
        pesan:
          "Pernyataan reviu dicabut. Daftar uji dan putusan atas temuan dapat diubah lagi; catatannya tetap dalam jurnal."
      )
    }
    var page = PernyataanPage(try RuangReviu(request.sekarang()))
    page.alasan = request.isian["alasan"] ?? ""
    let field = failure.penolakan.flatMap { $0.bidang == "alasan" ? "alasan" : nil }
    page.galat = [.init(bidang: field, pesan: failure.pesan)]
    return .refusedForm(page)
  }
}
