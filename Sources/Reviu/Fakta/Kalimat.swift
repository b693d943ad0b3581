/// A sentence with its figures.
public struct Kalimat: Sendable, Hashable {
  /// The sentence.
  public let teks: String
  /// Its figures in order; their bytes count from the beginning of the sentence.
  public let angka: [AngkaTercetak]
  /// Its words, numbers and marks.
  public let kata: [Kata]
  /// The numbers of things that it states.
  let cacahan: [Cacahan]
  /// The paragraph it is part of.
  public let alinea: Alinea

  /// Where it stands.
  public var letak: Letak { alinea.letak }

  /// The words in front of a figure, up to the figure before it, in small letters.
  public func kataSebelum(_ place: Int) -> String {
    let start = place > 0 ? angka[place - 1].rentang.upperBound : 0
    return potongan(start..<angka[place].rentang.lowerBound)
  }

  /// The words behind a figure, up to the next, in small letters.
  public func kataSesudah(_ place: Int) -> String {
    let end = place + 1 < angka.count ? angka[place + 1].rentang.lowerBound : teks.utf8.count
    return potongan(angka[place].rentang.upperBound..<end)
  }

  /// The quotation of some of its bytes.
  func kutip(_ range: Range<Int>) -> Temuan.Kutipan {
    Temuan.Kutipan(teks.potongan(range), pada: letak)
  }

  private func potongan(_ range: Range<Int>) -> String {
    teks.potonganKecil(range)
  }

  /// The sentences of a paragraph: a point ends one where a blank and a capital letter follow, but not behind `Rp`, `No`
  /// and other abbreviations or behind a number.
  static func pecah(_ alinea: Alinea) -> [Kalimat] {
    let text = alinea.teks
    var sentences: [Kalimat] = []
    var start = text.startIndex
    for mark in AkhirKalimat.semua(text) {
      // No abbreviation is longer; to look further back would cost time without end in a text full of points.
      let word = String(text[start..<mark.lowerBound].suffix(6).split(separator: " ").last ?? "")
      guard !singkatan.contains(word.lowercased()), word.count > 1 || text[mark] != "." else { continue }
      sentences.append(Kalimat(text[start..<mark.upperBound], alinea))
      start = mark.upperBound
    }
    if start < text.endIndex { sentences.append(Kalimat(text[start...], alinea)) }
    return sentences.filter { $0.teks.berhuruf }
  }

  private static let singkatan: Set<String> = [
    "rp", "no", "nip", "dr", "drs", "dra", "ir", "h", "hj", "s", "m", "kec", "kab", "ta", "jl",
  ]

  private init(_ part: Substring, _ alinea: Alinea) {
    let text = String(part.drop { $0 == " " })
    self.init(teks: text, angka: PemindaiAngka.pindai(text), alinea: alinea)
  }

  private init(teks: String, angka: [AngkaTercetak], alinea: Alinea) {
    self.teks = teks
    self.angka = angka
    kata = Kata.potong(teks)
    cacahan = Cacahan.cari(kata)
    self.alinea = alinea
  }
}
