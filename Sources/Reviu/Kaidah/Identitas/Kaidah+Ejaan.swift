extension Kaidah {
  /// A word that stands once where nearly the same word stands elsewhere.
  static let ejaanLain = Kaidah(
    kode: "I12", judul: "Satu istilah tertulis dengan dua ejaan", kelompok: .identitas, tingkat: .peringatan,
    syarat: "Sebuah kata muncul sekali di antara kata-kata yang di tempat lain mengapit kata yang hampir sama.",
    bagiPenyusun: "Kata yang muncul sekali dan berbeda satu dua huruf dari istilah tetap biasanya salah ketik.",
    bagiPereviu: "Di semua tempat lain di antara kata-kata yang sama tertulis istilah yang lain.",
    tindakan: "Betulkan ejaannya, atau biarkan bila memang istilah yang lain."
  ) { material, run in
    let texts = material.potongan.map { (kata: $0.kata.filter(\.huruf), letak: $0.letak, teks: $0.teks) }
    let known = KataBertetangga(texts.map(\.kata))
    for text in texts {
      for (place, word) in text.kata.enumerated() where word.teks.utf8.count >= 6 {
        run.periksa(.nama)
        guard let usual = istilah(text.kata, place, known) else { continue }
        let quoted = text.teks.potongan(word.rentang)
        let other = texts.lazy.compactMap { other in
          other.kata.contains { $0.teks == usual } ? Temuan.Kutipan(usual, pada: other.letak) : nil
        }.first
        run.temukan(
          [Temuan.Kutipan(quoted, pada: text.letak)] + [other].compactMap(\.self), seharusnya: usual,
          "\u{201C}\(quoted)\u{201D} tertulis di tempat yang biasanya \u{201C}\(usual)\u{201D}.", keyakinan: 0.8)
      }
    }
  }

  /// The term that a rare word stands for; `nil` where it is a word of its own.
  private static func istilah(_ words: [Kata], _ place: Int, _ known: KataBertetangga) -> String? {
    if let fixed = istilahTetap(words, place) { return fixed }
    let word = words[place].teks
    let isSingle = known.banyak(word) == 1
    for others in known.sebagaiGanti(words, place) {
      let best = others.filter { other in
        other.value >= (isSingle ? 1 : 2) && salahKetik(word, other.key, sekali: isSingle)
      }.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let best { return best.key }
    }
    return isSingle && place > 0 ? hurufRangkap(word, words[place - 1].teks, known) : nil
  }

  /// The same word with one letter less, behind the same word: `aawayan` and `awayan`.
  private static func hurufRangkap(_ word: String, _ before: String, _ known: KataBertetangga) -> String? {
    let letters = Array(word.utf8)
    guard let place = letters.indices.dropFirst().first(where: { letters[$0] == letters[$0 - 1] }) else { return nil }
    var shorter = letters
    shorter.remove(at: place)
    let usual = String(decoding: shorter, as: UTF8.self)
    return known.berdampingan(before, usual) ? usual : nil
  }

  /// Whether a word is another one mistyped, not another form of it: `penstra` and `renstra`; words that occur elsewhere
  /// too only where they begin alike, as `keterlibatan` and `ketertiban`.
  private static func salahKetik(_ word: String, _ usual: String, sekali: Bool) -> Bool {
    let (left, right) = (word.utf8, usual.utf8)
    let most = sekali ? min(left.count, right.count) >= 9 ? 2 : 1 : 3
    guard right.count >= 6, abs(left.count - right.count) <= most,
      sekali
        || left.count >= 9 && left.prefix(5).elementsEqual(right.prefix(5))
          && left.suffix(2).elementsEqual(right.suffix(2)),
      !usual.hasPrefix(word), !word.hasPrefix(usual), !usual.hasSuffix(word), !word.hasSuffix(usual)
    else { return false }
    return EjaanKata.jarak(Array(left), Array(right), paling: most) != nil
      && word.replacing("v", with: "f") != usual.replacing("v", with: "f")
  }

  /// The second word of a fixed term, where it is mistyped: `surat penyataan`.
  private static func istilahTetap(_ words: [Kata], _ place: Int) -> String? {
    guard place > 0 else { return nil }
    let word = words[place].teks
    return tetap.first { term in
      term.0 == words[place - 1].teks && term.1 != word
        && EjaanKata.jarak(Array(word.utf8), Array(term.1.utf8), paling: 1) != nil
    }?.1
  }

  private static let tetap = [
    ("surat", "pernyataan"), ("surat", "keputusan"), ("kata", "pengantar"), ("ringkasan", "eksekutif"),
    ("ikhtisar", "eksekutif"), ("perjanjian", "kinerja"), ("rencana", "strategis"), ("indikator", "kinerja"),
    ("akuntabilitas", "kinerja"), ("tahun", "anggaran"), ("aparatur", "sipil"), ("kepuasan", "masyarakat"),
    ("perangkat", "daerah"), ("instansi", "pemerintah"),
  ]
}
