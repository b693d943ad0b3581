extension Kaidah {
  /// Two tables with one number.
  static let nomorTabelGanda = Kaidah(
    kode: "C05", judul: "Nomor tabel dipakai dua kali", kelompok: .cacah, tingkat: .galat,
    syarat: "Dua judul tabel di dalam naskah bernomor sama dan bernama lain.",
    bagiPenyusun: "Setiap tabel mempunyai nomor sendiri.",
    bagiPereviu: "Rujukan ke nomor ini menunjuk dua tabel.",
    tindakan: "Nomori ulang tabel dan sesuaikan daftar tabel serta rujukannya."
  ) { material, run in
    var first: [String: DaftarDepan.Butir] = [:]
    for caption in DaftarDepan.judulTabel(material.naskah) {
      run.periksa(.angka)
      guard let earlier = first[caption.nomor] else {
        first[caption.nomor] = caption
        continue
      }
      guard !caption.nama.lowercased().contains("lanjutan"),
        !DaftarDepan.mirip(caption.kata, earlier.kata)
      else { continue }
      run.temukan(
        [caption.kutipan, earlier.kutipan],
        "Nomor tabel \(caption.nomor) dipakai untuk \u{201C}\(caption.nama)\u{201D} dan untuk \u{201C}\(earlier.nama)\u{201D}."
      )
    }
  }

  /// Numbers of tables that do not run on.
  static let nomorTabelLoncat = Kaidah(
    kode: "C06", judul: "Nomor tabel tidak berurutan", kelompok: .cacah, tingkat: .peringatan,
    syarat: "Sekurangnya tiga tabel satu bab bernomor, dan nomornya tidak berlanjut satu demi satu.",
    bagiPenyusun: "Nomor tabel dalam satu bab berlanjut satu demi satu menurut letaknya.",
    bagiPereviu: "Ada nomor yang terlewati atau mundur; mungkin sebuah tabel hilang.",
    tindakan: "Nomori ulang tabel, atau tambahkan tabel yang hilang."
  ) { material, run in
    let captions = DaftarDepan.judulTabel(material.naskah)
    let awal = material.potongan.map { $0.teks.prefix(16).lowercased() }.filter { $0.hasPrefix("tabel ") }
    let chapters = Dictionary(grouping: captions.filter { $0.nomor.contains(".") && !$0.nomor.hasPrefix("T") }) {
      $0.nomor.split(separator: ".")[0]
    }
    for (_, tables) in chapters.sorted(by: { $0.key < $1.key }) where tables.count >= 3 {
      let numbers = tables.map { Int($0.nomor.split(separator: ".").last ?? "") ?? 0 }
      guard Set(numbers).count == numbers.count, tables.allSatisfy({ $0.nomor.count(where: { $0 == "." }) == 1 }) else {
        continue
      }
      run.periksa(.angka, numbers.count)
      for place in tables.indices.dropFirst() where numbers[place] != numbers[place - 1] + 1 {
        let chapter = tables[place].nomor.prefix { $0 != "." }
        // A caption that was read as a row or a line of text is no missing table.
        let between = Range(uncheckedBounds: (numbers[place - 1] + 1, max(numbers[place - 1] + 1, numbers[place])))
        guard !between.contains(where: { number in awal.contains { $0.hasPrefix("tabel \(chapter).\(number) ") } })
        else {
          continue
        }
        run.temukan(
          [tables[place].kutipan, tables[place - 1].kutipan], seharusnya: nil,
          "Tabel \(tables[place].nomor) menyusul Tabel \(tables[place - 1].nomor); nomornya tidak berurutan.")
      }
    }
  }
}
