/// Names that the text mentions.
struct NamaDalamTeks {
  /// A name that the text prints, with the name of a table that it is or resembles.
  struct Sebutan {
    /// As the text prints it.
    let tercetak: NamaTercetak
    /// The name of a table.
    let asal: NamaTercetak
  }

  /// Words from a place where a name may begin.
  private struct Potongan {
    let kata: [Kata]
    /// Whether it must be a name from its first word to its last.
    let utuh: Bool
    let alinea: Alinea

    func nama(_ count: Int) -> NamaBaku { NamaBaku(kata: kata.prefix(count).map(\.teks)) }
    func tulisan(_ count: Int) -> String {
      guard let first = kata.first, let last = kata.prefix(count).last else { return "" }
      let range = first.rentang.lowerBound..<last.rentang.upperBound
      return alinea.teks.potongan(range)
    }
  }

  /// Words behind which a name may begin.
  private static let pembuka: Set<String> = [
    "kegiatan", "program", "sasaran", "tujuan", "indikator", "yaitu", "adalah", "berupa", "yakni",
  ]

  private let indeks: KandidatNama
  private let kunci: [String: [NamaTercetak]]

  /// Looks for the names of tables.
  init(_ names: DaftarNama) {
    let distinct = Dictionary(grouping: names.semua, by: { "\($0.jenis)\($0.nama.kunci)" }).values.compactMap(\.first)
      .filter { $0.nama.kata.count >= 3 }.sorted { ($0.letak, $0.teks) < ($1.letak, $1.teks) }
    indeks = KandidatNama(distinct)
    kunci = Dictionary(grouping: distinct, by: \.nama.kunci)
  }

  /// The mentions in headings, items and sentences.
  func sebutan(_ material: BahanReviu) -> [Sebutan] {
    material.naskah.alinea.flatMap { text -> [Sebutan] in
      switch text.jenis {
      case .entriDaftar, .judulTabel: []
      case .judul, .butir, .teks: Self.potongan(text).compactMap(sebutan)
      }
    }
  }

  /// Where a name may begin: at a heading or short item as a whole, and behind certain words and quotation marks.
  private static func potongan(_ text: Alinea) -> [Potongan] {
    let words = kata(text.teks)
    var starts = words.indices.filter { pembuka.contains(words[$0].teks) }.map { $0 + 1 }
    let bytes = Array(text.teks.utf8)
    starts += words.indices.filter { place in
      let before = words[place].rentang.lowerBound
      return before >= 3 && bytes[before - 1] == 0x9C && bytes[before - 2] == 0x80
    }
    let parts = starts.prefix(60).map { start in
      Potongan(kata: bermakna(words[start...].prefix(60)), utuh: false, alinea: text)
    }
    guard text.jenis != .teks, text.teks.count <= 280, !text.teks.dropFirst(8).contains(". ") else { return parts }
    let skipped = text.teks.utf8.count - NamaBaku.tanpaNomor(text.teks).utf8.count
    let own = bermakna(words.drop { $0.rentang.lowerBound < skipped }[...])
    return [Potongan(kata: own, utuh: true, alinea: text)] + parts
  }

  /// The words that carry meaning, without the kind and the number of the name in front: `Sasaran 1: ...`.
  private static func bermakna(_ words: ArraySlice<Kata>) -> [Kata] {
    words.drop {
      NamaBaku.jenis.contains($0.teks) || pembuka.contains($0.teks) || Int($0.teks) != nil
    }.filter {
      !KataTeks.tanpaMakna.contains($0.teks)
    }
  }

  /// The words of a text without short forms in brackets.
  private static func kata(_ text: String) -> [Kata] {
    let bytes = Array(text.utf8)
    return KataTeks.berletak(text).filter { word in
      let range = word.rentang
      return
        !(range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "(")
        && range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: ")"))
    }
  }

  private func sebutan(_ piece: Potongan) -> Sebutan? {
    let words = piece.kata.map(\.teks)
    guard words.count >= 3 else { return nil }
    if piece.utuh, let same = kunci[NamaBaku(kata: words).kunci]?.first { return hasil(piece, words.count, same) }
    let candidates = indeks.mirip(words)
    let same = candidates.filter { words.starts(with: $0.nama.kata) }.max { $0.nama.kata.count < $1.nama.kata.count }
    if let same { return piece.utuh ? nil : hasil(piece, same.nama.kata.count, same) }
    for candidate in candidates.prefix(6) where candidate.nama.kata.count >= 4 {
      let length = candidate.nama.kata.count
      let cuts = piece.utuh ? [words.count] : [length, length + 1, length - 1].filter { $0 <= words.count }
      let fitting = cuts.first { cut in
        guard let difference = BedaNama.satu(piece.nama(cut), candidate.nama) else { return false }
        return piece.utuh || ujungSama(words.prefix(cut), candidate, difference)
      }
      if let fitting { return hasil(piece, fitting, candidate) }
    }
    return nil
  }

  /// Whether a piece of a sentence begins and ends as the name does: elsewhere its words may be those of the sentence.
  private func ujungSama(_ words: ArraySlice<String>, _ name: NamaTercetak, _ difference: BedaNama) -> Bool {
    let ends = [(words.first, name.nama.kata.first), (words.last, name.nama.kata.last)].map { mine, its in
      mine == its || EjaanKata.sama(mine ?? "", its ?? "")
    }
    return ends[1] && (ends[0] || difference.kataPertama)
  }

  private func hasil(_ piece: Potongan, _ count: Int, _ source: NamaTercetak) -> Sebutan {
    Sebutan(
      tercetak: NamaTercetak(
        teks: piece.tulisan(count), nama: piece.nama(count), letak: piece.alinea.letak, jenis: source.jenis, tabel: nil),
      asal: source)
  }
}
