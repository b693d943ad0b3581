import Sakip

extension Kaidah {
  /// A cell that does not follow the computation that the other rows of its column follow.
  static let hubunganKolom = Kaidah(
    kode: "H13", judul: "Sel tidak mengikuti hitungan kolomnya", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Sedikitnya tiga baris membuktikan bahwa satu kolom adalah selisih, jumlah, hasil kali, persentase, atau pertumbuhan dari dua kolom lain.",
    bagiPenyusun: "Kolom yang dihitung harus dihitung sama pada setiap baris.",
    bagiPereviu: "Baris lain pada kolom ini mengikuti hitungan yang sama, baris ini tidak.",
    tindakan: "Hitung kembali sel itu, atau betulkan angka yang dihitung."
  ) { material, run in
    for table in material.tabel where table.baris.count >= 4 {
      let own = kolomBerumus(table, [])
      for relation in HubunganKolom.semua(table) where !own.contains(relation.hasil.nomor) {
        periksaHubungan(relation, table, &run)
      }
    }
  }

  /// The cell that the total of its column proves wrong, where the totals of the other columns agree.
  private static func penyebab(
    _ row: TabelTerbaca.BarisTerbaca, _ relation: HubunganKolom, _ table: TabelTerbaca
  ) -> (kolom: KolomTabel, nilai: ExactDecimal)? {
    guard relation.rumus == .jumlah || relation.rumus == .selisih, let total = table.baris.last(where: \.adalahJumlah),
      !row.adalahJumlah
    else { return nil }
    let parts = table.baris.filter { !$0.adalahJumlah && !$0.adalahRataRata }
    let wrong = [relation.hasil, relation.kiri, relation.kanan].compactMap {
      column -> (kolom: KolomTabel, nilai: ExactDecimal)? in
      let figures = parts.compactMap { $0.angka[column.nomor]?.nilai }
      guard figures.count == parts.count, let printed = total.angka[column.nomor]?.nilai,
        let own = row.angka[column.nomor]?.nilai
      else { return nil }
      let sum = figures.reduce(ExactDecimal.zero) { $0 + $1 }
      return sum == printed ? nil : (column, own + printed - sum)
    }
    guard wrong.count == 1, let only = wrong.first, only.kolom.nomor != relation.hasil.nomor else { return nil }
    return only
  }

  private static func laporkanPenyebab(
    _ cell: (kolom: KolomTabel, nilai: ExactDecimal), _ row: TabelTerbaca.BarisTerbaca, _ relation: HubunganKolom,
    _ quoted: [Temuan.Kutipan], _ run: inout Pemeriksaan
  ) {
    guard let printed = row.kutipan(cell.kolom.nomor) else { return }
    run.temukan(
      [printed] + quoted.filter { $0 != printed }, seharusnya: cell.nilai.printed,
      "\(cell.kolom.sebutan(awal: true)) \u{201C}\(row.subjek)\u{201D} tercetak \(printed.tulisan); hitungan barisnya dan jumlah kolomnya hanya cocok dengan \(cell.nilai.printed).",
      keyakinan: 0.9)
  }

  /// Whether a row of totals follows the computation with what its column adds up to: then the total is wrong, not this.
  private static func jumlahnyaSalah(
    _ row: TabelTerbaca.BarisTerbaca, _ relation: HubunganKolom, _ table: TabelTerbaca
  ) -> Bool {
    guard row.adalahJumlah else { return false }
    let parts = table.baris.filter { !$0.adalahJumlah && !$0.adalahRataRata }
    return [relation.kiri, relation.kanan].contains { column in
      let figures = parts.compactMap { $0.angka[column.nomor]?.nilai }
      guard figures.count == parts.count, let own = row.angka[column.nomor] else { return false }
      let sum = figures.reduce(ExactDecimal.zero) { $0 + $1 }
      return sum != own.nilai && Kaidah.mirip(sum, own.nilai)
    }
  }

  /// Whether a row that is no quotient is one of an indikator that is better the lower it is: `(2 x target - realisasi) /
  /// target x 100`, or target by realisasi.
  private static func makinRendahMakinBaik(
    _ printed: AngkaTercetak, _ a: AngkaTercetak, _ b: AngkaTercetak, _ relation: HubunganKolom
  ) -> Bool {
    guard relation.rumus == .bagi else { return false }
    return [(printed, b), (b, printed)].contains { achieved, target in
      guard let usual = HasilBagi(a, target), let turned = HasilBagi(target, a) else { return false }
      return achieved.selang.cocok(antara: Ratio(200) - usual.atas, dan: Ratio(200) - usual.bawah) != .tidak
        || turned.cocok(achieved) != .tidak
    }
  }

  private static func periksaHubungan(
    _ relation: HubunganKolom, _ table: TabelTerbaca, _ run: inout Pemeriksaan
  ) {
    let sums = JumlahKolom(table)
    for row in table.baris {
      guard let a = row.angka[relation.kiri.nomor], let b = row.angka[relation.kanan.nomor],
        let printed = row.angka[relation.hasil.nomor], let value = relation.rumus.hitung(a, b)
      else { continue }
      run.periksa(relation.rumus == .selisih ? .selisih : relation.rumus == .bagi ? .persen : .jumlah)
      let ends = [(value.bawah, value.atas), (Ratio(0) - value.atas, Ratio(0) - value.bawah)]
      guard !ends.contains(where: { printed.selang.cocok(antara: $0.0, dan: $0.1) != .tidak }) else { continue }
      let quoted = [relation.hasil, relation.kiri, relation.kanan].compactMap { row.kutipan($0.nomor) }
      guard !run.sudahSalah(quoted), !jumlahnyaSalah(row, relation, table), !sums.bergeser(row),
        !makinRendahMakinBaik(printed, a, b, relation)
      else { continue }
      if let other = penyebab(row, relation, table) {
        laporkanPenyebab(other, row, relation, quoted, &run)
        continue
      }
      let result = value.tepat.printed(decimals: max(printed.nilai.decimals, a.bulat && b.bulat ? 0 : 2))
      run.temukan(
        quoted, seharusnya: result, perhitungan: "\(relation.rumus.tulis(a, b)) = \(result)",
        "\(relation.hasil.sebutan(awal: true)) \u{201C}\(row.subjek)\u{201D} tercetak \(printed.tulisan), padahal \(relation.rumus.tulis(a, b)) = \(result), seperti pada baris lain.",
        keyakinan: 0.9)
    }
  }
}
