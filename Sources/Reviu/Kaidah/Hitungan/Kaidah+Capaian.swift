import Sakip

extension Kaidah {
  /// The capaian of a row against its target and realisasi.
  static let capaian = Kaidah(
    kode: "H01", judul: "Capaian tidak sesuai dengan target dan realisasi", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu baris tabel memuat target, realisasi, dan capaian tahun yang sama.",
    bagiPenyusun:
      "Capaian adalah realisasi dibagi target dikali 100 untuk indikator yang makin tinggi makin baik, dan kebalikannya untuk indikator yang makin rendah makin baik.",
    bagiPereviu: "Tidak satu pun rumus yang lazim menghasilkan capaian yang tercetak dari target dan realisasinya.",
    tindakan: "Hitung kembali capaiannya, atau betulkan target atau realisasi yang salah ketik."
  ) { material, run in
    let limits = batasCapaian(material)
    for table in material.tabel { periksaCapaian(table, limits, &run) }
  }

  private static func periksaCapaian(_ table: TabelTerbaca, _ limits: [Int], _ run: inout Pemeriksaan) {
    let own = kolomBerumus(table, limits)
    for result in table.kolom where result.peran == .capaian && !own.contains(result.nomor) {
      func before(_ role: Peran) -> [KolomTabel] {
        let columns = table.kolom.filter { $0.peran == role && $0.nomor < result.nomor }
        let same = columns.filter { $0.tahun == nil || result.tahun == nil || $0.tahun == result.tahun }
        return same.reversed()
      }
      guard let actual = before(.realisasi).first, !before(.target).isEmpty,
        !table.kolom[(actual.nomor + 1)..<result.nomor].contains(where: { $0.peran == .capaian })
      else { continue }
      let targets = kumulatif(actual) ? targetRencana(table, result) + before(.target) : before(.target)
      for row in table.baris { periksaCapaian(row, targets, actual, result, limits, &run) }
    }
  }

  /// Whether a column tells what was reached since the plan began.
  private static func kumulatif(_ actual: KolomTabel) -> Bool {
    let title = actual.judul.lowercased()
    return ["s/d", "s.d", "sampai dengan", "perkiraan realisasi"].contains(where: title.contains)
  }

  /// The targets that what was reached since the plan began is measured by: those at its end, and the first of the table.
  private static func targetRencana(_ table: TabelTerbaca, _ result: KolomTabel) -> [KolomTabel] {
    let targets = table.kolom.filter { [.target, .targetAkhir].contains($0.peran) && $0.nomor < result.nomor }
    return targets.filter { $0.peran == .targetAkhir } + targets.prefix(1).filter { $0.peran == .target }
  }

  private static func periksaCapaian(
    _ row: TabelTerbaca.BarisTerbaca, _ targets: [KolomTabel], _ actual: KolomTabel, _ result: KolomTabel,
    _ limits: [Int], _ run: inout Pemeriksaan
  ) {
    guard let measured = row.angka[actual.nomor], let printed = row.angka[result.nomor] else { return }
    let promised = targets.compactMap { column in row.angka[column.nomor].map { (column, $0) } }
    let quotients = promised.compactMap { column, figure in HasilBagi(measured, figure).map { (column, figure, $0) } }
    guard let (target, figure, quotient) = quotients.first else { return }
    run.periksa(.persen)
    guard
      !quotients.contains(where: {
        cocokCapaian($0.2, $0.1, measured, printed) || dibatasi(printed, $0.2, limits)
      })
    else { return }
    let quoted = [result, actual, target].compactMap { row.kutipan($0.nomor) }
    guard !run.sudahSalah(quoted) else { return }
    let computed = HasilBagi.tulis(measured, figure, hasil: quotient.tepat, desimal: printed.nilai.decimals)
    run.temukan(
      quoted, seharusnya: quotient.tepat.printed(decimals: max(2, printed.nilai.decimals)) + "%", perhitungan: computed,
      "Capaian \u{201C}\(row.subjek)\u{201D} tercetak \(printed.tulisan), padahal \(computed).")
  }
}
