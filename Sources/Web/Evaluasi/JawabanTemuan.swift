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
    var rows = sent.sasaran(page)
    // Of all at once only those are meant about which it can be said.
    if sent.hanya == nil, sent.cakupan != .dicentang { rows = rows.filter { $0.menerima(action) } }
    guard !rows.isEmpty else {
      let isTicked = sent.cakupan == .dicentang || sent.hanya != nil
      return .jawab(
        tolak(
          page, nil,
          isTicked ? "Centang sedikitnya satu temuan." : "Tidak ada penjelasan yang dapat diputuskan dalam pilihan ini."
        ))
    }
    guard !action.perluAlasan || sent.alasan != nil else {
      return .jawab(tolak(page, sent.bidangAlasan, "Alasan belum diisi. Tuliskan mengapa."))
    }
    return .siap(JawabanTemuan(request: request, page: page, kiriman: sent, aksi: action, baris: rows))
  }

  /// Records what is said to each finding, where it is not recorded already, and goes on to the next one that waits.
  /// Who sends the same twice reads twice that it was recorded. Of many at once those are left out to which something
  /// else was said, unless that is asked for.
  /// - Parameter pesan: what was done to the findings that it names.
  func catat(_ pesan: (_ temuan: String) -> String, _ fakta: (NaskahPage.Baris) -> [any Event]) async throws -> Reply {
    let kept = baris.filter { kiriman.hanya == nil && !kiriman.ganti && $0.sudah(aksi) && !fakta($0).isEmpty }
    let keptNumbers = Set(kept.map(\.nomor))
    let rows = baris.filter { !keptNumbers.contains($0.nomor) }
    guard !rows.isEmpty else {
      return Self.tolak(
        page, "ganti",
        "\(Count(kept.count).of("temuan")) yang dipilih sudah \(aksi.sebutanSudah). Centang \u{201C}\(Self.namaGanti)\u{201D} bila memang hendak diganti."
      )
    }
    let said = Self.ucapan(rows, fakta)
    let seen = rows.flatMap { kiriman.terlihat($0, page) }
    if !said.isEmpty, let failure = await request.catat(said.map(\.fakta), terlihat: seen) {
      let now = try NaskahPage(RuangReviu(request.sekarang()), request.sekarang(), kiriman: kiriman)
      let numbers = Set(rows.map(\.nomor))
      let still = now.semua.filter { numbers.contains($0.nomor) }
      guard Self.ucapan(still, fakta).isEmpty else { return tolak(now, failure, still, said) }
    }
    let left =
      kept.isEmpty ? "" : " \(Count(kept.count).of("temuan")) yang sudah \(aksi.sebutanSudah) tidak diubah."
    return try lanjut(rows, pesan(sebutan(rows)) + left)
  }

  /// On to the next finding that waits; with what else was typed the same page again, for that is not sent yet.
  private func lanjut(_ rows: [NaskahPage.Baris], _ message: String) throws -> Reply {
    let rest = kiriman.sisa
    var now = try NaskahPage(RuangReviu(request.sekarang()), request.sekarang(), kiriman: rest)
    let last = rows.map(\.nomor).max() ?? 0
    let next = now.berikutnya(sesudah: last)
    let end = next == nil ? " Tidak ada lagi yang menunggu dalam daftar ini." : ""
    let done = "\(message.prefix(1).uppercased())\(message.dropFirst())\(end)"
    guard rest != nil else { return .redirect(now.alamat(temuan: next), pesan: done) }
    let shown = Set(now.baris.map(\.nomor))
    now.kabar = NaskahPage.Kabar(
      teks: "\(done) Isian lain di halaman ini belum dikirim dan tetap ada.",
      nomor: [kiriman.hanya ?? last, next?.nomor].compactMap(\.self).first(where: shown.contains)
        ?? now.baris.first?.nomor)
    return .passingPage(now, refreshAfter: nil)
  }

  private func sebutan(_ rows: [NaskahPage.Baris]) -> String {
    kiriman.hanya.map { "temuan nomor \($0)" } ?? Count(rows.count).of("temuan")
  }

  /// The box by which answers that stand already are given anew.
  static let namaGanti = "Ganti juga yang sudah dijawab"

  private static func ucapan(
    _ rows: [NaskahPage.Baris], _ fakta: (NaskahPage.Baris) -> [any Event]
  ) -> [UcapanTemuan] {
    rows.flatMap { row in fakta(row).map { UcapanTemuan(nomor: row.nomor, fakta: $0) } }
  }

  /// What the journal found wrong, with the finding that it is about.
  private func tolak(
    _ now: NaskahPage, _ failure: CommandFailure, _ rows: [NaskahPage.Baris], _ said: [UcapanTemuan]
  ) -> Reply {
    guard let refusal = failure.penolakan else { return Self.tolak(now, nil, failure.pesan) }
    if refusal.bidang == "alasan" { return Self.tolak(now, kiriman.bidangAlasan, refusal.pesan) }
    let outrun = rows.first { row in
      kiriman.terlihat(row, now).contains { $0.objek.map(now.ruang.unit.terlihat) != $0 }
    }
    let refused = refusal.peristiwa.flatMap { said.indices.contains($0 - 1) ? said[$0 - 1].nomor : nil }
    guard let number = outrun?.nomor ?? refused ?? (rows.count == 1 ? rows.first?.nomor : nil) else {
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
