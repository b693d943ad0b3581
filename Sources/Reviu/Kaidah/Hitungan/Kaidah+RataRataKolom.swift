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
        isMean = menyebutRataRata(item.sebelum, melanjutkan: isMean)
        let years = KataTeks.pecah(item.sebelum).filter { $0.utf8.count == 4 }.compactMap { Int($0) }
        guard isMean, item.persen, years.count == 1, place == 0 || item.kalimat == text.butir[0].kalimat,
          let table = material.tabel.last(where: { ($0.tabel.letak ?? item.letak) < item.letak }),
          let column = table.kolom(.capaian, tahun: years[0]), table.kolom(.indikator) != nil
        else { continue }
        let rows = table.baris.filter { !$0.adalahRataRata && !$0.adalahJumlah }
        let cells = rows.compactMap { row in row.angka[column.nomor].map { ($0, row.kutipan(column.nomor)) } }
        guard cells.count > 2, cells.count == rows.count, let mean = Ratio.mean(of: cells.map(\.0.rasio)) else {
          continue
        }
        run.periksa(.jumlah)
        let limits = semuaBatas.map { Ratio($0) } + text.butir.filter { menyebutBatas($0.sebelum) }.map(\.angka.rasio)
        guard !cocokRataRata(item.angka, cells.map(\.0), batas: limits) else { continue }
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

  /// Whether the words in front of a figure make it the mean capaian; behind a mean only the next year goes on with it,
  /// `dan tahun 2023 sebesar`.
  private static func menyebutRataRata(_ words: String, melanjutkan isOpen: Bool) -> Bool {
    if words.contains("rata-rata capaian") { return !menyebutBatas(words) }
    return isOpen
      && words.split { !$0.isLetter }.allSatisfy {
        ["dan", "serta", "sedangkan", "tahun", "pada", "sebesar", "adalah", "mencapai", "persen"].contains($0)
      }
  }

  /// Whether a figure is the value that capaian is cut off at.
  private static func menyebutBatas(_ words: String) -> Bool {
    ["batas", "maksim", "paling tinggi", "tertinggi", "setinggi"].contains(where: words.contains)
  }

  /// Whether a printed mean is that of the cells, as they stand or each cut off at the same limit.
  private static func cocokRataRata(_ mean: AngkaTercetak, _ cells: [AngkaTercetak], batas limits: [Ratio]) -> Bool {
    let slack = Ratio(ExactDecimal(mantissa: 1, decimals: 2))
    let isRounded = cells.allSatisfy(\.bulat)
    let ends = cells.map { $0.batas(dibulatkan: isRounded) }
    func agrees(_ limit: Ratio?) -> Bool {
      func cut(_ value: Ratio) -> Ratio { limit.map { min(value, $0) } ?? value }
      guard let low = Ratio.mean(of: ends.map { cut($0.bawah) }), let high = Ratio.mean(of: ends.map { cut($0.atas) })
      else { return false }
      return mean.selang.cocok(antara: low - slack, dan: high + slack) != .tidak
    }
    return agrees(nil) || limits.contains(where: agrees)
  }
}
