import Sakip
import Selaras

/// What the administrator does with the schedule.
enum Jadwal {
  static func tampilkan(_ request: RouteRequest) async throws -> Reply {
    let context = request.context
    return .page(
      try await JadwalPage(
        context, tahun: context.isTahunChosen ? context.tahun : context.hari.tahun, selaras: request.selaras))
  }

  /// Records the kinds of period whose days were changed.
  static func simpan(_ request: RouteRequest) async throws -> Reply {
    let year = try tahun(request)
    var (facts, problems): ([JadwalDitetapkan], [ErrorSummary.Butir]) = ([], [])
    for kind in Periode.Jenis.allCases {
      let known = request.context.state.jadwal.ditetapkan(kind, tahun: year)
      let (due, lock) = ("tenggat-\(kind.rawValue)", "kunci-\(kind.rawValue)")
      guard let days = hari(request.isian[due]) else {
        problems.append(.init(bidang: due, pesan: "Tenggat per \(kind.rawValue): isi banyaknya hari dengan angka."))
        continue
      }
      let locked = hari(request.isian[lock])
      guard locked != nil || request.isian[lock] == nil else {
        problems.append(
          .init(
            bidang: lock, pesan: "Penguncian per \(kind.rawValue): isi banyaknya hari dengan angka, atau kosongkan."))
        continue
      }
      let proposed = JadwalDitetapkan(tahun: year, jenis: kind, tenggat: days, kunci: locked)
      if let known, known.isi == proposed { continue }
      // Whoever changes one kind does not put another back to what it was.
      if JadwalFields.isUntouched(request.isian, kind) { continue }
      if known == nil, days == JadwalPengisian.tenggatBaku, locked == nil { continue }
      facts.append(proposed)
    }
    guard problems.isEmpty else { return try await tolak(request, problems) }
    let address = JadwalPage.alamat(tahun: year)
    guard !facts.isEmpty else { return .redirect(address, pesan: "Tidak ada yang berubah pada jadwal \(year).") }
    if let preview = dampak(request, facts, tahun: year) { return preview }
    let seen = facts.map { fact in
      let sent = request.isian["terlihat-\(fact.jenis.rawValue)"]
      return JadwalTerlihat(jenis: fact.jenis, tahun: year, entri: sent.flatMap { Int64($0) })
    }
    return try await catat(
      request, Command(oleh: try request.pelaku(), facts, jadwalTerlihat: seen),
      bidang: { field, fact in
        let isSeen = seen.first { field == "terlihat-\($0.jenis.rawValue)" }
        return isSeen.map { "tenggat-\($0.jenis.rawValue)" }
          ?? (fact as? JadwalDitetapkan).map { "\(field)-\($0.jenis.rawValue)" }
      }
    ) {
      .redirect(
        address,
        pesan:
          "Jadwal \(year) per \(facts.map(\.jenis.rawValue).joined(separator: ", ")) disimpan dan berlaku mulai sekarang bagi seluruh perangkat daerah."
      )
    }
  }

  /// What the schedules would lock at once, to be looked at first; `nil` where that is nothing, was looked at, or a
  /// schedule cannot be as it is.
  private static func dampak(_ request: RouteRequest, _ facts: [JadwalDitetapkan], tahun year: Int) -> Reply? {
    let state = request.context.state
    guard facts.allSatisfy({ (try? $0.periksa(state)) != nil }) else { return nil }
    let impact = state.dampak(facts, pada: request.context.hari)
    guard !impact.baris.isEmpty, request.isian["tanda"] != impact.tanda else { return nil }
    return .passingPage(
      DampakJadwalPage(
        context: request.context, tahun: year, dampak: impact, kiriman: request.isian,
        isBerubah: request.isian["tanda"] != nil), refreshAfter: nil)
  }

