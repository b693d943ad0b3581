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
      page.dikonfirmasi = try fakta(request.isian, reviu)
      return .passingPage(page, refreshAfter: nil)
    } catch {
      return .refusedForm(PernyataanPage(reviu, request.isian, galat: [error]))
    }
  }

  /// The fact that the form proposes, with everything that there is to know of the review.
  private static func fakta(_ isian: FormValues, _ reviu: RuangReviu) throws(ErrorSummary.Butir) -> ReviuDinyatakan {
    guard let day = isian["tanggal"].flatMap({ Tanggal(iso: $0) }) else {
      throw ErrorSummary.Butir(
        bidang: "tanggal", pesan: "Tanggal belum diisi. Pilih tanggal, misalnya \(reviu.context.hariIni.iso).")
    }
    let ready = reviu.kesiapan
    let known = DiketahuiPenyata(ready)
    let waiting = ready.penjelasanMenunggu
    let fact = ReviuDinyatakan(
      unit: reviu.unit.id, tahun: reviu.tahun, tanggal: day, tempat: isian["tempat"] ?? "",
      jabatan: isian["jabatan"] ?? "", naskah: isian["naskah"].flatMap { Int($0) },
      penjelasanMenunggu: waiting > 0 ? waiting : nil, diketahui: known.isKosong ? nil : known)
    do throws(Penolakan) {
      try fact.periksa(reviu.context.state)
      try fact.periksa(pada: reviu.context.hariIni, reviu.context.state)
    } catch {
      throw butir(error)
    }
    return fact
  }

  private static func butir(_ refusal: Penolakan) -> ErrorSummary.Butir {
    let fields = ["tempat", "tanggal", "jabatan"]
    return .init(bidang: fields.contains(refusal.bidang) ? refusal.bidang : nil, pesan: refusal.pesan)
  }

  private static func nyatakan(_ request: RouteRequest, _ reviu: RuangReviu) async throws -> Reply {
    let fact: ReviuDinyatakan
    do throws(ErrorSummary.Butir) {
      fact = try fakta(request.isian, reviu)
    } catch {
      return .refusedForm(PernyataanPage(reviu, request.isian, galat: [error]))
    }
    // Who has stated it already is told so, whatever the boxes say now.
    let unticked = reviu.pernyataan == nil ? CentangPenyata(reviu.kesiapan, request.isian).galat : []
    guard unticked.isEmpty else {
      var page = PernyataanPage(reviu, request.isian)
      page.dikonfirmasi = fact
      page.galat = unticked
      return .refusedForm(page)
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
