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
    do throws(ErrorSummary.Butir) {
      var page = PernyataanPage(reviu, request.isian)
      page.dikonfirmasi = try fakta(request, reviu)
      return .passingPage(page, refreshAfter: nil)
    } catch {
      return .refusedForm(PernyataanPage(reviu, request.isian, galat: [error]))
    }
  }

  /// The fact that the form proposes.
  private static func fakta(_ request: RouteRequest, _ reviu: RuangReviu) throws(ErrorSummary.Butir) -> ReviuDinyatakan
  {
    let isian = request.isian
    guard let day = isian["tanggal"].flatMap({ Tanggal(iso: $0) }) else {
      throw ErrorSummary.Butir(
        bidang: "tanggal", pesan: "Tanggal belum diisi. Pilih tanggal, misalnya \(reviu.context.hariIni.iso).")
    }
    let ticked = isian[PernyataanPage.bidangMenunggu].flatMap { Int($0) }
    let fact = ReviuDinyatakan(
      unit: reviu.unit.id, tahun: reviu.tahun, tanggal: day, tempat: isian["tempat"] ?? "",
      jabatan: isian["jabatan"] ?? "", naskah: isian["naskah"].flatMap { Int($0) },
      penjelasanMenunggu: reviu.kesiapan.penjelasanMenunggu > 0 ? ticked : nil)
    do throws(Penolakan) {
      try fact.periksa(reviu.context.state)
      try fact.periksa(pada: reviu.context.hariIni, reviu.context.state)
    } catch {
      throw butir(error)
    }
    return fact
  }

  private static func butir(_ refusal: Penolakan) -> ErrorSummary.Butir {
    let fields = [
      "tempat": "tempat", "tanggal": "tanggal", "jabatan": "jabatan",
      "penjelasanMenunggu": PernyataanPage.bidangMenunggu,
    ]
    return .init(bidang: fields[refusal.bidang], pesan: refusal.pesan)
  }

  private static func nyatakan(_ request: RouteRequest, _ reviu: RuangReviu) async throws -> Reply {
    let fact: ReviuDinyatakan
    do throws(ErrorSummary.Butir) {
      fact = try fakta(request, reviu)
    } catch {
      return .refusedForm(PernyataanPage(reviu, request.isian, galat: [error]))
    }
    let message =
      "Reviu dinyatakan. Unduh pernyataannya di bawah ini untuk ditandatangani; laporan kinerja memuatnya mulai sekarang."
    return try await catat(fact, request, reviu, message) {
      $0.pernyataan?.isi == fact
    } ditolak: { fresh, failure in
      PernyataanPage(
        fresh, request.isian, galat: [failure.penolakan.map(butir) ?? .init(bidang: nil, pesan: failure.pesan)])
    }
  }

  private static func cabut(_ request: RouteRequest, _ reviu: RuangReviu) async throws -> Reply {
    let reason = request.isian["alasan"] ?? ""
    let fact = PencatatanDicabut(unit: reviu.unit.id, objek: objek(reviu), alasan: reason)
    let message =
      "Pernyataan reviu dicabut. Daftar uji dan putusan atas temuan dapat diubah lagi; catatannya tetap dalam jurnal."
    return try await catat(fact, request, reviu, message) {
      $0.pernyataan == nil
    } ditolak: { fresh, failure in
      var page = PernyataanPage(fresh)
      page.alasan = reason
      page.galat = [.init(bidang: failure.penolakan?.bidang == "alasan" ? "alasan" : nil, pesan: failure.pesan)]
      return page
    }
  }

  /// Records a fact that is not recorded already, and goes back to the page. Who sends the same twice reads twice that it
  /// was recorded.
  private static func catat(
    _ fact: any Event, _ request: RouteRequest, _ reviu: RuangReviu, _ message: String,
    sudah: (RuangReviu) -> Bool, ditolak: (RuangReviu, CommandFailure) -> PernyataanPage
  ) async throws -> Reply {
    let seen = request.isian.terlihat(objek(reviu), unit: reviu.unit.id)
    if !sudah(reviu), let failure = await request.catat([fact], terlihat: [seen]) {
      let fresh = try RuangReviu(request.sekarang())
      guard sudah(fresh) else { return .refusedForm(ditolak(fresh, failure)) }
    }
    return .redirect(reviu.alamat("/pernyataan"), pesan: message)
  }
}
