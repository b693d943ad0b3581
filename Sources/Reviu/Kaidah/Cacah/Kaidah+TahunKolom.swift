extension Kaidah {
  /// Two columns of a series with one year.
  static let tahunKolom = Kaidah(
    kode: "C12", judul: "Tahun kolom berulang atau tidak berurutan", kelompok: .cacah, tingkat: .galat,
    syarat: "Kepala tabel memuat sekurangnya tiga kolom tahun yang berdampingan di bawah judul yang sama.",
    bagiPenyusun: "Kolom tahun berlanjut satu demi satu.",
    bagiPereviu: "Satu tahun tercetak dua kali atau mundur, sehingga tahun yang dimaksud tidak dapat dibaca.",
    tindakan: "Betulkan tahun pada kepala tabel."
  ) { material, run in
    for table in material.tabel {
      for series in deretTahun(table) where series.count >= 3 {
        run.periksa(.tanggal, series.count)
        guard let place = series.indices.dropFirst().first(where: { series[$0].tahun <= series[$0 - 1].tahun }) else {
          continue
        }
        let years = series.map { String($0.tahun) }.joined(separator: ", ")
        let expected = tahunSeharusnya(series.map(\.tahun))
        let wrong = expected.flatMap { good in good.indices.first { good[$0] != series[$0].tahun } } ?? place
        run.temukan(
          [Temuan.Kutipan(series[wrong].sel.teks, pada: series[wrong].sel.letak)]
            + series.map { Temuan.Kutipan($0.sel.teks, pada: $0.sel.letak) },
          seharusnya: expected.map { "\($0[wrong])" }, "Tahun pada kepala tabel tercetak \(years).")
      }
    }
  }

  private struct KolomTahun {
    let tahun: Int
    let sel: Sel
  }

  /// The cells of the head that are years and stand side by side.
  private static func deretTahun(_ table: TabelTerbaca) -> [[KolomTahun]] {
    table.tabel.kepala.flatMap { row in
      var series: [[KolomTahun]] = []
      var last = -2
      for (place, cell) in row.sel.enumerated() {
        guard !cell.rusak, cell.teks.utf8.count <= 10, let year = PembacaKolom.tahun(cell.teks),
          cell.teks.allSatisfy({ $0.isNumber }) || cell.teks.lowercased().hasPrefix("tahun")
        else { continue }
        let next = KolomTahun(tahun: year, sel: cell)
        if last == place - 1, series.last?.last.map({ year != $0.tahun - 5 && year >= $0.tahun - 2 }) == true {
          series[series.count - 1].append(next)
        } else {
          series.append([next])
        }
        last = place
      }
      return series
    }
  }

  /// The years that run on and differ from the printed ones in one place only.
  private static func tahunSeharusnya(_ years: [Int]) -> [Int]? {
    let starts = Set(years.indices.map { years[$0] - $0 })
    return starts.map { start in years.indices.map { start + $0 } }
      .first { good in zip(good, years).count { $0 != $1 } == 1 }
  }
}
