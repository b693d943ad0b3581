import Selaras

/// What answering and deciding share: the findings that a form is about, and its way back.
struct JawabanTemuan {
  let request: RouteRequest
  let page: NaskahPage
  let kiriman: KirimanTemuan
  let aksi: KirimanTemuan.Aksi

  /// What was recorded already is no refusal, and one that is refused shows what was typed.
  enum Awal {
    case siap(JawabanTemuan, [NaskahPage.Baris])
    case jawab(Reply)
  }

  /// Reads the form.
  static func baca(_ request: RouteRequest, _ allowed: Set<KirimanTemuan.Aksi>) throws -> Awal {
    let sent = KirimanTemuan(request.isian)
    let page = try NaskahPage(RuangReviu(request), request, kiriman: sent)
    guard page.isTerakhir else {
      return .jawab(tolak(page, nil, "Ada versi yang lebih baru. Tanggapi temuannya pada versi terakhir."))
    }
    guard let action = sent.aksi, allowed.contains(action) else {
      return .jawab(tolak(page, nil, "Pilih dahulu tindakannya."))
    }
    let rows = page.semua.filter { sent.sasaran.contains($0.nomor) }
    guard !rows.isEmpty else { return .jawab(tolak(page, nil, "Centang sedikitnya satu temuan.")) }
    guard !action.perluAlasan || sent.alasan != nil else {
      return .jawab(tolak(page, sent.bidangAlasan, "Alasan belum diisi. Tuliskan mengapa."))
    }
    return .siap(JawabanTemuan(request: request, page: page, kiriman: sent, aksi: action), rows)
  }

  /// Records facts about findings and goes on to the next one that waits.
  func catat(_ facts: [any Event], _ rows: [NaskahPage.Baris], _ message: String) async throws -> Reply {
    let last = rows.map(\.nomor).max() ?? 0
    guard !facts.isEmpty else {
      return .redirect(
        page.alamat(temuan: page.berikutnya(sesudah: last)), pesan: "Sudah tersimpan; tidak ada yang berubah.")
    }
    let seen = rows.flatMap { kiriman.terlihat($0, page) }
    if let failure = await request.catat(facts, terlihat: seen) {
      let now = try NaskahPage(RuangReviu(request.sekarang()), request.sekarang(), kiriman: kiriman)
      let isAboutReason = failure.penolakan?.bidang == "alasan"
      return Self.tolak(now, isAboutReason ? kiriman.bidangAlasan : nil, failure.pesan)
    }
    let now = try NaskahPage(RuangReviu(request.sekarang()), request.sekarang())
    let next = now.berikutnya(sesudah: last)
    return .redirect(
      now.alamat(temuan: next),
      pesan: "\(message)\(next == nil ? " Tidak ada lagi yang menunggu dalam daftar ini." : "")")
  }

  static func tolak(_ page: NaskahPage, _ bidang: String?, _ message: String) -> Reply {
    var page = page
    page.galat = [.init(bidang: bidang, pesan: message)]
    return .refusedForm(page)
  }
}
