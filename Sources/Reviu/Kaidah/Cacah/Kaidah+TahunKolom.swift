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
        guard let expected = tahunSeharusnya(series.map(\.tahun)), series.count > 3 || series[place].dibagi else {
          continue
        }
        let wrong = expected.indices.first { expected[$0] != series[$0].tahun } ?? place
        run.temukan(
          [Temuan.Kutipan(series[wrong].sel.teks, pada: series[wrong].sel.letak)]
            + series.map { Temuan.Kutipan($0.sel.teks, pada: $0.sel.letak) },
          seharusnya: "\(expected[wrong])", "Tahun pada kepala tabel tercetak \(years).")
      }
    }
  }

  private struct KolomTahun {
    let tahun: Int
    let sel: Sel
    /// Whether a head above divides into the years.
    let dibagi: Bool
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
        let next = KolomTahun(tahun: year, sel: cell, dibagi: !atas(table, place).isEmpty)
        if last == place - 1, atas(table, place) == atas(table, last) {
          series[series.count - 1].append(next)
        } else {
          series.append([next])
        }
        last = place
      }
      return series
    }
  }

  /// What stands over a column, above its own head.
  private static func atas(_ table: TabelTerbaca, _ column: Int) -> String {
    guard table.kolom.indices.contains(column) else { return "" }
    return table.kolom[column].judul.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// The years that run on and differ from the printed ones in one place only.
  private static func tahunSeharusnya(_ years: [Int]) -> [Int]? {
    let starts = Set(years.indices.map { years[$0] - $0 })
    return starts.map { start in years.indices.map { start + $0 } }
      .first { good in zip(good, years).count { $0 != $1 } == 1 }
  }
}
