import Sakip
import Selaras

/// Takes a step with a rencana aksi.
enum LangkahRencanaAksiHandler {
  static func kirim(_ request: RouteRequest) async throws -> Reply {
    let room = try RuangRencanaAksi(request)
    guard let action = request.isian["aksi"].flatMap(AlurRencanaAksi.Aksi.init(rawValue:)) else {
      throw WebError.permintaanSalah("Tindakan ini tidak dikenal. Buka kembali halaman rencana aksi.")
    }
    let letter: SuratPersetujuan?
    do throws(CommandSlip) { letter = try SuratKertas.baca(request) } catch {
      return try await tolak(request, error.masalah)
    }
    let step = StatusRencanaAksiBerubah(
      unit: room.unit.id, tahun: room.kunci.tahun, jabatan: room.kunci.jabatan, nomor: room.kunci.nomor, aksi: action,
      alasan: request.isian["alasan-\(action.rawValue)"], surat: letter,
      perubahan: action == .nyatakanTetap
        ? room.unit.perluDitinjau(room.rencana, pada: request.context.hari) : nil)
    let seen = request.isian.terlihat(room.objek, unit: room.unit.id)
    if let failure = await request.catat([step], terlihat: [seen]) {
      return try await tolak(
        request.sekarang(), try sudah(failure, action, request) ?? SuratKertas.masalah(failure, aksi: action.rawValue))
    }
    let after = AlurRencanaAksi.transisi(dari: room.rencana.status, aksi: action)?.ke ?? room.rencana.status
    return .redirect(
      room.alamat,
      pesan: "\(action.namaBenda.awalBesar) tercatat. \(sesudah(after, room))")
  }

  /// That the step was taken by now, where this is why it was refused; `nil` for any other refusal.
  private static func sudah(
    _ failure: CommandFailure, _ action: AlurRencanaAksi.Aksi, _ request: RouteRequest
  ) throws -> [ErrorSummary.Butir]? {
    let plan = try RuangRencanaAksi(request.sekarang()).rencana
    guard failure.penolakan?.bidang == SeenField.nama, let last = plan.langkah.last, last.aksi == action,
      AlurRencanaAksi.transisi(dari: plan.status, aksi: action) == nil
    else { return nil }
    return [
      .init(bidang: nil, pesan: SuratKertas.sudahTercatat(action.namaBenda, oleh: last.akun, hari: last.hari))
    ]
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

  /// The signed paper of the approval.
  static func naskahBertandaTangan(_ request: RouteRequest) throws -> Reply {
    try UnduhLandasan.kirim(
      try RuangRencanaAksi(request).rencana.persetujuan?.surat?.berkas, request,
      tanpa: "Persetujuan ini tidak disertai naskah yang ditandatangani.")
  }

  private static func tolak(_ request: RouteRequest, _ problems: [ErrorSummary.Butir]) async throws -> Reply {
    var page = try await RencanaAksiPage(request)
    page.kiriman = request.isian
    page.galat = problems
    return .refusedForm(page)
  }
}
