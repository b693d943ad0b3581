import Sakip

extension Kaidah {
  /// The share of the budget that was spent, in a row of a table.
  static let serapan = Kaidah(
    kode: "H02", judul: "Serapan tidak sesuai dengan pagu dan realisasi anggaran", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu baris tabel memuat pagu, realisasi anggaran, dan persentasenya.",
    bagiPenyusun: "Serapan adalah realisasi anggaran dibagi pagu dikali 100.",
    bagiPereviu: "Persentase yang tercetak bukan hasil bagi kedua jumlah pada baris yang sama.",
    tindakan: "Hitung kembali persentasenya, atau betulkan jumlah yang salah ketik."
  ) { material, run in
    for table in material.tabel {
      guard let budget = table.kolom(.pagu), let spent = table.kolom(.realisasiAnggaran),
        let share = table.kolom(.serapan) ?? table.kolom(.persen)
      else { continue }
      guard !kolomBerumus(table, []).contains(share.nomor) else { continue }
      periksaHasilBagi("Serapan", table, spent, budget, share, &run)
    }
  }

  /// What was reached against the target at the end of the plan, in a row of a table.
  static let capaianAkhir = Kaidah(
    kode: "H03", judul: "Capaian terhadap target akhir tidak sesuai", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu baris tabel memuat realisasi, target akhir rencana, dan capaian terhadapnya.",
    bagiPenyusun: "Capaian terhadap akhir rencana adalah realisasi dibagi target akhir dikali 100.",
    bagiPereviu: "Persentase yang tercetak bukan hasil bagi realisasi dan target akhir pada baris yang sama.",
    tindakan: "Hitung kembali persentasenya, atau betulkan target akhirnya."
  ) { material, run in
    for table in material.tabel {
      guard let target = targetAkhir(table, material.identitas.tahun), let share = table.kolom(.capaianAkhir),
        let actual = realisasiTerakhir(table, material.identitas.tahun, sebelum: share.nomor)
      else { continue }
      guard !kolomBerumus(table, semuaBatas).contains(share.nomor) else { continue }
      periksaHasilBagi("Capaian terhadap akhir rencana", table, actual, target, share, &run)
    }
  }

  /// The target at the end of a plan: the head says so, or it is the only one and of a later year than is reported.
  private static func targetAkhir(_ table: TabelTerbaca, _ year: Int?) -> KolomTabel? {
    if let named = table.kolom(.targetAkhir) { return named }
    let targets = table.kolom.filter { $0.peran == .target }
    guard targets.count == 1, let only = targets.first, let year, let own = only.tahun, own > year else { return nil }
    return only
  }

  /// The realisasi of the year that is reported: of several columns the last year that is not beyond it.
  private static func realisasiTerakhir(_ table: TabelTerbaca, _ year: Int?, sebelum place: Int) -> KolomTabel? {
    let columns = table.kolom.filter { $0.peran == .realisasi && !PernyataanIndikator.berkala($0.judul) }
    let known = columns.filter { $0.tahun != nil && ($0.tahun ?? 0) <= (year ?? .max) }
    if known.count == columns.count, let last = known.max(by: { ($0.tahun ?? 0) < ($1.tahun ?? 0) }) { return last }
    return columns.last { $0.nomor < place } ?? columns.first
  }

  /// Whether the quotient is printed; what was reached at the end of a plan may be the better the lower it is.
  private static func benar(
    _ quotient: HasilBagi, _ above: AngkaTercetak, _ below: AngkaTercetak, _ printed: AngkaTercetak, _ role: Peran
  ) -> Bool {
    if role == .capaianAkhir {
      return cocokCapaian(quotient, below, above, printed) || dibatasi(printed, quotient, semuaBatas)
    }
    return quotient.cocok(printed) != .tidak
  }

  private static func periksaHasilBagi(
    _ name: String, _ table: TabelTerbaca, _ top: KolomTabel, _ bottom: KolomTabel,
    _ share: KolomTabel, _ run: inout Pemeriksaan
  ) {
    for row in table.baris {
      guard let above = row.angka[top.nomor], let below = row.angka[bottom.nomor], let printed = row.angka[share.nomor],
        let quotient = HasilBagi(above, below)
      else { continue }
      run.periksa(.persen)
      guard !benar(quotient, above, below, printed, share.peran) else { continue }
      let computed = HasilBagi.tulis(above, below, hasil: quotient.tepat, desimal: printed.nilai.decimals)
      let quoted = [share, top, bottom].compactMap { row.kutipan($0.nomor) }
      guard !run.sudahSalah(quoted) else { continue }
      run.temukan(
        quoted,
        seharusnya: quotient.tepat.printed(decimals: max(2, printed.nilai.decimals)) + "%", perhitungan: computed,
        "\(name) \u{201C}\(row.subjek)\u{201D} tercetak \(printed.tulisan), padahal \(computed).")
    }
  }
}
