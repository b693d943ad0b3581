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
    var count: [String: Int] = [:]
    var between: [String: [String: Int]] = [:]
    for text in texts {
      for (place, word) in text.kata.enumerated() {
        count[word.teks, default: 0] += 1
        for key in Self.tetangga(text.kata, place) { between[key, default: [:]][word.teks, default: 0] += 1 }
      }
    }
    let common = between.mapValues { words in words.filter { (count[$0.key] ?? 0) >= 5 } }
    for text in texts {
      for (place, word) in text.kata.enumerated() where word.teks.utf8.count >= 6 {
        run.periksa(.nama)
        guard let usual = istilah(text.kata, place, count, between, common) else { continue }
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

  /// What stands around a word: the two words in front and the one behind, in the ways that tell a term apart.
  private static func tetangga(_ words: [Kata], _ place: Int) -> [String] {
    guard place > 0 else { return [] }
    let before = words[place - 1].teks
    let further = place > 1 ? words[place - 2].teks : ""
    let after = place + 1 < words.count ? words[place + 1].teks : ""
    return ["\(before) _ \(after)", "\(further) \(before) _", "\(before) _"]
  }

  /// The term that a rare word stands for; `nil` where it is a word of its own.
  private static func istilah(
    _ words: [Kata], _ place: Int, _ count: [String: Int], _ between: [String: [String: Int]],
    _ common: [String: [String: Int]]
  ) -> String? {
    let word = words[place].teks
    if let fixed = istilahTetap(words, place) { return fixed }
    let isSingle = count[word] == 1
    for key in tetangga(words, place).prefix(2) {
      guard between[key]?[word] == 1, let found = common[key] else { continue }
      let best = found.filter { other in
        other.key != word && other.value >= (isSingle ? 1 : 2)
          && salahKetik(word, other.key, sekali: isSingle)
      }.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let best { return best.key }
    }
    return isSingle && place > 0 ? hurufRangkap(word, words[place - 1].teks, between) : nil
  }

  /// The same word with one letter less, behind the same word: `aawayan` and `awayan`.
  private static func hurufRangkap(_ word: String, _ before: String, _ between: [String: [String: Int]]) -> String? {
    let letters = Array(word.utf8)
    guard let place = letters.indices.dropFirst().first(where: { letters[$0] == letters[$0 - 1] }) else { return nil }
    var shorter = letters
    shorter.remove(at: place)
    let usual = String(decoding: shorter, as: UTF8.self)
    return between["\(before) _"]?[usual] == nil ? nil : usual
  }

  /// Whether a word is another one mistyped, not another form of it: `penstra` and `renstra`; words that occur elsewhere
  /// too only where they begin alike, as `keterlibatan` and `ketertiban`.
  private static func salahKetik(_ word: String, _ usual: String, sekali: Bool) -> Bool {
    guard usual.utf8.count >= 6, !usual.hasPrefix(word), !word.hasPrefix(usual), !usual.hasSuffix(word),
      !word.hasSuffix(usual)
    else { return false }
    let left = Array(word.utf8)
    let right = Array(usual.utf8)
    let most = sekali ? min(left.count, right.count) >= 9 ? 2 : 1 : 3
    guard
      sekali
        || left.count >= 9 && zip(left, right).prefix(5).allSatisfy({ $0 == $1 }) && left.suffix(2) == right.suffix(2)
    else { return false }
    return NamaSerupa.jarak(left, right, paling: most) != nil
      && word.replacing("v", with: "f") != usual.replacing("v", with: "f")
  }

  /// The second word of a fixed term, where it is mistyped: `surat penyataan`.
  private static func istilahTetap(_ words: [Kata], _ place: Int) -> String? {
    guard place > 0 else { return nil }
    let word = words[place].teks
    return tetap.first { term in
      term.0 == words[place - 1].teks && term.1 != word
        && NamaSerupa.jarak(Array(word.utf8), Array(term.1.utf8), paling: 1) != nil
    }?.1
  }

  private static let tetap = [
    ("surat", "pernyataan"), ("surat", "keputusan"), ("kata", "pengantar"), ("ringkasan", "eksekutif"),
    ("ikhtisar", "eksekutif"), ("perjanjian", "kinerja"), ("rencana", "strategis"), ("indikator", "kinerja"),
    ("akuntabilitas", "kinerja"), ("tahun", "anggaran"), ("aparatur", "sipil"), ("kepuasan", "masyarakat"),
    ("perangkat", "daerah"), ("instansi", "pemerintah"),
  ]
}
