import Sakip
import Selaras

/// Adding and changing a node.
enum SimpulForm {
  /// Where a node of a perangkat daerah is added.
  static func alamatTambah(_ unit: String) -> String { "/perangkat-daerah/\(unit)/pohon/tambah" }

  /// The form of a new node below the one that the address names, or of a root.
  static func tambah(_ request: RouteRequest) throws -> Reply { .page(try halamanTambah(request)) }

  static func kirimTambah(_ request: RouteRequest) async throws -> Reply {
    var page = try halamanTambah(request)
    page.isian = IsianSimpul(request.isian)
    var wrong = IsianSalah()
    if case .ditanyakan("") = page.tempat {
      wrong.tolak(
        TempatSimpul.bidang, "Pilih simpul di atasnya, atau \u{201C}Tanpa simpul di atasnya\u{201D} untuk akar baru.")
      wrong.abaikan(TempatSimpul.bidang)
    }
    let siblings =
      page.induk.map { request.context.state.anak($0.kunci) }
      ?? page.ruang.unit.perencanaan.pohon.simpul.values.map(\.isi).filter { $0.induk == nil }
    let level = page.isian.jenjang.isEmpty ? IsianSimpul(dibawah: page.induk).jenjang : page.isian.jenjang
    // The form carries the id: sent twice, it makes one node.
    let fact = page.isian.fakta(
      unit: page.ruang.unit.id, id: request.isian["id"] ?? "", induk: page.induk?.kunci,
      jenjang: Self.jenjang(level, &wrong), urutan: min(9999, (siblings.map(\.urutan).max() ?? 0) + 10),
      program: page.programTerbaca(&wrong))
    return try await simpan(
      request, page, fact, wrong, ulang: halamanTambah,
      pesan:
        "Simpul tersimpan dan sudah tampak dalam pohon. Tambahkan simpul di bawahnya, atau minta dukungan perangkat daerah lain."
    )
  }

  static func ubah(_ request: RouteRequest) throws -> Reply { .page(try halamanUbah(request)) }

  static func kirimUbah(_ request: RouteRequest) async throws -> Reply {
    var page = try halamanUbah(request)
    guard let node = page.simpul else { return .page(page) }
    page.isian = IsianSimpul(request.isian)
    page.terlihat = request.isian["terlihat"] ?? ""
    var wrong = IsianSalah()
    let fact = terikat(page.isian, node, page.ruang.unit.perencanaan).fakta(
      unit: node.unit, id: node.id, induk: node.induk, jenjang: Self.jenjang(page.isian.jenjang, &wrong),
      urutan: node.urutan, program: page.programTerbaca(&wrong))
    guard !wrong.masalah.isEmpty || fact != node else {
      return .redirect(request.context.tautan(node.kunci), pesan: "Tidak ada yang berubah.")
    }
    return try await simpan(
      request, page, fact, wrong, ulang: halamanUbah,
      pesan: "Perubahan simpul tersimpan. Rumusan sebelumnya ada dalam riwayat.")
  }

  /// What was sent of a node that named no version, and so stood in all of them: tied to an open one, it names the closed ones
  /// too, which keep it.
  private static func terikat(
    _ sent: IsianSimpul, _ node: SimpulPohonDitetapkan, _ plan: PerencanaanUnit
  ) -> IsianSimpul {
    guard node.versi == nil, sent.versi.contains(where: { plan.status(versi: $0) == .terbuka }) else { return sent }
    let kept = plan.versiTertutup.map(\.id)
    var tied = sent
    tied.versi = kept + sent.versi.filter { !kept.contains($0) }
    return tied
  }

  /// Records a node, or shows its form again with all that is wrong with it and all that is asked about it.
  /// - Parameters:
  ///   - page: the form as it was sent.
  ///   - again: the same form of what is known by now.
  private static func simpan(
    _ request: RouteRequest, _ page: SimpulFormPage, _ fact: SimpulPohonDitetapkan, _ wrong: IsianSalah,
    ulang again: (RouteRequest) throws -> SimpulFormPage, pesan: String
  ) async throws -> Reply {
    let asked = page.pertanyaan(fact, wrong)
    let open = asked.filter { !page.isian.penegasan.contains($0.nilai) }
    var wrong = wrong
    if !open.isEmpty { wrong.tolak(PenegasanSimpul.bidang, open.map(\.sebab).joined(separator: " ")) }
    guard wrong.masalah.isEmpty else { return page.ditolak(request.slip(wrong, fact), asked) }
    let seen = request.isian.terlihat(.simpulPohon(id: fact.id), unit: fact.unit)
    guard let failure = await request.catat([fact], terlihat: [seen]) else {
      return .redirect(page.ruang.alamat(sesudah: fact), pesan: pesan)
    }
    var refused = try again(request.sekarang())
    refused.isian = page.isian
    return refused.ditolak(CommandSlip(failure), asked)
  }

  private static func jenjang(_ level: String, _ wrong: inout IsianSalah) -> JenjangKinerja {
    wrong.wajib(JenjangKinerja(rawValue: level), "jenjang", "Pilih salah satu jenjang.", atau: .hasil)
  }

  private static func halamanTambah(_ request: RouteRequest) throws -> SimpulFormPage {
    let room = try RuangPohon(request)
    return SimpulFormPage(room, simpul: nil, tempat: try TempatSimpul(request, room.unit))
  }

  private static func halamanUbah(_ request: RouteRequest) throws -> SimpulFormPage {
    let room = try RuangPohon(request)
    let node = try room.simpul(request.parameters["simpul"])
    return SimpulFormPage(
      room, simpul: node, tempat: .tetap(node.induk.flatMap { request.context.state.simpulPohon($0) }))
  }
}
