extension Kaidah {
  /// Words that stand twice in a row.
  static let kataGanda = Kaidah(
    kode: "B11", judul: "Kata tercetak dua kali", kelompok: .kalimat, tingkat: .peringatan,
    syarat: "Satu kata atau beberapa kata langsung diulang.",
    bagiPenyusun: "Kata yang terulang biasanya salah ketik atau salah salin.",
    bagiPereviu: "Kata yang sama berdampingan tanpa tanda hubung.",
    tindakan: "Hapus salah satunya."
  ) { material, run in
    for text in material.naskah.alinea {
      if case .entriDaftar = text.jenis { continue }
      periksaGanda(text.teks, text.letak, &run)
    }
    for row in material.naskah.tabel.flatMap(\.isi) {
      for cell in row.sel where !cell.rusak && cell.teks.count > 10 && !duaKolom(cell.teks) {
        periksaGanda(cell.teks, cell.letak, &run)
        periksaGanda(cell, dalam: row, &run)
      }
    }
  }

  /// Whether several words of a cell stand twice: two columns of the same words were read as one.
  private static func duaKolom(_ text: String) -> Bool {
    let words = KataTeks.pecah(text)
    return zip(words, words.dropFirst()).count { $0 == $1 } > 1
  }

  /// A noun that is doubled in one cell and stands once before the same words in another of the row: no plural is meant.
  private static func periksaGanda(_ cell: Sel, dalam row: Baris, _ run: inout Pemeriksaan) {
    let words = KataTeks.pecah(cell.teks)
    let doubled = words.indices.dropLast(3).filter { words[$0] == words[$0 + 1] && words[$0].utf8.count >= 4 }
    guard let place = doubled.first, !cell.teks.contains("\(words[place])-") else { return }
    let once = Array(words[(place + 1)...(place + 3)])
    let others = row.sel.filter { $0.letak != cell.letak }.map { KataTeks.pecah($0.teks) }
    guard
      others.contains(where: { other in
        KataTeks.letak(once, dalam: other) != nil
          && KataTeks.letak(Array(words[place...(place + 1)]), dalam: other) == nil
      })
    else { return }
    run.temukan(
      [Temuan.Kutipan(cell.teks, pada: cell.letak)],
      "\u{201C}\(words[place]) \(words[place])\u{201D} memuat kata yang terulang.", keyakinan: 0.7)
  }

  private static func periksaGanda(_ text: String, _ place: Letak, _ run: inout Pemeriksaan) {
    let words = KataTeks.berletak(text)
    guard words.count >= 3, let (start, length) = ulangan(words, Array(text.utf8)) else { return }
    let range = words[start].rentang.lowerBound..<words[min(start + 2 * length, words.count) - 1].rentang.upperBound
    let printed = text.potongan(range)
    run.periksa(.nama)
    run.temukan(
      [Temuan.Kutipan(printed, pada: place)], "\u{201C}\(printed)\u{201D} memuat kata yang terulang.", keyakinan: 0.8)
  }

  /// Where one word, or two to four words with at most one other between, stand twice in a row.
  private static func ulangan(_ words: [Kata], _ bytes: [UInt8]) -> (Int, Int)? {
    for place in words.indices {
      if place + 1 < words.count, words[place].teks == words[place + 1].teks, takDiulang(words[place].teks),
        hanyaSpasi(bytes, words[place].rentang.upperBound..<words[place + 1].rentang.lowerBound)
      {
        return (place, 1)
      }
      for length in [4, 3, 2] where place + 2 * length <= words.count && length >= 2 {
        let run = words[place..<(place + length)].map(\.teks)
        guard run == words[(place + length)..<(place + 2 * length)].map(\.teks), Set(run).count == length,
          run.contains(where: { $0.utf8.count >= 5 }),
          !run.contains(where: { $0.utf8.contains { $0 < UInt8(ascii: "a") } }),
          hanyaSpasi(bytes, words[place + length - 1].rentang.upperBound..<words[place + length].rentang.lowerBound)
        else { continue }
        return (place, length)
      }
      if place + 6 <= words.count, words[place].teks.utf8.count >= 5, sisipan(words, place, bytes) { return (place, 3) }
    }
    return nil
  }

  /// `tingkat desa dan warga tingkat desa dan`: three words, then one, then the three again.
  private static func sisipan(_ words: [Kata], _ place: Int, _ bytes: [UInt8]) -> Bool {
    guard place + 7 <= words.count else { return false }
    let (first, second) = (words[place..<(place + 3)].map(\.teks), words[(place + 4)..<(place + 7)].map(\.teks))
    let inner = words[place].rentang.upperBound..<words[place + 6].rentang.lowerBound
    return first == second && Set(first).count == 3 && hanyaSpasi(bytes, inner, huruf: true)
      && ["dan", "atau"].contains(first[2])
  }

  /// Whether only blanks, or letters too, stand between two words.
  private static func hanyaSpasi(_ bytes: [UInt8], _ range: Range<Int>, huruf: Bool = false) -> Bool {
    bytes[range].allSatisfy {
      $0 == UInt8(ascii: " ") || huruf && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
    }
  }

  /// Whether a word is never doubled to make a plural: a small word, or one with an ending of its own.
  private static func takDiulang(_ word: String) -> Bool {
    guard !kataTugas.contains(word) else { return true }
    // A verb in the passive, and a borrowed noun of these endings, is never said twice for many.
    if word.utf8.count >= 7, word.hasPrefix("di") && !["dinas", "direktur"].contains(where: word.hasPrefix) {
      return true
    }
    if word.utf8.count >= 8, word.hasSuffix("asi") || word.hasSuffix("itas") { return true }
    return word.utf8.count >= 9 && word.hasSuffix("an") && ["pe", "ke", "me", "di"].contains { word.hasPrefix($0) }
  }

  /// Small words, never doubled.
  private static let kataTugas: Set<String> = [
    "yang", "dan", "dari", "dengan", "untuk", "pada", "oleh", "adalah", "sebesar", "dalam", "dapat", "telah", "serta",
    "atau", "akan", "sebagai", "maka", "juga", "ini", "tersebut", "perlu", "harus", "agar", "bahwa", "karena", "bagi",
    "kepada", "merupakan", "menjadi", "secara", "tentang", "antara", "terhadap", "melalui", "sehingga", "namun",
    "tetapi", "sudah", "belum", "hanya", "yaitu", "setelah", "sebelum", "seperti", "sesuai", "menurut", "terdapat",
    "terdiri",
  ]
}
