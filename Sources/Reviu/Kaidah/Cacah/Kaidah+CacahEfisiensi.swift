extension Kaidah {
  /// Stated numbers of indikator whose efficiency is positive or negative.
  static let cacahEfisiensi = Kaidah(
    kode: "C91", judul: "Banyaknya indikator menurut efisiensi tidak sama dengan tabel", kelompok: .cacah,
    tingkat: .galat,
    syarat: "Kalimat menyebut banyaknya indikator yang efisiensinya positif atau negatif di dekat tabel efisiensi.",
    bagiPenyusun: "Bilangan dalam simpulan dihitung dari kolom efisiensi.",
    bagiPereviu: "Kolom efisiensi memuat banyak nilai positif atau negatif yang lain.",
    tindakan: "Hitung kembali menurut kolom efisiensi."
  ) { material, run in
    for sentence in material.kalimat where sentence.teks.contains("fisiensi") {
      for count in sentence.cacahan where ["indikator", "iku", "sasaran", "program"].contains(count.kata(0)) {
        let words = count.sesudah.dropFirst().prefix(7).prefix { !$0.bulat }.map(\.teks)
        guard let sign = words.first(where: { $0 == "positif" || $0 == "negatif" }),
          words.contains(where: { $0.hasPrefix("efisiensi") }),
          let (table, column) = tabelEfisiensi(material, sentence.letak)
        else { continue }
        let rows = table.baris.filter { !$0.adalahJumlah && !$0.adalahRataRata }
        let figures = rows.compactMap { row in row.angka[column.nomor].flatMap { _ in row.baris[column.nomor] } }
        guard figures.count == rows.count, rows.count >= 2, count.banyak <= rows.count,
          !figures.contains(where: { $0.teks.allSatisfy { !("1"..."9").contains($0) } })
        else { continue }
        run.periksa(.cacah)
        let found = figures.filter {
          $0.teks.contains { $0 == "-" || $0 == "(" || $0 == "\u{2013}" } == (sign == "negatif")
        }
        guard found.count != count.banyak else { continue }
        let quoted = sentence.kutip(count.rentang)
        run.temukan(
          [Temuan.Kutipan("\(quoted.tulisan) \(count.kata(0)) efisiensi \(sign)", pada: quoted.letak)]
            + found.map { Temuan.Kutipan($0.teks, pada: $0.letak) },
          seharusnya: "\(found.count)",
          "Kalimat menyebut \(quoted.tulisan) \(count.kata(0)) dengan efisiensi \(sign), padahal kolom \u{201C}\(column.judul)\u{201D} memuat \(found.count) dari \(rows.count).",
          keyakinan: 0.95)
      }
    }
  }

  /// The nearest table in front with a column of efficiency.
  private static func tabelEfisiensi(_ material: BahanReviu, _ letak: Letak) -> (TabelTerbaca, KolomTabel)? {
    guard let table = material.tabelDekat(letak).first, table.kolom(.indikator) != nil else { return nil }
    let columns = table.kolom.filter { $0.peran == .efisiensi }
    return columns.count == 1 ? (table, columns[0]) : nil
  }
}
