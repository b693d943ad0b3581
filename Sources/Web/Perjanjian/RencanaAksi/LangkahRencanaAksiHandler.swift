import Sakip
import Selaras

/// Takes a step with a rencana aksi.
enum LangkahRencanaAksiHandler {
  static func kirim(_ request: RouteRequest) async throws -> Reply {
    let room = try RuangRencanaAksi(request)
    guard let action = request.isian["aksi"].flatMap(AlurRencanaAksi.Aksi.init(rawValue:)) else {
      throw WebError.permintaanSalah("Tindakan ini tidak dikenal. Buka kembali halaman rencana aksi.")
    }
    var letter: SuratPersetujuan?
    if request.isian["cara"] == "kertas" {
      guard let day = request.isian["tanggal-surat"].flatMap({ Tanggal(iso: $0) }) else {
        return try await tolak(
          request, .init(bidang: "tanggal-surat", pesan: "Tanggal tanda tangan belum diisi. Pilih tanggal naskahnya."))
      }
      letter = SuratPersetujuan(nomor: request.isian["nomor-surat"] ?? "", tanggal: day)
    }
    let step = StatusRencanaAksiBerubah(
      unit: room.unit.id, tahun: room.kunci.tahun, jabatan: room.kunci.jabatan, nomor: room.kunci.nomor, aksi: action,
      alasan: request.isian["alasan-\(action.rawValue)"], surat: letter,
      perubahan: action == .nyatakanTetap
        ? room.unit.perluDitinjau(room.rencana, pada: request.context.hari) : nil)
    let seen = request.isian.terlihat(room.objek, unit: room.unit.id)
    if let failure = await request.catat([step], terlihat: [seen]) {
      return try await tolak(
        request.sekarang(), .init(bidang: bidang(failure.penolakan, action), pesan: failure.pesan))
    }
    let after = AlurRencanaAksi.transisi(dari: room.rencana.status, aksi: action)?.ke ?? room.rencana.status
    let noun = action.namaBenda
    return .redirect(
      room.alamat,
      pesan: "\(noun.prefix(1).uppercased())\(noun.dropFirst()) tercatat. \(sesudah(after, room))")
  }

  /// What happens next, and who has it then.
  private static func sesudah(_ status: StatusRencanaAksi, _ room: RuangRencanaAksi) -> String {
    switch status {
    case .diajukan:
      "Rencana aksi menunggu persetujuan \(room.context.state.penyetuju(room.kepala)?.nama ?? room.kepala.namaJabatan)."
    case .disetujui: "Rencana aksi berlaku."
    case .dikembalikan: "Penyusun memperbaiki dan mengajukannya kembali."
    case .dibatalkan: "Rencana aksi baru dapat disusun sebagai gantinya."
    case .draf: "Rencana aksi dapat diajukan."
    }
  }

  private static func bidang(_ refusal: Penolakan?, _ action: AlurRencanaAksi.Aksi) -> String? {
    switch refusal?.bidang {
    case "alasan": "alasan-\(action.rawValue)"
    case "surat": "nomor-surat"
    default: nil
    }
  }

  private static func tolak(_ request: RouteRequest, _ problem: ErrorSummary.Butir) async throws -> Reply {
    var page = try await RencanaAksiPage(request)
    page.kiriman = request.isian
    page.galat = [problem]
    return .refusedForm(page)
  }
}