  /// Opens a locked month of one perangkat daerah.
  static func buka(_ request: RouteRequest) async throws -> Reply {
    let year = try tahun(request)
    let isian = request.isian
    guard let unit = isian["unit"].flatMap({ request.context.state.unit[$0] }) else {
      return try await tolak(request, [.init(bidang: "unit", pesan: "Perangkat daerah belum dipilih.")])
    }
    guard
      let month = isian["bulan"].flatMap({ Int($0) }).flatMap({
        Periode(tahun: year, jenis: .bulan, urutan: $0)
      })
    else { return try await tolak(request, [.init(bidang: "bulan", pesan: "Bulan belum dipilih.")]) }
    guard let last = isian["sampai"].flatMap({ Tanggal(iso: $0) }) else {
      return try await tolak(
        request,
        [
          .init(
            bidang: "sampai", pesan: "Hari terakhir belum diisi. Pilih tanggal, misalnya \(request.context.hari.iso).")
        ])
    }
    let opening = IsianDibuka(unit: unit.id, periode: month, sampai: last, alasan: isian["alasan"] ?? "")
    let address = JadwalPage.alamat(tahun: year)
    if unit.pengukuran.dibuka[month]?.isi == opening {
      return .redirect(address, pesan: "Isian \(unit.nama) \(month.nama) sudah dibuka sampai dengan \(last.printed).")
    }
    let command = Command(oleh: try request.pelaku(), [opening])
    return try await catat(request, command, bidang: { field, _ in field == "periode" ? "bulan" : field }) {
      let locked = unit.tetapTerkunci(opening, pada: request.context.hari).map(\.indikator.nama)
      guard locked.isEmpty else {
        return .redirect(
          JadwalPage.alamatFormulir(unit: unit.id, bulan: month),
          pesan: Self.tetapTerkunci(unit, opening, locked, pada: request.context.hari))
      }
      return .redirect(
        address,
        pesan:
          "Isian \(unit.nama) \(month.nama) terbuka sampai dengan \(last.printed). Pengisi melihatnya pada daftar pekerjaannya."
      )
    }
  }

  /// What an opening does not open: which figures, and where they are unlocked.
  private static func tetapTerkunci(
    _ unit: UnitState, _ opening: IsianDibuka, _ names: [String], pada hari: Tanggal
  ) -> String {
    let (month, last) = (opening.periode.nama, opening.sampai.printed)
    let few = names.prefix(5).map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
    let listed = names.count > 5 ? "\(few), dan \(Count(names.count - 5).printed) lagi" : few
    let first =
      unit.seluruhnyaTetapTerkunci(opening, pada: hari)
      ? "Pembukaan isian \(unit.nama) \(month) sampai dengan \(last) tercatat, tetapi semua realisasinya tetap terkunci, karena dikunci satu per satu sesudah disetujui: \(listed)."
      : "Isian \(unit.nama) \(month) terbuka sampai dengan \(last), kecuali \(Count(names.count).of("realisasi")) yang dikunci satu per satu sesudah disetujui: \(listed)."
    return "\(first) Buka kuncinya dengan alasan pada pemeriksaan \(month), yang tertaut pada formulir di bawah."
  }

  private static func hari(_ text: String?) -> Int? {
    text.flatMap { $0.count <= 4 && $0.allSatisfy(\.isASCII) ? Int($0) : nil }
  }

  /// The year of the form.
  private static func tahun(_ request: RouteRequest) throws(WebError) -> Int {
    guard let year = request.isian["tahun"].flatMap({ Int($0) }), (2000...2100).contains(year) else {
      throw .permintaanSalah("Tahun jadwal tidak dikenal. Buka kembali halaman jadwal.")
    }
    return year
  }

  private static func catat(
    _ request: RouteRequest, _ command: Command, bidang: (String, any Event) -> String?, _ done: () -> Reply
  ) async throws -> Reply {
    guard let failure = await request.catat(command) else { return done() }
    let field = failure.penolakan.flatMap { refusal in
      bidang(refusal.bidang, command.events[refusal.peristiwa.map { $0 - 1 } ?? 0])
    }
    return try await tolak(request.sekarang(), [.init(bidang: field, pesan: failure.pesan)])
  }

  private static func tolak(_ request: RouteRequest, _ problems: [ErrorSummary.Butir]) async throws -> Reply {
    .refusedForm(
      try await JadwalPage(
        request.context, tahun: try tahun(request), selaras: request.selaras, kiriman: request.isian, galat: problems))
  }
}
