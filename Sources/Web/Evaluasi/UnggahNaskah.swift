import FileStore
import Laporan
import Reviu
import Selaras

/// Sending a document to be reviewed: a file, the report that this site makes, or a version once more.
enum UnggahNaskah {
  static func send(_ request: RouteRequest) async throws -> Reply {
    let room = try RuangReviu(request)
    guard let kind = JenisNaskah(rawValue: request.isian["naskah"] ?? "") else {
      return try await refused(request, "Pilih dahulu jenis naskahnya.", bidang: "naskah")
    }
    switch request.isian["aksi"] {
    case "laporan": return try await laporan(request, room)
    case "periksa-lagi":
      guard let version = room.evaluasi.versi(kind, tahun: room.tahun).last,
        String(version.isi.versi) == request.isian["versi"], let file = BerkasNaskah(version.isi)
      else {
        return try await refused(request, "Hanya versi terakhir yang dapat diperiksa lagi. Muat ulang halamannya.")
      }
      return try await pesan(
        request, room, kind, .berkas(file), asal: .tercatat(nama: file.nama), janggal: version.isi.janggal)
    default: return try await berkas(request, room, kind)
    }
  }

  private static func berkas(_ request: RouteRequest, _ room: RuangReviu, _ kind: JenisNaskah) async throws -> Reply {
    guard let sent = request.berkas.first(where: { $0.bidang == "berkas" }) else {
      return try await refused(
        request, "Berkas belum dipilih. Pilih PDF, DOCX, HTML, Markdown, atau teks, lalu unggah lagi.", bidang: "berkas"
      )
    }
    let file: StoredFile
    switch sent.hasil {
    case .success(let stored): file = stored
    case .failure(.tooLarge):
      return try await refused(
        request, NaskahError.terlaluBesar(nama: sent.nama, batas: IntakeRule.documentLimit).description,
        bidang: "berkas")
    case .failure(.empty):
      return try await refused(request, NaskahError.berkasKosong(nama: sent.nama).description, bidang: "berkas")
    case .failure(let failure): return try await refused(request, failure.description, bidang: "berkas")
    }
    do throws(Penolakan) {
      try NaskahDireviu.periksa(nama: sent.nama)
    } catch {
      return try await refused(request, error.pesan, bidang: "berkas")
    }
    return try await pesan(request, room, kind, .berkas(BerkasNaskah(file, nama: sent.nama)))
  }

  /// The report of this site: the last version that was frozen, else as it stands now.
  private static func laporan(_ request: RouteRequest, _ room: RuangReviu) async throws -> Reply {
    if let reason = Lkjip.ketiadaan(room.unit, tahun: room.tahun) {
      return try await refused(request, reason.description)
    }
    let frozen = room.unit.pelaporan.tahun[room.tahun]?.versi.last
    var state = request.context.state
    if let frozen {
      do {
        state = try await request.selaras.state(posisi: frozen.posisiBeku)
      } catch let failure as StateFailure {
        throw WebError.sibuk(failure.description)
      }
    }
    let version = frozen.map { "versi-\($0.isi.versi)" } ?? "catatan-\(state.posisi)"
    let name = "lkjip-\(room.unit.id)-\(room.tahun)-\(version).docx"
    return try await pesan(request, room, .laporanKinerja, .laporan(state, nama: name))
  }

  /// Orders the reading and leads to its progress.
  /// - Parameters:
  ///   - origin: whose the document is; as its source says where that is not known better.
  ///   - odd: why the document is recorded although it seems to be another.
  static func pesan(
    _ request: RouteRequest, _ room: RuangReviu, _ kind: JenisNaskah, _ source: PesananReviu.Sumber,
    asal origin: PesananReviu.Asal? = nil, janggal odd: NaskahJanggal? = nil
  ) async throws -> Reply {
    let order = PesananReviu(
      id: Secret.text(request.services.random(18)), pelaku: try request.session().account.pelaku, unit: room.unit.id,
      tahun: room.tahun, naskah: kind, asal: origin ?? source.asal, janggal: odd)
    let id = try await request.services.reviu.pesan(order, source) { command throws(CommandFailure) in
      try await request.execute(command)
    }
    return .redirect(room.alamat("/baca/\(id)"))
  }

  private static func refused(
    _ request: RouteRequest, _ message: String, bidang: String? = nil
  ) async throws -> Reply {
    var page = try await ReviuPage(request)
    page.pilihan = JenisNaskah(rawValue: request.isian["naskah"] ?? "") ?? .laporanKinerja
    page.galat = [.init(bidang: bidang, pesan: message)]
    return .refusedForm(page)
  }
}
