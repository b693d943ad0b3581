import Sakip
import Selaras

/// Carrying out what is decided on the page of a review.
enum Pemeriksaan {
  /// What becomes one fact.
  private struct Kelompok: Hashable {
    let periode: Periode
    let alasan: String?
  }

  static func tampilkan(_ request: RouteRequest) async throws -> Reply {
    .page(
      try await PemeriksaanPage(
        request.context, try request.unit(), bulan: try MonthAddress.month(request.parameters["bulan"]),
        pelaku: try request.pelaku(),
        selaras: request.selaras))
  }

  static func putuskan(_ request: RouteRequest) async throws -> Reply {
    let (unit, month) = (try request.unit(), try MonthAddress.month(request.parameters["bulan"]))
    let pelaku = try request.pelaku()
    let sent = KirimanPemeriksaan(request.isian)
    let rows = PemeriksaanPage.baris(try request.context.isianBulan(unit, month), unit, pelaku)
      .filter { sent.sasaran.contains($0.kunci) }
    guard let action = sent.aksi else { return try await tolak(request, sent, "Pilih dahulu tindakannya.") }
    guard !rows.isEmpty else { return try await tolak(request, sent, "Pilih sedikitnya satu realisasi.") }
    let address = PemeriksaanPage.alamat(unit.id, month)
    let waiting = rows.filter { !sudah($0, action) }
    guard !waiting.isEmpty else { return .redirect(address, pesan: sudahSemua(rows, action)) }
    let missing = tanpaAlasan(waiting, action, sent)
    guard missing.isEmpty else { return try await tolak(request, sent, missing) }
    if let failure = await request.catat(perintah(waiting, action, sent, unit, pelaku)) {
      guard let refusal = failure.penolakan else { return try await tolak(request, sent, failure.pesan) }
      return try await ditolak(request, sent, action, refusal)
    }
    return .redirect(address, pesan: berhasil(waiting, action, unit))
  }

  /// What follows a state and who does it: `menunggu persetujuan oleh Camat Juai`; `nil` at the end, and
  /// before a lock, which nobody has to set.
  static func berikutnya(_ status: StatusRealisasi, _ unit: UnitState) -> String? {
    AlurRealisasi.berikutnya(dari: status).flatMap { step in
      guard step.aksi != .kunci else { return nil }
      let deed = status == .dikembalikan ? "perbaikan dan pengajuan kembali" : step.aksi.namaBenda
      return "menunggu \(deed) oleh \(unit.pelaksana(step))"
    }
  }

  /// One fact for each period and reason.
  private static func perintah(
    _ rows: [BarisPemeriksaan], _ action: AlurRealisasi.Aksi, _ sent: KirimanPemeriksaan, _ unit: UnitState,
    _ pelaku: Pelaku
  ) -> Command {
    let needsReason = perluAlasan(action)
    let groups = Dictionary(grouping: rows) { row in
      Kelompok(periode: row.isian.periode, alasan: needsReason ? sent.alasan(row.kunci) : nil)
    }
    let facts = groups.sorted { ($0.key.periode, $0.key.alasan ?? "") < ($1.key.periode, $1.key.alasan ?? "") }.map {
      group, rows in
      StatusRealisasiBerubah(
        unit: unit.id, periode: group.periode, indikator: rows.map(\.isian.indikator.id), aksi: action,
        alasan: group.alasan)
    }
    return Command(
      oleh: pelaku, facts,
      terlihat: rows.map { row in
        Terlihat(unit: unit.id, objek: row.isian.terlihat.objek, entri: sent.terlihat(row.kunci))
      })
  }

  private static func perluAlasan(_ action: AlurRealisasi.Aksi) -> Bool {
    AlurRealisasi.tabel.contains { $0.aksi == action && $0.perluAlasan }
  }

