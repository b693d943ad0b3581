import Selaras

/// Filling in the parts of an RKPD or Renja.
enum RencanaForm {
  /// The name of the buttons that do more than save.
  static let aksi = "aksi"
  /// One more part of what is filled in; nothing is recorded.
  static let tambahButir = "tambah"
  /// Save, and go on to an empty form.
  static let lanjut = "lanjut"

  static func show(_ request: RouteRequest) throws -> Reply { .page(try page(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    var page = try page(request)
    page.nilai = Dictionary(
      page.isian.bidang.flatMap(\.isi).map { ($0.nama, request.isian.teks($0.nama)) }
    ) { first, _ in first }
    page.kiriman = SentFields(request.isian, CommandSlip([]), bidang: [])
    if request.isian[aksi] == tambahButir, page.isian.penambah != nil {
      page.isBelumDisimpan = true
      return .passingPage(page, refreshAfter: nil)
    }
    var wrong = IsianSalah()
    let (fact, object) = page.isian.fakta(request.isian, &wrong)
    guard wrong.masalah.isEmpty else {
      page.galat = page.berurutan(request.slip(wrong, fact, letak: page.isian.letakGalat).masalah)
      return .refusedForm(page)
    }
    // Something new may have the id of what was withdrawn before; nobody may have added it meanwhile.
    let seen =
      page.isian.objek == nil ? page.unit.terlihat(object) : request.isian.terlihat(object, unit: page.unit.id)
    let above = page.isian.pendahulu(request.isian)
    let failed = await request.catat(
      above.map(\.fakta) + [fact], terlihat: above.map { page.unit.terlihat($0.objek) } + [seen])
    guard let failure = failed else {
      if request.isian[aksi] == lanjut, let next = page.berikutnya(request.isian) {
        return .redirect(next, pesan: "Tersimpan. Isi yang berikutnya, atau pilih Batal untuk kembali ke dokumen.")
      }
      return .redirect(page.kembali, pesan: page.isian.pesan)
    }
    return .refusedForm(try refused(request, page, failure))
  }

  static func cabut(_ request: RouteRequest) async throws -> Reply {
    let page = try page(request)
    guard let object = page.isian.objek else {
      throw WebError.tidakDitemukan("Belum ada yang tercatat di sini.")
    }
    let fact = PencatatanDicabut(unit: page.unit.id, objek: object, alasan: request.isian["alasan"] ?? "")
    let seen = request.isian.terlihat(object, unit: page.unit.id)
    guard let failure = await request.catat([fact], terlihat: [seen]) else {
      return .redirect(page.kembali, pesan: "Pencatatan dicabut. Riwayatnya tetap terbaca.")
    }
    var refused = page
    refused.alasanCabut = request.isian["alasan"] ?? ""
    refused.galat = [
      .init(bidang: failure.penolakan?.bidang == "alasan" ? "alasan-cabut" : nil, pesan: failure.pesan)
    ]
    return .refusedForm(refused)
  }

  /// What is known by now, with what was typed.
  private static func refused(
    _ request: RouteRequest, _ sent: RencanaFormPage, _ failure: CommandFailure
  ) throws -> RencanaFormPage {
    var fresh = try page(request.sekarang())
    fresh.nilai = sent.nilai
    fresh.bertabrakan = failure.penolakan?.bidang == "terlihat"
    if !fresh.bertabrakan { fresh.kiriman = sent.kiriman }
    let places = fresh.isian.letakGalat
    fresh.galat = fresh.berurutan(
      CommandSlip(failure).masalah.map { .init(bidang: $0.bidang.map { places[$0] ?? $0 }, pesan: $0.pesan) })
    return fresh
  }

  private static func page(_ request: RouteRequest) throws -> RencanaFormPage {
    let name = request.parameters["bagian"] ?? ""
    let room = try RuangRenja(request)
    let id = request.parameters["id"] ?? "baru"
    guard let part = BagianRencana(rawValue: name),
      let form = part.isian(
        room, id, kode: request.isian["kode"] ?? request.context.query["kode"] ?? "",
        keluaran: IsianBarisRencana.banyakKeluaran(request.isian))
    else {
      throw WebError.tidakDitemukan("Bagian dokumen ini tidak ada. Pilih dari tabel dokumennya.")
    }
    let back = part == .baris ? room.alamat() : room.alamat("/tabel/\(part.tabel.rawValue)")
    var page = RencanaFormPage(
      request.context, room.unit, form, alamat: room.jalur(part, id),
      jejak: room.jejak + [Jejak(nama: room.rencana.nama, alamat: room.alamat())], kembali: back)
    page.baru = room.jalur(part, nil)
    page.tertutup = room.unit.perencanaan.penguncian(rencana: room.rencana.id)
    return page
  }
}
