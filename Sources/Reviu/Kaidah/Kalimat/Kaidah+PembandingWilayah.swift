extension Kaidah {
  /// Above or below the province or the nation, against the table above that sets them side by side.
  static let pembandingWilayah = Kaidah(
    kode: "B97", judul: "Perbandingan dengan provinsi atau nasional bertentangan dengan tabel", kelompok: .kalimat,
    tingkat: .galat,
    syarat:
      "Tabel di atas kalimat memuat satu kabupaten atau kota, provinsi, dan nasional, dan kalimat menyebut daerah di atas atau di bawah angka salah satunya.",
    bagiPenyusun: "Di atas berarti angka daerah pada tabel lebih besar daripada angka yang dibandingkan.",
    bagiPereviu: "Angka daerah pada tabel bertentangan dengan kata perbandingan dalam kalimat.",
    tindakan: "Betulkan kata perbandingannya menurut tabel."
  ) { material, run in
    for sentence in material.kalimat where !sentence.angka.isEmpty {
      guard !sentence.teks.lowercased().contains("tidak"), !sentence.teks.lowercased().contains("target") else {
        continue
      }
      for place in sentence.angka.indices { periksaWilayah(sentence, place, material, &run) }
    }
  }

  private static let kataLebih: [(kata: [String], lebih: Bool)] = [
    (["di", "atas"], true), (["lebih", "tinggi"], true), (["lebih", "besar"], true), (["di", "bawah"], false),
    (["lebih", "rendah"], false), (["lebih", "kecil"], false),
  ]

  private static func periksaWilayah(
    _ sentence: Kalimat, _ place: Int, _ material: BahanReviu, _ run: inout Pemeriksaan
  ) {
    let words = KataTeks.pecah(sentence.kataSebelum(place))
    let found = kataLebih.compactMap { entry in KataTeks.letak(entry.kata, dalam: words).map { ($0, entry) } }
    guard found.count == 1, let (start, said) = found.first, words.count - start <= 10,
      let level = words[start...].last(where: { ["provinsi", "nasional"].contains($0) }),
      let table = material.tabelSebelum(sentence.letak), let end = table.baris.last?.baris.letak.baris,
      sentence.letak.baris - end <= 8
    else { return }
    let own = table.baris.filter { ["kabupaten", "kota"].contains(KataTeks.pecah($0.subjek).first ?? "") }
    guard own.count == 1, let mine = own.first else { return }
    let figure = sentence.angka[place]
    for row in table.baris where KataTeks.pecah(row.subjek).first == level {
      for (column, value) in row.angka.sorted(by: { $0.key < $1.key }) where value.nilai == figure.nilai {
        guard let actual = mine.angka[column], actual.bentuk == value.bentuk, let quoted = mine.kutipan(column),
          let other = row.kutipan(column)
        else { continue }
        run.periksa(.angka)
        guard said.lebih ? actual.nilai < value.nilai : value.nilai < actual.nilai else { return }
        let printed = said.kata.joined(separator: " ")
        run.temukan(
          [Temuan.Kutipan(sentence.teks, pada: sentence.letak), quoted, other],
          "Kalimat menyebut \u{201C}\(mine.subjek)\u{201D} \(printed) \(figure.tulisan), padahal tabel di atasnya memuat \(actual.tulisan).",
          keyakinan: 0.9)
        return
      }
    }
  }
}
