extension Kaidah {
  /// Numbers of chapters and sections that skip or repeat.
  static let nomorJudul = Kaidah(
    kode: "C21", judul: "Nomor bab atau bagian tidak berurutan", kelompok: .cacah, tingkat: .peringatan,
    syarat: "Bab atau bagian bernomor sejak yang pertama, dan hanya satu nomor melompat atau berulang.",
    bagiPenyusun: "Nomor bab dan bagian berlanjut satu demi satu.",
    bagiPereviu: "Nomor ini melompat atau berulang; mungkin sebuah bagian hilang.",
    tindakan: "Nomori ulang, atau tambahkan bagian yang hilang."
  ) { material, run in
    var groups: [String: [(nomor: Int, judul: Alinea)]] = [:]
    var chapter = ""
    for text in material.naskah.alinea {
      guard case .judul(let number?) = text.jenis else { continue }
      if number.hasPrefix("BAB ") {
        guard let value = angkaBab(number.dropFirst(4)) else { continue }
        chapter = number
        groups["", default: []].append((value, text))
      } else if number.contains(".") {
        let parts = number.split(separator: ".")
        guard let last = parts.last.flatMap({ Int($0) }) else { continue }
        let prefix = parts.dropLast().joined(separator: ".")
        groups["\(chapter) \(prefix).", default: []].append((last, text))
      } else if let letter = number.utf8.first, number.utf8.count == 1, (0x41...0x5A).contains(letter) {
        groups["\(chapter) A", default: []].append((Int(letter) - 0x40, text))
      }
    }
    for (_, items) in groups.sorted(by: { $0.value[0].judul.letak < $1.value[0].judul.letak }) {
      guard items.count >= 2, items[0].nomor == 1 else { continue }
      run.periksa(.cacah, items.count)
      let wrong = items.indices.dropFirst().filter { items[$0].nomor != items[$0 - 1].nomor + 1 }
      guard wrong.count == 1 || wrong.count == 2 && wrong[1] == wrong[0] + 1, let place = wrong.first,
        items[place].nomor > 1,
        items[place].nomor <= items[place - 1].nomor + 2, items[place].nomor >= items[place - 1].nomor
      else { continue }
      run.temukan(
        [items[place], items[place - 1]].map { Temuan.Kutipan($0.judul.teks, pada: $0.judul.letak) },
        "\u{201C}\(items[place].judul.teks.prefix(80))\u{201D} menyusul \u{201C}\(items[place - 1].judul.teks.prefix(80))\u{201D}; nomornya tidak berurutan.",
        keyakinan: 0.7)
    }
  }

  /// `III` or `3`.
  private static func angkaBab(_ text: Substring) -> Int? {
    if let number = Int(text) { return number }
    return ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].firstIndex(of: String(text)).map { $0 + 1 }
  }

  /// A stated number of districts, villages or units against the table that lists them.
  static let cacahWilayah = Kaidah(
    kode: "C22", judul: "Banyaknya wilayah atau unit tidak sama dengan tabelnya", kelompok: .cacah,
    tingkat: .peringatan,
    syarat:
      "Kalimat menyebut wilayah atau unit \u{201C}terdiri atas\u{201D} sejumlah kecamatan, desa, atau lainnya, dan tabel sesudahnya mendaftarnya.",
    bagiPenyusun: "Banyaknya dalam kalimat harus sama dengan banyaknya baris tabel.",
    bagiPereviu: "Tabel yang menyusul memuat banyak baris yang lain.",
    tindakan: "Betulkan bilangannya, atau lengkapi tabelnya."
  ) { material, run in
    for sentence in material.kalimat {
      let counts = sentence.cacahan.filter { unitWilayah.contains($0.kata(0)) && $0.banyak > 2 }
      // Many of them that did or have something are not all of them.
      guard !["sebanyak", "dari"].contains(sentence.kata.first?.teks) else { continue }
      for count in counts where count.sebelum.suffix(6).contains(where: { pembukaWilayah.contains($0.teks) }) {
        let noun = count.kata(0)
        guard let table = tabelWilayah(material, sentence),
          let column = table.kolom.first(where: {
            KataTeks.pecah($0.judul).contains(noun) && !$0.judul.lowercased().contains("jumlah")
          }),
          !table.kolom.contains(where: { $0.nomor > 0 && $0.nomor < column.nomor && $0.peran != .nomor })
        else { continue }
        let rows = table.baris.filter { !$0.adalahJumlah }
        let cells = rows.compactMap { $0.baris[column.nomor] }.filter {
          $0.teks.contains(where: \.isLetter) && !$0.rusak
        }
        guard cells.count == rows.count, Set(cells.map(\.teks)).count == cells.count, cells.count > 2 else { continue }
        run.periksa(.cacah)
        guard cells.count != count.banyak, abs(cells.count - count.banyak) * 3 <= cells.count else { continue }
        let quoted = sentence.kutip(count.rentang)
        run.temukan(
          [Temuan.Kutipan("\(quoted.tulisan) \(noun)", pada: quoted.letak)]
            + cells.map { Temuan.Kutipan($0.teks, pada: $0.letak) }, seharusnya: "\(cells.count)",
          "Kalimat menyebut \(quoted.tulisan) \(noun), padahal tabel sesudahnya memuat \(cells.count).", keyakinan: 0.8)
      }
    }
  }

  /// The table that a sentence introduces, or the one right before it that it sums up: `Seluruhnya terdapat 12 desa`.
  private static func tabelWilayah(_ material: BahanReviu, _ sentence: Kalimat) -> TabelTerbaca? {
    guard
      sentence.kata.prefix(4).contains(where: { ["seluruhnya", "keseluruhan", "keseluruhannya"].contains($0.teks) })
    else { return material.tabelSesudah(sentence.letak) }
    return material.tabelDekat(sentence.letak).first { ($0.tabel.letak ?? sentence.letak) < sentence.letak }
  }

  private static let unitWilayah: Set<String> = [
    "kecamatan", "desa", "kelurahan", "puskesmas", "skpd", "opd", "bidang", "seksi", "bagian", "sekolah", "nagari",
    "kampung", "upt", "uptd",
  ]
  private static let pembukaWilayah: Set<String> = [
    "terdiri", "memiliki", "mempunyai", "membawahi", "meliputi", "terbagi", "mencakup", "sebanyak", "terdapat",
  ]
}
