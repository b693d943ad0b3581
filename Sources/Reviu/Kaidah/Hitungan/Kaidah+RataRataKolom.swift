import Sakip

extension Kaidah {
  /// The mean capaian of a year that a sentence states, against the column of that year above it.
  static let rataRataKolom = Kaidah(
    kode: "H36", judul: "Rata-rata capaian dalam kalimat bukan rata-rata kolomnya", kelompok: .hitungan,
    tingkat: .galat,
    syarat:
      "Kalimat menyebut rata-rata capaian suatu tahun, dan tabel terdekat di atasnya memuat kolom capaian tahun itu.",
    bagiPenyusun: "Rata-rata capaian adalah jumlah capaian semua indikator dibagi banyaknya.",
    bagiPereviu: "Kolom capaian tahun itu menghasilkan rata-rata yang lain.",
    tindakan: "Hitung kembali rata-ratanya."
  ) { material, run in
    for text in material.uraian {
      var isMean = false
      for (place, item) in text.butir.enumerated() {
        isMean = item.sebelum.contains("rata-rata capaian") || isMean && item.sebelum.split(separator: " ").count < 5
        let years = KataTeks.pecah(item.sebelum).filter { $0.utf8.count == 4 }.compactMap { Int($0) }
        guard isMean, item.persen, years.count == 1, place == 0 || item.kalimat == text.butir[0].kalimat,
          let table = material.tabel.last(where: { ($0.tabel.letak ?? item.letak) < item.letak }),
          let column = table.kolom(.capaian, tahun: years[0]), table.kolom(.indikator) != nil
        else { continue }
        let rows = table.baris.filter { !Jenjang.rataRata($0) && !Jenjang.jumlah($0) }
        let cells = rows.compactMap { row in row.angka[column.nomor].map { ($0, row.kutipan(column.nomor)) } }
        guard cells.count > 2, cells.count == rows.count, let mean = Ratio.mean(of: cells.map(\.0.rasio)) else {
          continue
        }
        run.periksa(.jumlah)
        let slack = Ratio(ExactDecimal(mantissa: 1, decimals: 2))
        guard item.angka.selang.cocok(antara: mean - slack, dan: mean + slack) == .tidak else { continue }
        let quoted = [item.kutipan] + cells.compactMap(\.1)
        guard !run.sudahSalah(quoted) else { continue }
        let value = mean.printed(decimals: max(2, item.angka.nilai.decimals))
        let sum = cells.map(\.0.nilai.printed).joined(separator: " + ")
        run.temukan(
          quoted, seharusnya: value + "%", perhitungan: "(\(sum)) / \(cells.count) = \(value)",
          "Rata-rata capaian tahun \(years[0]) tercetak \(item.angka.tulisan), padahal kolom \u{201C}\(column.judul)\u{201D} berata-rata \(value).",
          keyakinan: 0.9)
      }
    }
  }
}
