import Selaras

/// Writing the points about one subject.
enum AnalisisForm {
  static func show(_ request: RouteRequest) async throws -> Reply { .page(try await page(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let known = try await page(request)
    var page = known
    for kind in AnalisisPage.Jenis.allCases where request.isian.memuat(kind.rawValue) {
      page.butir[kind] = request.isian.teks(kind.rawValue)
      page.semula[kind] = request.isian.teks("semula-\(kind.rawValue)")
      page.terlihat[kind] = request.isian["terlihat-\(kind.rawValue)"] ?? ""
      if page.terlihat[kind] != known.terlihat[kind] { page.bertabrakan.insert(kind) }
    }
    page.alasan = request.isian["alasan"] ?? ""
    if let kind = request.isian["aksi"].flatMap(drafted) {
      let lines = AnalisisPage.lines(page.meja.draf?.butir(kind, subjek: page.subjek) ?? [])
      page.butir[kind] = [page.butir[kind] ?? "", lines].filter { !$0.isEmpty }.joined(separator: "\n")
      page.kabar = "Draf \(kind.nama) dimasukkan dan belum disimpan. Periksa, ubah bila perlu, lalu simpan."
      return .passingPage(page, refreshAfter: nil)
    }
    return try await save(request, page)
  }

  /// The kind whose draft a button asks for.
  private static func drafted(_ action: String) -> AnalisisPage.Jenis? {
    action.hasPrefix("draf-") ? AnalisisPage.Jenis(rawValue: String(action.dropFirst(5))) : nil
  }

  private static func save(_ request: RouteRequest, _ page: AnalisisPage) async throws -> Reply {
    let meja = page.meja
    let changed = AnalisisPage.Jenis.allCases.filter { isChanged(page, $0) }
    guard !changed.isEmpty else {
      return .redirect(meja.alamat(), pesan: "Analisis sudah tersimpan; tidak ada yang berubah.")
    }
    let facts = changed.map { fact(page, $0) }
    let seen = changed.map { kind in
      request.isian.terlihat(page.objek(kind), unit: meja.unit.id, bidang: "terlihat-\(kind.rawValue)")
    }
    guard let failure = await request.catat(facts, terlihat: seen) else {
      return .redirect(
        meja.alamat(),
        pesan: "Analisis tersimpan: \(changed.map(\.nama).joined(separator: ", ")). Laporan memuatnya mulai sekarang.")
    }
    return .refusedForm(refused(try await self.page(request.sekarang()), page, changed, failure))
  }

  /// Whether the writer changed the points of a kind to something that is not recorded already.
  private static func isChanged(_ page: AnalisisPage, _ kind: AnalisisPage.Jenis) -> Bool {
    let typed = AnalisisPage.points(page.butir[kind] ?? "")
    return typed != AnalisisPage.points(page.semula[kind] ?? "")
      && typed != AnalisisPage.points(page.tercatat[kind] ?? "")
  }

  /// What is known by now, with what the writer changed.
  private static func refused(
    _ fresh: AnalisisPage, _ sent: AnalisisPage, _ changed: [AnalisisPage.Jenis], _ failure: CommandFailure
  ) -> AnalisisPage {
    var page = fresh
    page.alasan = sent.alasan
    for kind in changed { page.butir[kind] = sent.butir[kind] }
    page.bertabrakan = Set(changed.filter { sent.terlihat[$0] != fresh.terlihat[$0] })
    guard let refusal = failure.penolakan else {
      page.galat = [.init(bidang: nil, pesan: failure.pesan)]
      return page
    }
    let place = refusal.peristiwa.flatMap { changed.indices.contains($0 - 1) ? changed[$0 - 1] : nil }
    let marked = changed.first(where: page.bertabrakan.contains) ?? place ?? changed[0]
    page.galat = [.init(bidang: refusal.bidang == "alasan" ? "alasan" : marked.rawValue, pesan: refusal.pesan)]
    return page
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
