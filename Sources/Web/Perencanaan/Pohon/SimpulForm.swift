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
    if case .ditanyakan("") = page.tempat { return page.tanpaTempat() }
    if page.isian.jenjang.isEmpty { page.isian.jenjang = IsianSimpul(dibawah: page.induk).jenjang }
    guard page.isian.program.isEmpty || page.tautanProgram != nil else { return page.tanpaPilihanProgram() }
    let siblings =
      page.induk.map { request.context.state.anak($0.kunci) }
      ?? page.ruang.unit.perencanaan.pohon.simpul.values.map(\.isi).filter { $0.induk == nil }
    let id = request.isian["id"] ?? ""
    guard
      let fact = page.isian.fakta(
        unit: page.ruang.unit.id, id: id, induk: page.induk?.kunci,
        urutan: min(9999, (siblings.map(\.urutan).max() ?? 0) + 10), program: page.tautanProgram)
    else { return page.tanpaJenjang() }
    if let asked = page.menanyakan(fact) { return asked }
    // The form carries the id: sent twice, it makes one node.
    let seen = request.isian.terlihat(.simpulPohon(id: id), unit: fact.unit)
    guard let failure = await request.catat([fact], terlihat: [seen]) else {
      return .redirect(
        page.ruang.alamat(sesudah: fact),
        pesan:
          "Simpul tersimpan dan sudah tampak dalam pohon. Tambahkan simpul di bawahnya, atau minta dukungan perangkat daerah lain."
      )
    }
    var refused = try halamanTambah(request.sekarang())
    refused.isian = page.isian
    return refused.ditolak(failure)
  }

  static func ubah(_ request: RouteRequest) throws -> Reply { .page(try halamanUbah(request)) }

  static func kirimUbah(_ request: RouteRequest) async throws -> Reply {
    let page = try halamanUbah(request)
    guard let node = page.simpul else { return .page(page) }
    var typed = page
    typed.isian = IsianSimpul(request.isian)
    typed.terlihat = request.isian["terlihat"] ?? ""
    guard typed.isian.program.isEmpty || typed.tautanProgram != nil else { return typed.tanpaPilihanProgram() }
    guard
      let fact = typed.isian.fakta(
        unit: node.unit, id: node.id, induk: node.induk, urutan: node.urutan, program: typed.tautanProgram)
    else { return typed.tanpaJenjang() }
    guard fact != node else {
      return .redirect(request.context.tautan(node.kunci), pesan: "Tidak ada yang berubah.")
    }
    if let asked = typed.menanyakan(fact) { return asked }
    let seen = request.isian.terlihat(.simpulPohon(id: node.id), unit: node.unit)
    guard let failure = await request.catat([fact], terlihat: [seen]) else {
      return .redirect(
        page.ruang.alamat(sesudah: fact), pesan: "Perubahan simpul tersimpan. Rumusan sebelumnya ada dalam riwayat.")
    }
    var refused = try halamanUbah(request.sekarang())
    refused.isian = typed.isian
    return refused.ditolak(failure)
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
