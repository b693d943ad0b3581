import Sakip

extension Kaidah {
  /// The row of means against the rows above it.
  static let barisRataRata = Kaidah(
    kode: "H14", judul: "Baris rata-rata tidak sama dengan rata-rata barisnya", kelompok: .hitungan, tingkat: .galat,
    syarat: "Satu tabel memuat baris \u{201C}Rata-rata\u{201D} di bawah sedikitnya dua baris dengan angka.",
    bagiPenyusun: "Rata-rata adalah jumlah angka dibagi banyaknya; persentase gabungan boleh perbandingan jumlahnya.",
    bagiPereviu: "Rata-rata baris di atasnya, semuanya atau sejak rata-rata sebelumnya, bukan yang tercetak.",
    tindakan: "Hitung kembali rata-ratanya, dan sebutkan baris yang tidak ikut dihitung."
  ) { material, run in
    for table in material.tabel where !table.mulaiDiTengah { periksaBarisRataRata(table, &run) }
  }

  private static func periksaBarisRataRata(_ table: TabelTerbaca, _ run: inout Pemeriksaan) {
    let means = table.baris.indices.filter { table.baris[$0].adalahRataRata }
    guard let first = means.first, first > 1 else { return }
    for (place, mean) in means.enumerated() {
      let group = (place > 0 ? means[place - 1] + 1 : 0)..<mean
      for column in table.kolom where ![.nomor, .kode, .pagu, .realisasiAnggaran].contains(column.peran) {
        guard let printed = table.baris[mean].angka[column.nomor] else { continue }
        let rows = group.filter { !table.baris[$0].adalahJumlah && table.baris[$0].angka[column.nomor] != nil }
        let all = (0..<mean).filter { !means.contains($0) && table.baris[$0].angka[column.nomor] != nil }
        guard rows.count > 1, !adaJumlah(table, group) else { continue }
        run.periksa(.jumlah)
        let sets = [rows, all].map { $0.compactMap { table.baris[$0].angka[column.nomor] } }
        guard !sets.contains(where: { cocokRataRata($0, printed) }), let value = Ratio.mean(of: sets[0].map(\.rasio))
        else {
          continue
        }
        if column.peran == .capaian, let cell = terbalik(table, column, rows, printed) {
          laporkanTerbalik(cell, table, column, mean, &run)
          continue
        }
        let result = value.printed(decimals: max(2, printed.nilai.decimals))
        let computed = "(\(sets[0].map(\.nilai.printed).joined(separator: " + "))) / \(sets[0].count) = \(result)"
        let quoted = ([mean] + rows).compactMap { table.baris[$0].kutipan(column.nomor) }
        // A row without any figure, the heading of a group, has nothing to be counted.
        let counted = group.filter { row in table.baris[row].angka.keys.contains { table.kolom[$0].peran != .nomor } }
        guard !run.sudahSalah(quoted), sets[0].count == counted.count else { continue }
        run.temukan(
          quoted, seharusnya: result, perhitungan: computed,
          "Rata-rata \(column.sebutan()) tercetak \(printed.tulisan), padahal \(computed).", keyakinan: 0.9)
      }
    }
  }

  /// The capaian that was computed as if more were better, where the mean comes out with it computed the other way.
  private static func terbalik(
    _ table: TabelTerbaca, _ column: KolomTabel, _ rows: [Int], _ printed: AngkaTercetak
  ) -> (baris: Int, nilai: AngkaTercetak)? {
    guard let actual = table.kolom.last(where: { $0.peran == .realisasi && $0.nomor < column.nomor }),
      let target = table.kolom.last(where: { $0.peran == .target && $0.nomor < column.nomor })
    else { return nil }
    let fitting = rows.compactMap { place -> (baris: Int, nilai: AngkaTercetak)? in
      let row = table.baris[place]
      guard let own = row.angka[column.nomor], let measured = row.angka[actual.nomor],
        let promised = row.angka[target.nomor], let quotient = HasilBagi(measured, promised),
        quotient.cocok(own) != .tidak
      else { return nil }
      let value = (Ratio(200) - quotient.tepat).rounded(decimals: own.nilai.decimals)
      let turned = AngkaTercetak(tulisan: value.printed, nilai: value, bentuk: own.bentuk, rentang: own.rentang)
      let figures = rows.compactMap { $0 == place ? turned : table.baris[$0].angka[column.nomor] }
      return turned.nilai != own.nilai && cocokRataRata(figures, printed) ? (place, turned) : nil
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private static func laporkanTerbalik(
    _ cell: (baris: Int, nilai: AngkaTercetak), _ table: TabelTerbaca, _ column: KolomTabel, _ mean: Int,
    _ run: inout Pemeriksaan
  ) {
    let quoted = [cell.baris, mean].compactMap { table.baris[$0].kutipan(column.nomor) }
    guard quoted.count == 2, !run.sudahSalah(quoted) else { return }
    run.temukan(
      quoted, seharusnya: cell.nilai.tulisan,
      "Capaian \u{201C}\(table.baris[cell.baris].subjek)\u{201D} tercetak \(quoted[0].tulisan); rata-rata \(quoted[1].tulisan) hanya cocok dengan \(cell.nilai.tulisan), yaitu (2 x target - realisasi) / target x 100.",
      keyakinan: 0.9)
  }

  private static func adaJumlah(_ table: TabelTerbaca, _ group: Range<Int>) -> Bool {
    group.contains { table.baris[$0].adalahJumlah }
  }

  private static func cocokRataRata(_ figures: [AngkaTercetak], _ printed: AngkaTercetak) -> Bool {
    let count = Ratio(figures.count)
    guard let low = figures.reduce(Ratio(0), { $0 + $1.batas.bawah }).divided(by: count),
      let high = figures.reduce(Ratio(0), { $0 + $1.batas.atas }).divided(by: count)
    else { return true }
    return printed.selang.cocok(antara: low, dan: high) != .tidak
  }
}
