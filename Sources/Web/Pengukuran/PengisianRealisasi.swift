import FileStore
import Sakip
import Selaras

/// Filling in the form of a month.
enum PengisianRealisasi {
  static func show(_ request: RouteRequest) throws -> Reply {
    let page = try page(request)
    // The year of the top bar leads to the same month of that year.
    let month = page.isian.bulan
    if request.context.tahun != month.tahun,
      let other = Periode(tahun: request.context.tahun, jenis: .bulan, urutan: month.urutan)
    {
      return .redirect(PengukuranPage.alamat(page.unit.id, other))
    }
    return .page(page)
  }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let page = try page(request)
    let form = try form(request, page)
    let readings = form.baca(page.isian.indikator, request.context.state)
    let lost = form.terlepas(dari: page.isian)
    guard lost == nil, readings.allSatisfy(\.galat.isEmpty) else {
      var asking = page
      asking.kurangBukti = readings.count(where: \.kurang)
      return asking.refused(form, readings, seluruhnya: lost)
    }
    let submitted = readings.filter(\.diajukan)
    let events = readings.flatMap(\.fakta) + pengajuan(submitted.map(\.isian), unit: page.unit.id)
    guard !events.isEmpty else {
      return .redirect(page.context.tautanIni(), pesan: unchanged(page, form, readings))
    }
    do throws(CommandFailure) {
      let command = Command(
        oleh: try request.pelaku(), events,
        terlihat: readings.filter(\.disentuh).map { form.terlihat($0.isian) })
      try await request.execute(command)
    } catch {
      return try await refused(request, form, readings, error)
    }
    return .redirect(
      page.context.tautanIni(),
      pesan: done(
        page, saved: readings.count { !$0.fakta.isEmpty }, submitted: submitted.count, tertahan(form, readings)))
  }

  /// One fact for each period.
  private static func pengajuan(_ rows: [IsianIndikator], unit: String) -> [any Event] {
    Dictionary(grouping: rows, by: \.periode).sorted { $0.key < $1.key }.map { period, rows in
      StatusRealisasiBerubah(unit: unit, periode: period, indikator: rows.map(\.indikator.id), aksi: .ajukan)
    }
  }

  private static func page(_ request: RouteRequest) throws -> PengukuranPage {
    let unit = try request.unit()
    let month = try MonthAddress.month(request.parameters["bulan"])
    let person = request.visitor.session?.account.pelaku
    return PengukuranPage(
      context: request.context, unit: unit, isian: try request.context.isianBulan(unit, month),
      bolehMengisi: request.context.per == nil
        && person.map { RealisasiDicatat.wewenang.mengizinkan($0, unit) } ?? false,
      bolehMengajukan: person.map { unit.boleh($0, .ajukan) } ?? false)
  }

  /// The form with its files: those that came now, and those that came with a form that was refused.
  private static func form(_ request: RouteRequest, _ page: PengukuranPage) throws -> PengukuranForm {
    let account = try request.session().account.name
    var files: [String: [RecentUploads.Upload]] = [:]
    var refused: [String: String] = [:]
    var failed: [String: [String]] = [:]
    let rows = Dictionary(page.isian.indikator.map { ($0.indikator.id, $0) }) { first, _ in first }
    for id in request.isian.barisTerkirim {
      let field = PengukuranForm.Bidang.berkas.nama(id)
      let unwanted = Set(request.isian.all(PengukuranForm.Bidang.buang.nama(id)))
      for hash in request.isian.all(field) where !hash.isEmpty && !unwanted.contains(hash) {
        if let upload = request.services.uploads.find(hash, account: account) {
          files[id, default: []].append(upload)
        } else if rows[id].map({ page.unit.adaBukti(hash, $0) }) != true {
          refused[id] =
            "Bukti yang diunggah sebelumnya tidak tersimpan lagi. Pilih berkasnya sekali lagi."
        }
      }
      failed[id] = request.isian.all(PengukuranForm.Bidang.gagal.nama(id)).filter { !$0.isEmpty }
      for sent in request.berkas where sent.bidang == field {
        switch sent.hasil {
        case .success(let file):
          let upload = RecentUploads.Upload(file: file, nama: sent.nama)
          request.services.uploads.put(upload, account: account)
          if files[id]?.contains(where: { $0.file == file }) != true {
            files[id, default: []].append(upload)
          }
        case .failure(let failure):
          failed[id, default: []].append(sent.nama)
          refused[id] = "\(sent.nama): \(failure.description)"
        }
      }
    }
    return PengukuranForm(
      unit: page.unit, isian: request.isian, berkas: files, berkasDitolak: refused,
      berkasGagal: failed.mapValues(\.tanpaUlangan))
  }

  /// The form as it stands now, with what was typed and why it was not taken.
  private static func refused(
    _ request: RouteRequest, _ form: PengukuranForm, _ readings: [PengukuranForm.Bacaan], _ failure: CommandFailure
  ) async throws -> Reply {
    let page = try page(request.sekarang())
    guard case .refused(_, let refusal) = failure else { return page.refused(form, seluruhnya: failure.pesan) }
    let facts = readings.flatMap { reading in reading.fakta.map { _ in reading } }
    var marked = facts.count == 1 && refusal.peristiwa == nil ? facts.first : nil
    if let place = refusal.peristiwa, place <= facts.count { marked = facts[place - 1] }
    guard var reading = marked, let field = PengukuranForm.Bidang(refusal), field != .terlihat else {
      return page.refused(form, seluruhnya: refusal.pesan)
    }
    reading.galat[field] = refusal.pesan
    return page.refused(form, [reading])
  }

  private static func unchanged(
    _ page: PengukuranPage, _ form: PengukuranForm, _ readings: [PengukuranForm.Bacaan]
  ) -> String {
    if let waiting = tertahan(form, readings) { return waiting }
    return form.diajukan && page.isian.banyak(.diajukan) > 0
      ? "Sudah diajukan; tidak ada yang berubah." : "Tidak ada yang berubah: isian sama dengan yang sudah tercatat."
  }

  /// What came back and was not submitted again, because nothing was done about it; `nil` for nothing.
  private static func tertahan(_ form: PengukuranForm, _ readings: [PengukuranForm.Bacaan]) -> String? {
    let waiting = readings.count { $0.isian.tercatat?.status == .dikembalikan && !$0.diajukan }
    guard form.diajukan, waiting > 0 else { return nil }
    return
      "\(waiting) realisasi yang dikembalikan belum diajukan kembali, karena angka dan buktinya belum diperbaiki. Perbaiki, atau centang bahwa ia diajukan kembali tanpa perubahan."
  }

  private static func done(_ page: PengukuranPage, saved: Int, submitted: Int, _ waiting: String?) -> String {
    let kept = saved == 0 ? [] : ["\(saved) isian disimpan."]
    let next =
      submitted > 0
      ? "\(submitted) realisasi diajukan. Bagian Organisasi atau Bapperida memeriksanya, lalu memberi kabar di Pekerjaan saya bila ada yang dikembalikan."
      : page.bolehMengajukan
        ? "Belum diajukan: tekan \u{201C}Simpan dan ajukan\u{201D} bila sudah lengkap."
        : "Belum diajukan: \(page.pengaju) mengajukannya bila sudah lengkap."
    return (kept + [next] + [waiting].compactMap(\.self)).joined(separator: " ")
  }
}