  private static func tanpaAlasan(
    _ rows: [BarisPemeriksaan], _ action: AlurRealisasi.Aksi, _ sent: KirimanPemeriksaan
  ) -> [ErrorSummary.Butir] {
    guard perluAlasan(action) else { return [] }
    return rows.filter { sent.alasan($0.kunci) == nil }.map { row in
      ErrorSummary.Butir(
        bidang: row.bidangAlasan,
        pesan:
          "Alasan untuk \u{201C}\(row.isian.indikator.nama)\u{201D} belum diisi. Tuliskan apa yang harus diperbaiki.")
    }
  }

  /// Whether the step is already behind a row.
  private static func sudah(_ row: BarisPemeriksaan, _ action: AlurRealisasi.Aksi) -> Bool {
    guard let status = row.isian.tercatat?.status, AlurRealisasi.transisi(dari: status, aksi: action) == nil else {
      return false
    }
    return AlurRealisasi.tabel.contains { $0.aksi == action && $0.ke == status }
  }

  private static func sudahSemua(_ rows: [BarisPemeriksaan], _ action: AlurRealisasi.Aksi) -> String {
    let reasons = rows.filter { $0.isian.tercatat?.status == .dikembalikan }.compactMap(\.isian.pengembalian?.alasan)
      .tanpaUlangan.map { "\u{201C}\($0)\u{201D}" }
    let state = rows.first?.isian.tercatat?.status.nama.lowercased() ?? action.nama.lowercased()
    return
      "\(Count(rows.count).of("realisasi")) sudah \(state) sebelumnya\(reasons.isEmpty ? "" : ", dengan alasan \(reasons.joined(separator: "; "))"). Tidak ada yang diubah."
  }

  private static func berhasil(
    _ rows: [BarisPemeriksaan], _ action: AlurRealisasi.Aksi, _ unit: UnitState
  ) -> String {
    let states = rows.compactMap { row in
      row.isian.tercatat.flatMap { AlurRealisasi.transisi(dari: $0.status, aksi: action)?.ke }
    }.tanpaUlangan
    let next = states.compactMap { berikutnya($0, unit) }.tanpaUlangan.map { ", lalu \($0)" }.joined()
    let words = states.map { $0.nama.lowercased() }.joined(separator: ", ")
    return "\(Count(rows.count).of("realisasi")) \(unit.nama) \(words)\(next)."
  }

  /// Refused by the core: what was done meanwhile by the same form sent twice is no refusal.
  private static func ditolak(
    _ request: RouteRequest, _ sent: KirimanPemeriksaan, _ action: AlurRealisasi.Aksi, _ refusal: Penolakan
  ) async throws -> Reply {
    let now = request.sekarang()
    let (unit, month) = (try now.unit(), try MonthAddress.month(now.parameters["bulan"]))
    let pelaku = try now.session().account.pelaku
    let rows = PemeriksaanPage.baris(try now.context.isianBulan(unit, month), unit, pelaku)
      .filter { sent.sasaran.contains($0.kunci) }
    if !rows.isEmpty, rows.allSatisfy({ sudah($0, action) }) {
      return .redirect(PemeriksaanPage.alamat(unit.id, month), pesan: sudahSemua(rows, action))
    }
    return try await tolak(now, sent, refusal.description)
  }

  private static func tolak(_ request: RouteRequest, _ sent: KirimanPemeriksaan, _ message: String) async throws
    -> Reply
  {
    try await tolak(request, sent, [ErrorSummary.Butir(bidang: nil, pesan: message)])
  }

  private static func tolak(
    _ request: RouteRequest, _ sent: KirimanPemeriksaan, _ problems: [ErrorSummary.Butir]
  ) async throws -> Reply {
    .refusedForm(
      try await PemeriksaanPage(
        request.context, try request.unit(), bulan: try MonthAddress.month(request.parameters["bulan"]),
        pelaku: try request.pelaku(),
        selaras: request.selaras, kiriman: sent, galat: problems))
  }
}
