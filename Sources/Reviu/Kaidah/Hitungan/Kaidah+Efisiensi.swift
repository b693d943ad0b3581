import Sakip

extension Kaidah {
  /// The efficiency of a row against its budget, spending and capaian.
  static let efisiensi = Kaidah(
    kode: "H04", judul: "Efisiensi tidak sesuai dengan serapan dan capaian", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Satu baris tabel memuat pagu, realisasi anggaran, dan efisiensi, dan rumusnya terbukti dari baris lain, atau baris itu memuat target dan realisasi kinerja.",
    bagiPenyusun:
      "Efisiensi menurut PMK 249/PMK.02/2011 adalah 1 dikurangi perbandingan serapan anggaran dan capaian kinerja, dikali 100.",
    bagiPereviu:
      "Tidak satu pun rumus efisiensi yang lazim menghasilkan angka yang tercetak dari jumlah pada barisnya.",
    tindakan: "Hitung kembali efisiensinya dari pagu, realisasi anggaran, target, dan realisasi kinerja."
  ) { material, run in
    let rows = material.tabel.flatMap(barisEfisiensi)
    let formulas = RumusEfisiensi.allCases.filter { formula in rows.contains { formula.cocok($0) && $0.membuktikan } }
    guard formulas.count > 0 || rows.count > 0 else { return }
    for row in rows {
      run.periksa(.persen)
      guard !RumusEfisiensi.allCases.contains(where: { $0.cocok(row) }) else { continue }
      let formula = formulas.first ?? .pmk249
      guard let value = formula.nilai(row), !formulas.isEmpty || row.capaian != nil, !run.sudahSalah(row.masukan) else {
        continue
      }
      let printed = value.tepat.printed(decimals: max(2, row.efisiensi.nilai.decimals))
      let computed = "\(formula.tulis(row)) = \(printed)"
      run.temukan(
        row.kutipan, seharusnya: printed + "%", perhitungan: computed,
        "Efisiensi \u{201C}\(row.nama)\u{201D} tercetak \(row.efisiensi.tulisan), padahal \(computed).",
        keyakinan: formulas.isEmpty ? 0.8 : 1)
    }
  }

  /// The rows of a table that prints capaian and serapan, and not what they are computed from.
  private static func barisEfisiensi(_ table: TabelTerbaca, _ result: KolomTabel) -> [BarisEfisiensi] {
    guard let share = table.kolom(.serapan), let reached = table.kolom(.capaian) else { return [] }
    return table.baris.compactMap { row in
      guard let printed = row.angka[result.nomor], let spent = row.angka[share.nomor],
        let capaian = row.angka[reached.nomor]
      else { return nil }
      let columns = [reached, share]
      return BarisEfisiensi(
        nama: row.subjek, efisiensi: printed, serapan: HasilBagi(persen: spent), capaian: HasilBagi(persen: capaian),
        kutipan: ([result] + columns).compactMap { row.kutipan($0.nomor) },
        masukan: columns.compactMap { row.kutipan($0.nomor) })
    }
  }

  private static func barisEfisiensi(_ table: TabelTerbaca) -> [BarisEfisiensi] {
    guard let result = table.kolom(.efisiensi) else { return [] }
    guard let budget = table.kolom(.pagu), let spent = table.kolom(.realisasiAnggaran) else {
      return barisEfisiensi(table, result)
    }
    return table.baris.compactMap { row in
      guard let printed = row.angka[result.nomor], let top = row.angka[spent.nomor],
        let bottom = row.angka[budget.nomor],
        let share = HasilBagi(top, bottom)
      else { return nil }
      let actual = table.kolom(.realisasi).flatMap { row.angka[$0.nomor] }
      let target = table.kolom(.target).flatMap { row.angka[$0.nomor] }
      let stated = table.kolom(.capaian).flatMap { row.angka[$0.nomor] }
      let capaian =
        actual.flatMap { one in target.flatMap { HasilBagi(one, $0) } } ?? stated.map(HasilBagi.init(persen:))
      let columns = [spent, budget] + [table.kolom(.realisasi), table.kolom(.target)].compactMap { $0 }
      return BarisEfisiensi(
        nama: row.subjek, efisiensi: printed, serapan: share, capaian: capaian,
        tercetak: stated.map(HasilBagi.init(persen:)),
        kutipan: ([result] + columns).compactMap { row.kutipan($0.nomor) },
        masukan: columns.compactMap { row.kutipan($0.nomor) })
    }
  }
}
