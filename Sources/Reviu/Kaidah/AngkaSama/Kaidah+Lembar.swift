extension Kaidah {
  /// What a sheet says against the row of a table about the same thing.
  static let lembarTabel = Kaidah(
    kode: "S70", judul: "Lembar definisi atau rincian berbeda dengan tabel", kelompok: .angkaSama, tingkat: .galat,
    syarat:
      "Sekurangnya tiga lembar \u{201C}nama isian : isi\u{201D} sejenis, dan sebuah kolom tabel yang isinya pada hampir semua baris sama dengan isian itu.",
    bagiPenyusun: "Isi lembar definisi atau rincian harus sama dengan baris tabel tentang hal yang sama.",
    bagiPereviu: "Lembar dan tabel sama pada hampir semua baris, tetapi berbeda pada baris ini.",
    tindakan: "Tetapkan isi yang benar, lalu samakan lembar dan tabelnya."
  ) { material, run in
    let proven = material.padananLembar
    let agreed = Dictionary(grouping: proven.flatMap(\.cocok), by: \.butir.kutipan)
    run.periksa(.angka, agreed.values.map(\.count).reduce(0, +))
    let differing = Dictionary(grouping: proven.flatMap(\.beda), by: \.butir.kutipan)
    for (quoted, pairs) in differing.sorted(by: { $0.key.letak < $1.key.letak }) {
      run.periksa(.angka)
      guard let first = pairs.first else { continue }
      let cells = pairs.map { Temuan.Kutipan($0.sel.teks, pada: $0.sel.letak) }
      let others = (agreed[quoted] ?? []).map { Temuan.Kutipan($0.sel.teks, pada: $0.sel.letak) }
      // What agrees with another table is right; the cell that differs is not.
      let isCell = others.count >= cells.count
      let name = first.butir.kata.joined(separator: " ")
      let year = first.butir.tahun.map { " \($0)" } ?? ""
      guard !run.sudahSalah([quoted] + cells) else { continue }
      run.temukan(
        isCell ? cells + [quoted] + others : [quoted] + cells,
        seharusnya: isCell ? first.butir.nilai : first.sel.teks,
        "Lembar \u{201C}\(first.baris)\u{201D} memuat \(name)\(year) \u{201C}\(first.butir.nilai)\u{201D}, sedangkan tabelnya \u{201C}\(first.sel.teks)\u{201D}.",
        keyakinan: 0.9)
    }
  }

  /// The definition of another indikator under the name of this one.
  static let definisiLain = Kaidah(
    kode: "S71", judul: "Definisi pada lembar menyebut indikator lain", kelompok: .angkaSama, tingkat: .galat,
    syarat: "Beberapa lembar definisi, yang definisinya dimulai dengan nama indikator dan kata \u{201C}adalah\u{201D}.",
    bagiPenyusun: "Definisi harus tentang indikator pada lembar itu; yang lain tertinggal dari lembar yang disalin.",
    bagiPereviu: "Definisi pada lembar ini dimulai dengan nama indikator dari lembar yang lain.",
    tindakan: "Tulis definisi indikator lembar ini."
  ) { material, run in
    let names = Dictionary(
      material.lembar.compactMap { sheet in sheet.bernama.map { (NamaBaku($0.nilai).kunci, $0) } },
      uniquingKeysWith: { first, _ in first })
    guard names.count > 2 else { return }
    for sheet in material.lembar {
      guard let own = sheet.bernama, let field = sheet.isian("definisi", "pengertian", "makna"),
        let verb = field.nilai.firstRange(of: " adalah ") ?? field.nilai.firstRange(of: " merupakan ")
      else { continue }
      run.periksa(.nama)
      let subject = NamaBaku(field.nilai[..<verb.lowerBound]).kunci
      guard subject.count > 5, subject != NamaBaku(own.nilai).kunci, let other = names[subject] else { continue }
      run.temukan(
        [Temuan.Kutipan(String(field.nilai[..<verb.lowerBound]), pada: field.letak), own.kutipan, other.kutipan],
        seharusnya: own.nilai,
        "Definisi \u{201C}\(own.nilai)\u{201D} dimulai dengan \u{201C}\(other.nilai)\u{201D}, nama indikator lembar lain."
      )
    }
  }
}
