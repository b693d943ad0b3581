import Selaras

/// What answering and deciding share: the findings that a form is about, and its way back.
struct JawabanTemuan {
  let request: RouteRequest
  let page: NaskahPage
  let kiriman: KirimanTemuan
  let aksi: KirimanTemuan.Aksi
  let baris: [NaskahPage.Baris]

  /// What was recorded already is no refusal, and one that is refused shows what was typed.
  enum Awal {
    case siap(JawabanTemuan)
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
    return .siap(JawabanTemuan(request: request, page: page, kiriman: sent, aksi: action, baris: rows))
  }

  /// Records what is said to each finding, where it is not recorded already, and goes on to the next one that waits.
  /// Who sends the same twice reads twice that it was recorded.
  func catat(_ message: String, _ fakta: (NaskahPage.Baris) -> [any Event]) async throws -> Reply {
    let said = Self.ucapan(baris, fakta)
    let seen = baris.flatMap { kiriman.terlihat($0, page) }
    if !said.isEmpty, let failure = await request.catat(said.map(\.fakta), terlihat: seen) {
      let now = try NaskahPage(RuangReviu(request.sekarang()), request.sekarang(), kiriman: kiriman)
      let still = now.semua.filter { kiriman.sasaran.contains($0.nomor) }
      guard Self.ucapan(still, fakta).isEmpty else { return tolak(now, failure, said) }
    }
    let now = try NaskahPage(RuangReviu(request.sekarang()), request.sekarang())
    let next = now.berikutnya(sesudah: baris.map(\.nomor).max() ?? 0)
    return .redirect(
      now.alamat(temuan: next),
      pesan: "\(message)\(next == nil ? " Tidak ada lagi yang menunggu dalam daftar ini." : "")")
  }

  private static func ucapan(
    _ rows: [NaskahPage.Baris], _ fakta: (NaskahPage.Baris) -> [any Event]
  ) -> [UcapanTemuan] {
    rows.flatMap { row in fakta(row).map { UcapanTemuan(nomor: row.nomor, fakta: $0) } }
  }

  /// What the journal found wrong, with the finding that it is about.
  private func tolak(_ now: NaskahPage, _ failure: CommandFailure, _ said: [UcapanTemuan]) -> Reply {
    guard let refusal = failure.penolakan else { return Self.tolak(now, nil, failure.pesan) }
    if refusal.bidang == "alasan" { return Self.tolak(now, kiriman.bidangAlasan, refusal.pesan) }
    let outrun = now.semua.first { row in
      kiriman.sasaran.contains(row.nomor)
        && kiriman.terlihat(row, now).contains { $0.objek.map(now.ruang.unit.terlihat) != $0 }
    }
    let refused = refusal.peristiwa.flatMap { said.indices.contains($0 - 1) ? said[$0 - 1].nomor : nil }
    guard let number = outrun?.nomor ?? refused ?? (baris.count == 1 ? baris.first?.nomor : nil) else {
      return Self.tolak(now, nil, refusal.pesan)
    }
    return Self.tolak(now, NaskahPage.Baris.id(number), "Temuan nomor \(number): \(refusal.pesan)")
  }

  static func tolak(_ page: NaskahPage, _ bidang: String?, _ message: String) -> Reply {
    var page = page
    page.galat = [.init(bidang: bidang, pesan: message)]
    return .refusedForm(page)
  }
}
