extension Kaidah {
  /// A figure of a table that a text tells with another unit.
  static let satuanKalimat = Kaidah(
    kode: "S92", judul: "Satuan dalam kalimat berbeda dari tabel", kelompok: .angkaSama, tingkat: .peringatan,
    syarat: "Alinea menyebut satu indikator dengan angka yang sama seperti tabel, dan tabel memuat kolom satuan.",
    bagiPenyusun: "Angka ditulis dengan satuan yang sama di dalam kalimat dan di dalam tabel.",
    bagiPereviu: "Angka ini tercetak pada tabel untuk indikator yang sama dengan satuan yang lain.",
    tindakan: "Samakan satuannya."
  ) { material, run in
    let rows = barisBersatuan(material)
    let known = Dictionary(grouping: rows, by: \.kunci)
    let names = PencariKunci(Set(material.indikator.map(\.kunci)).union(known.keys))
    for text in material.uraian where text.butir.contains(where: { !$0.uang }) {
      let named = names.dalam(NamaSerupa(text.teks).kunci)
      guard let key = named.max(by: { $0.count < $1.count }), named.allSatisfy({ $0 == key || key.contains($0) }),
        let own = known[key], Set(own.map(\.satuan)).count == 1, let first = own.first
      else { continue }
      for (place, item) in text.butir.enumerated() where !item.uang {
        guard let row = own.first(where: { row in row.angka.contains { $0.nilai == item.angka.nilai } }),
          !item.angka.menyerupaiTahun, let unit = satuan(text, place),
          item.angka.nilai.decimals > 0 || item.peran != nil
        else { continue }
        run.periksa(.nama)
        guard unit != first.satuan, !sepadan(unit, first.satuan), !NamaBaku(first.sel.teks).kata.contains(unit) else {
          continue
        }
        let quoted = item.persen ? item.angka.tulisan : "\(item.angka.tulisan) \(unit)"
        run.temukan(
          [Temuan.Kutipan(quoted, pada: item.letak), Temuan.Kutipan(row.sel.teks, pada: row.sel.letak)],
          "Kalimat menyebut \u{201C}\(quoted)\u{201D}, padahal satuan \u{201C}\(row.nama)\u{201D} pada tabel adalah \(row.sel.teks).",
          keyakinan: 0.7)
        break
      }
    }
  }

  private struct BarisBersatuan {
    let kunci: String
    let nama: String
    let satuan: String
    let sel: Sel
    let angka: [AngkaTercetak]
  }

  private static func barisBersatuan(_ material: BahanReviu) -> [BarisBersatuan] {
    material.tabel.flatMap { table -> [BarisBersatuan] in
      guard let name = table.kolomIndikator, let units = table.kolom(.satuan) else { return [] }
      let figures = table.kolom.filter { [.target, .realisasi].contains($0.peran) }
      return table.baris.compactMap { row in
        guard let title = row.baris[name.nomor], let cell = row.baris[units.nomor], !title.rusak, !cell.rusak,
          let unit = satuanTabel(cell.teks)
        else { return nil }
        return BarisBersatuan(
          kunci: NamaSerupa(title.teks).kunci, nama: title.teks, satuan: unit, sel: cell,
          angka: figures.compactMap { row.angka[$0.nomor] })
      }
    }
  }

  /// The unit of a cell: the only word of it, or the sign of percent.
  private static func satuanTabel(_ text: String) -> String? {
    let plain = text.filter { !"() ".contains($0) }
    if plain == "%" { return "persen" }
    let words = KataTeks.pecah(text)
    guard words.count == 1, let unit = words.first.map(Satuan.baku), dikenal.contains(unit) else { return nil }
    return unit
  }

  /// The unit right behind a figure of a text.
  private static func satuan(_ text: Uraian, _ place: Int) -> String? {
    if text.butir[place].persen { return "persen" }
    let rest = text.sesudah(place)
    guard rest.hasPrefix(" "), let word = KataTeks.pecah(rest).first.map(Satuan.baku), dikenal.contains(word) else {
      return nil
    }
    return rest.dropFirst().lowercased().hasPrefix(word) || Satuan.baku(word) == word ? word : nil
  }

  /// Whether two words name one unit.
  private static func sepadan(_ one: String, _ other: String) -> Bool {
    let same: [Set<String>] = [
      ["orang", "jiwa", "pegawai"], ["unit", "buah", "paket"], ["dokumen", "laporan"],
      ["nilai", "poin", "skor", "angka", "indeks"],
      ["ha", "hektar", "hektare"], ["km", "kilometer"], ["kg", "kilogram"], ["m", "meter"],
    ]
    return same.contains { $0.contains(one) && $0.contains(other) }
  }

  /// Words that are units wherever they stand behind a figure.
  private static let dikenal: Set<String> = [
    "persen", "kg", "kilogram", "kuintal", "ton", "gram", "liter", "orang", "jiwa", "pegawai", "desa", "kelompok",
    "unit",
    "buah", "paket", "dokumen", "laporan", "nilai", "poin", "skor", "angka", "indeks", "tahun", "bulan", "hari", "ha",
    "hektar", "hektare", "km", "kilometer", "meter", "keluarga", "ekor", "sekolah", "rumah",
  ]
}
