import Selaras

/// Writing the points about one subject.
enum AnalisisForm {
  static func show(_ request: RouteRequest) async throws -> Reply { .page(try await page(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    var page = try await page(request)
    let saved = page.butir.mapValues(AnalisisPage.points)
    for kind in AnalisisPage.Jenis.allCases where request.isian.fields.contains(where: { $0.name == kind.rawValue }) {
      page.butir[kind] = request.isian.teks(kind.rawValue)
    }
    page.alasan = request.isian["alasan"] ?? ""
    if let kind = request.isian["aksi"].flatMap(drafted) {
      let lines = AnalisisPage.lines(page.meja.draf?.butir(kind, subjek: page.subjek) ?? [])
      page.butir[kind] = [page.butir[kind] ?? "", lines].filter { !$0.isEmpty }.joined(separator: "\n")
      page.kabar = "Draf \(kind.nama) dimasukkan dan belum disimpan. Periksa, ubah bila perlu, lalu simpan."
      return .passingPage(page, refreshAfter: nil)
    }
    return try await save(request, page, saved: saved)
  }

  /// The kind whose draft a button asks for.
  private static func drafted(_ action: String) -> AnalisisPage.Jenis? {
    action.hasPrefix("draf-") ? AnalisisPage.Jenis(rawValue: String(action.dropFirst(5))) : nil
  }

  private static func save(
    _ request: RouteRequest, _ page: AnalisisPage, saved: [AnalisisPage.Jenis: [String]]
  ) async throws -> Reply {
    let meja = page.meja
    let changed = AnalisisPage.Jenis.allCases.filter { AnalisisPage.points(page.butir[$0] ?? "") != saved[$0] ?? [] }
    guard !changed.isEmpty else {
      return .redirect(meja.alamat(), pesan: "Analisis sudah tersimpan; tidak ada yang berubah.")
    }
    let facts = changed.map { fact(page, $0) }
    let seen = changed.map { kind in
      request.isian.terlihat(page.objek(kind), unit: meja.unit.id, bidang: "terlihat-\(kind.rawValue)")
    }
    guard let refusal = try await request.catat(facts, terlihat: seen) else {
      return .redirect(
        meja.alamat(),
        pesan: "Analisis tersimpan: \(changed.map(\.nama).joined(separator: ", ")). Laporan memuatnya mulai sekarang.")
    }
    var refused = try await self.page(request.sekarang())
    (refused.butir, refused.alasan) = (page.butir, page.alasan)
    let place = refusal.peristiwa.map { $0 - 1 } ?? 0
    let field = refusal.bidang == "alasan" ? "alasan" : changed[min(max(0, place), changed.count - 1)].rawValue
    refused.galat = [.init(bidang: field, pesan: refusal.pesan)]
    return .refusedForm(refused)
  }

  /// New points, or the withdrawal of those that were taken out.
  private static func fact(_ page: AnalisisPage, _ kind: AnalisisPage.Jenis) -> any Event {
    let (meja, points) = (page.meja, AnalisisPage.points(page.butir[kind] ?? ""))
    guard !points.isEmpty else {
      return PencatatanDicabut(unit: meja.unit.id, objek: page.objek(kind), alasan: page.alasan)
    }
    return AnalisisDicatat(
      unit: meja.unit.id, tahun: meja.tahun, subjek: page.subjek, jenis: kind, butir: points,
      angka: meja.draf?.angka(dalam: points.joined(separator: "\n")))
  }

  private static func page(_ request: RouteRequest) async throws -> AnalisisPage {
    let meja = try await Meja(request)
    return AnalisisPage(meja, try meja.subjek(request.parameters["subjek"]))
  }
}
