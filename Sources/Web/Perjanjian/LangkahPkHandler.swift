import Sakip
import Selaras

/// Takes a step with an agreement.
enum LangkahPkHandler {
  /// The box that sends a returned text again as it is.
  static let tanpaPerubahan = "tanpa-perubahan"

  static func kirim(_ request: RouteRequest) async throws -> Reply {
    let (unit, key) = try target(request)
    guard let draft = unit.perjanjian.naskah[key]?.isi else {
      throw WebError.tidakDitemukan("Perjanjian kinerja ini tidak ada. Pilih dari daftar perjanjian kinerja.")
    }
    guard let action = request.isian["aksi"].flatMap(AlurPerjanjian.Aksi.init(rawValue:)) else {
      throw WebError.permintaanSalah("Tindakan ini tidak dikenal. Buka kembali halaman perjanjian kinerja.")
    }
    guard action != .ajukan || !draft.belumDiperbaiki || request.isian.isChecked(tanpaPerubahan) else {
      return try await tolak(
        request, unit, key,
        [
          .init(
            bidang: tanpaPerubahan,
            pesan:
              "Naskah ini dikembalikan dan belum diubah sejak itu. Perbaiki dahulu dengan \u{201C}Susun ulang draf ini\u{201D}, atau centang bahwa naskahnya dikirim kembali tanpa perubahan."
          )
        ])
    }
    let letter: SuratPersetujuan?
    do throws(CommandSlip) { letter = try SuratKertas.baca(request) } catch {
      return try await tolak(request, unit, key, error.masalah)
    }
    let step = StatusPkBerubah(
      unit: unit.id, tahun: key.tahun, jabatan: [key.jabatan], nomor: key.nomor, aksi: action,
      alasan: request.isian["alasan-\(action.rawValue)"], surat: letter)
    let seen = request.isian.terlihat(
      .naskahPk(tahun: key.tahun, jabatan: key.jabatan, nomor: key.nomor), unit: unit.id)
    if let failure = await request.catat([step], terlihat: [seen]) {
      return try await tolak(
        request.sekarang(), unit, key,
        try sudah(failure, action, request) ?? SuratKertas.masalah(failure, aksi: action.rawValue))
    }
    let after = AlurPerjanjian.transisi(dari: draft.status, aksi: action, pihak: draft.isi.pihak)?.ke ?? draft.status
    return .redirect(
      PkPage.alamat(request.context, unit.id, key),
      pesan: "\(action.namaBenda.awalBesar) tercatat. \(sesudah(after, draft.isi))"
    )
  }

  /// That the step was taken by now, where this is why it was refused; `nil` for any other refusal.
  private static func sudah(
    _ failure: CommandFailure, _ action: AlurPerjanjian.Aksi, _ request: RouteRequest
  ) throws -> [ErrorSummary.Butir]? {
    let (unit, key) = try target(request.sekarang())
    guard failure.penolakan?.bidang == SeenField.nama, let draft = unit.perjanjian.naskah[key]?.isi,
      let last = draft.langkah.last, last.aksi == action,
      AlurPerjanjian.transisi(dari: draft.status, aksi: action, pihak: draft.isi.pihak) == nil
    else { return nil }
    return [
      .init(bidang: nil, pesan: SuratKertas.sudahTercatat(action.namaBenda, oleh: last.akun, hari: last.hari))
    ]
  }

  /// What happens next, and who has it then.
  static func sesudah(_ status: StatusPk, _ draft: NaskahPkDitetapkan) -> String {
    switch status {
    case .diajukan: "Perjanjian menunggu persetujuan \(draft.namaJabatan)."
    case .disetujuiPihakPertama: "Perjanjian menunggu persetujuan \(draft.pihakKedua?.nama ?? draft.namaJabatan)."
    case .ditetapkan:
      draft.kepala
        ? "Perjanjian berlaku, dan targetnya menjadi dasar pengukuran."
        : "Perjanjian berlaku, dan rencana aksinya dapat disusun."
    case .dikembalikan: "Penyusun memperbaiki dan mengajukannya kembali."
    case .dibatalkan: "Naskah baru dapat disusun sebagai gantinya."
    case .draf: "Naskah dapat diperbaiki dengan \u{201C}Susun ulang draf ini\u{201D}, lalu diajukan."
    }
  }

  private static func tolak(
    _ request: RouteRequest, _ unit: UnitState, _ key: KunciNaskahPk, _ problems: [ErrorSummary.Butir]
  ) async throws -> Reply {
    var page = try await PkPage(request.context, try request.unit(), key, selaras: request.selaras)
    page.kiriman = request.isian
    page.galat = problems
    return .refusedForm(page)
  }

  /// The signed paper of the approval of a party.
  static func naskahBertandaTangan(_ request: RouteRequest) throws -> Reply {
    let (unit, key) = try target(request)
    let step = request.parameters["pihak"].flatMap(AlurPerjanjian.Aksi.init(rawValue:))
    let letter = step.flatMap { unit.perjanjian.naskah[key]?.isi.persetujuan($0)?.surat }
    return try UnduhLandasan.kirim(
      letter?.berkas, request, tanpa: "Persetujuan ini tidak disertai naskah yang ditandatangani.")
  }

  /// The unit and the agreement of an address.
  static func target(_ request: RouteRequest) throws(WebError) -> (UnitState, KunciNaskahPk) {
    let unit = try request.unit()
    guard let year = request.parameters["tahun"].flatMap({ Int($0) }), (2000...2100).contains(year),
      let post = request.parameters["jabatan"],
      let number = request.parameters["nomor"].flatMap({ Int($0) }), (0...20).contains(number)
    else {
      throw .tidakDitemukan("Perjanjian kinerja ini tidak ada. Pilih dari daftar perjanjian kinerja.")
    }
    return (unit, KunciNaskahPk(tahun: year, jabatan: post, nomor: number))
  }
}
