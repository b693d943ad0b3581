extension Kaidah {
  /// A stated number of classes against the table that follows.
  static let cacahKategori = Kaidah(
    kode: "C02", judul: "Banyaknya kategori tidak sama dengan tabelnya", kelompok: .cacah, tingkat: .galat,
    syarat: "Kalimat menyebut banyaknya kategori, dan tabel kategorinya menyusul.",
    bagiPenyusun: "Banyaknya kategori dalam kalimat harus sama dengan banyaknya baris tabel kategori.",
    bagiPereviu: "Tabel yang diperkenalkan kalimat ini memuat banyak kategori yang lain.",
    tindakan: "Betulkan bilangan pada kalimat, atau lengkapi tabelnya."
  ) { material, run in
    for sentence in material.kalimat {
      for count in sentence.cacahan where namaKategori.contains(count.kata(0)) && count.banyak > 1 {
        guard let table = material.tabelSesudah(sentence.letak), let column = table.kolom(.kategori) else { continue }
        let rows = table.baris.compactMap { $0.baris[column.nomor] }.filter { !$0.kosong && !$0.rusak }
        guard rows.count > 1, rows.count == table.baris.count else { continue }
        run.periksa(.cacah)
        guard rows.count != count.banyak else { continue }
        let quoted = sentence.kutip(
          count.rentang.lowerBound..<count.sesudah[count.sesudah.startIndex].rentang.upperBound)
        run.temukan(
          [quoted] + rows.map { Temuan.Kutipan($0.teks, pada: $0.letak) }, seharusnya: "\(rows.count)",
          "Kalimat menyebut \u{201C}\(quoted.tulisan)\u{201D}, padahal tabelnya memuat \(rows.count): \(rows.map(\.teks).joined(separator: ", "))."
        )
      }
    }
  }

  /// A stated number against the items of the list that follows.
  static let cacahButir = Kaidah(
    kode: "C03", judul: "Banyaknya butir tidak sama dengan yang disebut", kelompok: .cacah, tingkat: .galat,
    syarat: "Kalimat yang berakhir dengan titik dua menyebut banyaknya butir, dan daftarnya langsung menyusul.",
    bagiPenyusun: "Bilangan di depan daftar harus sama dengan banyaknya butir daftar itu.",
    bagiPereviu: "Daftar yang langsung menyusul memuat banyak butir yang lain.",
    tindakan: "Betulkan bilangannya, atau lengkapi daftarnya."
  ) { material, run in
    for sentence in material.kalimat where sentence.teks.hasSuffix(":") {
      guard let count = sentence.cacahan.last, count.rentang.lowerBound > 0, (2...40).contains(count.banyak),
        count.sesudah.filter(\.huruf).count <= 9, !terpotong(count.sesudah)
      else { continue }
      let items = material.butirSesudah(sentence.alinea)
      guard items.count > 1 else { continue }
      run.periksa(.cacah)
      // The items may be any of what is counted: `2 (dua) sasaran dengan 5 (lima) indikator`.
      guard !sentence.cacahan.contains(where: { $0.banyak == items.count }), !bersambung(items, count.banyak) else {
        continue
      }
      let quoted = sentence.kutip(count.rentang.lowerBound..<sentence.teks.utf8.count)
      run.temukan(
        [quoted] + items.map { Temuan.Kutipan($0.teks, pada: $0.letak) }, seharusnya: "\(items.count)",
        "Kalimat menyebut \u{201C}\(quoted.tulisan)\u{201D}, padahal daftar sesudahnya memuat \(items.count) butir.",
        keyakinan: 0.9)
    }
  }

  /// Whether another part of the sentence follows: a comma in front of anything but `yaitu`.
  private static func terpotong(_ words: ArraySlice<Kata>) -> Bool {
    zip(words, words.dropFirst()).contains { $0.teks == "," && !["yaitu", "yakni", "meliputi"].contains($1.teks) }
      || words.last?.teks == ","
  }

  /// Whether the list has as many items as were told, and what carries its numbering on is a heading that stands apart.
  private static func bersambung(_ items: [Alinea], _ told: Int) -> Bool {
    guard items.count == told + 1, told > 1 else { return false }
    let gaps = zip(items, items.dropFirst()).map { $1.letak.baris - $0.letak.baris }
    guard let last = gaps.last, let widest = gaps.dropLast().max() else { return false }
    return last > widest
  }

  private static let namaKategori: Set<String> = [
    "kategori", "katagori", "kategorisasi", "klasifikasi", "kelas", "tingkat", "tingkatan", "predikat", "skala",
    "golongan",
  ]
}
