import Sakip

extension Kaidah {
  /// A point as decimal mark where the document uses commas.
  static let titikDesimal = Kaidah(
    kode: "W09", judul: "Titik sebagai tanda desimal", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Dokumen memakai koma sebagai tanda desimal pada sebagian besar angkanya.",
    bagiPenyusun: "Tanda desimal bahasa Indonesia adalah koma.",
    bagiPereviu: "Angka ini memakai titik, sedangkan angka lain dalam dokumen memakai koma.",
    tindakan: "Ganti titik dengan koma."
  ) { material, run in
    let cells = material.tabel.flatMap { table in
      let codes = Set(
        table.kolom.filter { [.nomor, .kode, .rumus].contains($0.peran) || $0.judul.isEmpty }.map(\.nomor))
      return table.baris.flatMap { row in
        row.angka.compactMap { column, figure -> (AngkaTercetak, Letak)? in
          guard !codes.contains(column), column > 0, let cell = row.baris[column] else { return nil }
          return (figure, cell.letak)
        }
      }
    }.sorted { $0.1 < $1.1 }
    let texts = material.kalimat.flatMap { sentence in
      sentence.angka.indices.compactMap { place -> (AngkaTercetak, Letak)? in
        let before = KataTeks.pecah(sentence.kataSebelum(place)).last ?? ""
        return pengantarNilai.contains(before) ? (sentence.angka[place], sentence.letak) : nil
      }
    }
    let all = cells + texts
    run.periksa(.angka, all.count)
    let commas = all.count { $0.0.tulisan.contains(",") && !$0.0.bulat }
    let points = all.filter { $0.0.titikDesimal }
    guard commas >= 5, points.count * 5 <= commas else { return }
    for line in Dictionary(grouping: points, by: \.1.baris).values.sorted(by: { $0[0].1 < $1[0].1 }) {
      let figure = line[0].0
      run.temukan(
        line.map { Temuan.Kutipan($0.0.tulisan, pada: $0.1) }, seharusnya: figure.nilai.printed,
        "\(figure.tulisan) memakai titik sebagai tanda desimal, sedangkan \(commas) angka lain memakai koma.",
        keyakinan: 0.8)
    }
  }

  private static let pengantarNilai: Set<String> = [
    "sebesar", "nilai", "menjadi", "target", "realisasi", "capaian", "indeks", "skor", "mencapai",
  ]

  /// Percentages of one column with several numbers of decimals.
  static let banyakDesimal = Kaidah(
    kode: "W10", judul: "Banyak desimal tidak seragam dalam satu kolom", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Kolom capaian, serapan, atau persen memuat paling sedikit enam angka.",
    bagiPenyusun: "Persentase dalam satu kolom dicetak dengan desimal yang sama.",
    bagiPereviu: "Sebagian kecil angka pada kolom itu dicetak dengan desimal lain.",
    tindakan: "Seragamkan desimalnya."
  ) { material, run in
    for table in material.tabel {
      for column in table.kolom where [.capaian, .serapan, .persen].contains(column.peran) {
        let figures = table.baris.filter { !$0.adalahJumlah }.compactMap { row -> (AngkaTercetak, Sel)? in
          guard let figure = row.angka[column.nomor], !figure.nilai.isZero, let cell = row.baris[column.nomor] else {
            return nil
          }
          return (figure, cell)
        }
        run.periksa(.angka, figures.count)
        let groups = Dictionary(grouping: figures) { $0.0.nilai.decimals }
        guard figures.count >= 6, let usual = groups.max(by: { $0.value.count < $1.value.count }), usual.key > 0,
          usual.value.count * 10 >= figures.count * 7
        else { continue }
        let odd = figures.filter { $0.0.nilai.decimals != usual.key && $0.0.nilai != ExactDecimal(100) }
        guard let first = odd.first else { continue }
        run.temukan(
          odd.prefix(8).map { Temuan.Kutipan($0.1.teks, pada: $0.1.letak) },
          "Pada kolom \u{201C}\(column.judul)\u{201D} tercetak \(first.1.teks), sedangkan \(usual.value.count) angka lain memakai \(usual.key) desimal.",
          keyakinan: 0.4)
      }
    }
  }
}
