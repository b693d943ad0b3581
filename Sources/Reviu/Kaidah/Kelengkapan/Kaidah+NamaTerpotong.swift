extension Kaidah {
  /// Names that break off at the end of a cell.
  static let namaTerpotong = Kaidah(
    kode: "L06", judul: "Nama terpotong", kelompok: .kelengkapan, tingkat: .peringatan,
    syarat: "Isi sel berakhir dengan kata sambung, atau nama panjangnya berlanjut di tempat lain.",
    bagiPenyusun: "Nama program, kegiatan, dan indikator ditulis utuh.",
    bagiPereviu:
      "Nama ini berhenti di tengah; di tempat lain nama yang sama lebih panjang, atau kata terakhirnya menuntut lanjutan.",
    tindakan: "Tulis namanya sampai selesai."
  ) { material, run in
    let whole = namaUtuh(material)
    // A line of text right below a row, in small letters or with no figure, is the rest of its name.
    let diBawah = Set(
      material.naskah.alinea.filter { text in
        switch text.jenis {
        case .teks, .judul(nil): true
        default: false
        }
      }.map(\.letak.baris))
    for table in material.tabel {
      for (index, row) in table.baris.enumerated() {
        for (place, cell) in row.baris.sel.enumerated() where !cell.rusak && cell.teks.count > 20 {
          run.periksa(.nama)
          let words = Kata.potong(cell.teks)
          guard let last = words.last, last.huruf, words.count >= 4 else { continue }
          if kataSambung.contains(last.teks), !berlanjut(place, index, table), !diBawah.contains(cell.letak.baris + 1) {
            run.temukan(
              [Temuan.Kutipan(cell.teks, pada: cell.letak)],
              "\u{201C}\(cell.teks)\u{201D} berakhir dengan \u{201C}\(last.teks)\u{201D}, sehingga terpotong.")
          } else if words.count >= 6, !diBawah.contains(cell.letak.baris + 1),
            let longer = lanjutan(words.filter(\.huruf).map(\.teks), whole)
          {
            run.temukan(
              [Temuan.Kutipan(cell.teks, pada: cell.letak), longer], seharusnya: longer.tulisan,
              "\u{201C}\(cell.teks)\u{201D} di tempat lain berlanjut: \u{201C}\(longer.tulisan)\u{201D}.",
              keyakinan: 0.8)
          }
        }
      }
    }
  }

  /// A name with how often it stands somewhere.
  private struct NamaUtuh {
    let kata: [String]
    let kutipan: Temuan.Kutipan
    var banyak = 1
  }

  /// Names as they stand in cells and list items, by their first words and by the whole.
  private static func namaUtuh(_ material: BahanReviu) -> [String: [String: NamaUtuh]] {
    var names: [String: [String: NamaUtuh]] = [:]
    func note(_ text: String, _ letak: Letak) {
      guard text.utf8.count <= 400, text.utf8.count > 20 else { return }
      let words = Kata.potong(text).filter(\.huruf).map(\.teks)
      guard words.count >= 6 else { return }
      let (front, whole) = (words.prefix(4).joined(separator: " "), words.joined(separator: " "))
      if names[front]?[whole] != nil {
        names[front]?[whole]?.banyak += 1
      } else {
        names[front, default: [:]][whole] = NamaUtuh(kata: words, kutipan: Temuan.Kutipan(text, pada: letak))
      }
    }
    for table in material.naskah.tabel {
      for row in table.isi { for cell in row.sel where !cell.rusak { note(cell.teks, cell.letak) } }
    }
    for text in material.naskah.alinea {
      if case .butir = text.jenis {
        note(String(text.teks.trimmingPrefix(Pola.penandaDiDepan.regex)), text.letak)
      }
    }
    return names
  }

  /// A longer writing of a name, by one or two words that belong to it: `Instansi` and `Instansi Vertikal`.
  private static func lanjutan(_ words: [String], _ whole: [String: [String: NamaUtuh]]) -> Temuan.Kutipan? {
    guard let same = whole[words.prefix(4).joined(separator: " ")] else { return nil }
    let longer = same.values.filter {
      (words.count + 1...words.count + 2).contains($0.kata.count) && $0.kata.starts(with: words)
        && !$0.kutipan.tulisan.lowercased().contains("\(words.last ?? "")/")
    }.sorted { $0.kutipan.letak < $1.kutipan.letak }
    let own = same[words.joined(separator: " ")]?.banyak ?? 0
    guard let first = longer.first, own <= longer.map(\.banyak).reduce(0, +),
      let next = first.kata.dropFirst(words.count).first,
      !["tahun", "kecamatan", "kabupaten", "di", "pada", "yang", "kantor", "dana", "sub"].contains(next),
      !singkatanMenyusul(first.kutipan.tulisan, words.count)
    else { return nil }
    return first.kutipan
  }

  /// Whether behind so many words only the abbreviation of the name stands, in brackets.
  private static func singkatanMenyusul(_ text: String, _ count: Int) -> Bool {
    let words = Kata.potong(text)
    let places = words.indices.filter { words[$0].huruf }
    return places.count == count + 1 && words[places[count] - 1].teks == "("
  }

  /// Whether the next row only goes on with this cell.
  private static func berlanjut(_ place: Int, _ index: Int, _ table: TabelTerbaca) -> Bool {
    guard index + 1 < table.baris.count else { return false }
    let next = table.baris[index + 1]
    return next.baris[place]?.kosong == false && next.baris.sel.first?.kosong == true && next.angka.isEmpty
  }

  private static let kataSambung: Set<String> = [
    "yang", "dan", "dengan", "untuk", "oleh", "di", "ke", "dari", "pada", "dalam", "serta", "atau", "terhadap",
    "tentang",
    "para", "setiap", "bagi", "melalui", "antara", "sesuai", "guna",
  ]
}
