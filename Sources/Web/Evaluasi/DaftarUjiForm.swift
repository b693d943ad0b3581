import Selaras

/// Filling in the checklist of a review: what changed is recorded at once, all of it or nothing.
enum DaftarUjiForm {
  static func show(_ request: RouteRequest) throws -> Reply { .page(DaftarUjiPage(try RuangReviu(request))) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let reviu = try RuangReviu(request)
    let isian = request.isian
    let changed = ButirUji.semua.filter { isChanged(isian, $0.kode, reviu) }
    // Who sends the same twice reads twice that it was recorded.
    guard !changed.isEmpty else { return selesai(reviu, 0) }
    let (facts, problems) = fakta(isian, changed, reviu)
    guard problems.isEmpty else { return .refusedForm(DaftarUjiPage(reviu, isian, changed, galat: problems)) }
    let seen = changed.map { item in
      isian.terlihat(objek(item, reviu), unit: reviu.unit.id, bidang: "terlihat-\(item.kode)")
    }
    let failure = await request.catat(facts, terlihat: seen)
    let fresh = try RuangReviu(request.sekarang())
    guard let failure, changed.contains(where: { isChanged(isian, $0.kode, fresh) }) else {
      return selesai(fresh, changed.count)
    }
    return .refusedForm(DaftarUjiPage(fresh, isian, changed, galat: [problem(failure, isian, changed, fresh)]))
  }

  static func objek(_ item: ButirUji, _ reviu: RuangReviu) -> Objek { .butirUji(tahun: reviu.tahun, butir: item.kode) }

  /// Whether somebody changed an item to something that is not recorded already.
  private static func isChanged(_ isian: FormValues, _ kode: String, _ reviu: RuangReviu) -> Bool {
    guard isian.memuat("semula-\(kode)") else { return false }
    let typed = IsianButir(isian, kode)
    return typed != IsianButir(semula: isian, kode) && typed != IsianButir(reviu.kesiapan.jawaban[kode]?.isi)
  }

  /// The facts of what changed, and what is wrong with each.
  private static func fakta(
    _ isian: FormValues, _ changed: [ButirUji], _ reviu: RuangReviu
  ) -> ([any Event], [ErrorSummary.Butir]) {
    var (facts, problems): ([any Event], [ErrorSummary.Butir]) = ([], [])
    for item in changed {
      switch fakta(IsianButir(isian, item.kode), item, isian["alasan"], reviu) {
      case .success(let fact):
        do throws(Penolakan) {
          try fact.periksa(reviu.context.state)
          facts.append(fact)
        } catch {
          problems.append(.init(bidang: bidang(error, item), pesan: error.pesan))
        }
      case .failure(let problem): problems.append(problem)
      }
    }
    return (facts, problems)
  }

  private static func fakta(
    _ typed: IsianButir, _ item: ButirUji, _ reason: String?, _ reviu: RuangReviu
  ) -> Result<any Event, ErrorSummary.Butir> {
    let place = IsianButir.Bidang.jawaban.nama(item.kode)
    if let answer = DaftarUjiDiisi.Jawaban(rawValue: typed.jawaban) {
      return .success(
        DaftarUjiDiisi(
          unit: reviu.unit.id, tahun: reviu.tahun, butir: item.kode, jawaban: answer,
          catatan: typed.catatan.isEmpty ? nil : typed.catatan))
    }
    let isRecorded = reviu.kesiapan.jawaban[item.kode] != nil
    guard typed == IsianButir(nil), isRecorded else {
      let words =
        typed.jawaban.isEmpty && !typed.catatan.isEmpty
        ? "catatannya belum disimpan. Pilih juga jawabannya." : "pilih Ya, Tidak, atau Tidak berlaku."
      return .failure(.init(bidang: place, pesan: "Butir \(item.kode): \(words)"))
    }
    return .success(PencatatanDicabut(unit: reviu.unit.id, objek: objek(item, reviu), alasan: reason ?? ""))
  }

  private static func bidang(_ refusal: Penolakan, _ item: ButirUji) -> String? {
    switch refusal.bidang {
    case "alasan": "alasan"
    case "catatan": IsianButir.Bidang.catatan.nama(item.kode)
    default: IsianButir.Bidang.jawaban.nama(item.kode)
    }
  }

  /// What the journal found wrong, at the item where it can be told.
  private static func problem(
    _ failure: CommandFailure, _ isian: FormValues, _ changed: [ButirUji], _ fresh: RuangReviu
  ) -> ErrorSummary.Butir {
    guard let refusal = failure.penolakan else { return .init(bidang: nil, pesan: failure.pesan) }
    let place = refusal.peristiwa.flatMap { changed.indices.contains($0 - 1) ? changed[$0 - 1] : nil }
    let outrun = changed.first { item in
      isian.terlihat(objek(item, fresh), unit: fresh.unit.id, bidang: "terlihat-\(item.kode)")
        != fresh.unit.terlihat(objek(item, fresh))
    }
    return .init(bidang: (outrun ?? place).flatMap { bidang(refusal, $0) }, pesan: refusal.pesan)
  }

  private static func selesai(_ reviu: RuangReviu, _ count: Int) -> Reply {
    let (answered, all) = (reviu.kesiapan.jawaban.count, ButirUji.semua.count)
    let saved = count == 0 ? "Daftar uji tersimpan." : "\(Count(count).printed) butir tersimpan."
    guard answered == all else {
      return .redirect(
        reviu.alamat("/daftar-uji"), pesan: "\(saved) \(answered) dari \(all) butir terjawab; \(all - answered) lagi.")
    }
    return .redirect(
      reviu.alamat("/pernyataan"),
      pesan: "\(saved) Daftar uji selesai; reviu dapat dinyatakan bila tidak ada galat terbuka.")
  }
}
