extension Kaidah {
  /// A list that does not begin at its beginning.
  static let penandaDaftar = Kaidah(
    kode: "B10", judul: "Daftar tidak dimulai dari awal atau melompat", kelompok: .kalimat, tingkat: .peringatan,
    syarat: "Butir-butir berurutan diberi huruf.",
    bagiPenyusun: "Daftar berhuruf dimulai dari a dan tidak melompat.",
    bagiPereviu: "Butir sebelumnya tidak ada; daftar diduga sisa salinan atau ada butir yang hilang.",
    tindakan: "Lengkapi daftarnya, atau betulkan hurufnya."
  ) { material, run in
    var open: [Bool: DaftarTerbuka] = [:]
    for block in material.naskah.blok {
      guard let text = block.alinea else { continue }
      if case .judul = text.jenis { open = [:] }
      guard case .butir(let mark) = text.jenis, mark.utf8.count == 1, let letter = mark.utf8.first,
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter | 0x20), !roman(letter)
      else { continue }
      run.periksa(.cacah)
      let isLower = letter >= UInt8(ascii: "a")
      let start: UInt8 = isLower ? UInt8(ascii: "a") : UInt8(ascii: "A")
      let before = open[isLower, default: DaftarTerbuka()].lanjut(letter, awal: start, text.teks)
      if letter == start || before == nil && letter == start + 1 || before == letter - 1 { continue }
      guard isLower, before == nil || before.map({ letter > $0 + 1 && letter <= $0 + 3 }) == true, text.teks.count >= 30
      else { continue }
      run.temukan(
        [Temuan.Kutipan(text.teks, pada: text.letak)],
        "Butir bertanda \(mark) tidak didahului butir \(String(UnicodeScalar(letter - 1))).", keyakinan: 0.6)
    }
  }

  /// The lists that are not closed, the innermost last: `f.` goes on from `e.` behind the lists of items `- a.` in it.
  private struct DaftarTerbuka {
    private var daftar: [(tanda: String, huruf: UInt8)] = []

    /// Notes the next letter; the letter in front of it in its list, `nil` for the first of all.
    mutating func lanjut(_ letter: UInt8, awal start: UInt8, _ text: String) -> UInt8? {
      let mark = Self.tanda(text)
      let inner = daftar.last?.huruf
      if letter == start {
        if let same = daftar.firstIndex(where: { $0.tanda == mark }) { daftar.removeSubrange(same...) }
      } else if inner != letter - 1, let outer = daftar.lastIndex(where: { $0.huruf == letter - 1 && $0.tanda == mark })
      {
        daftar.removeSubrange(outer...)
        daftar.append((mark, letter))
        return letter - 1
      } else if !daftar.isEmpty {
        daftar.removeLast()
      }
      daftar.append((mark, letter))
      return inner
    }

    /// The marks around the letter of an item: `-.` of `- a.`
    private static func tanda(_ text: String) -> String {
      let front = text.prefix { !$0.isLetter }
      let behind = text.dropFirst(front.count + 1).prefix { $0 != " " }
      return (front + behind).filter { $0 != " " }
    }
  }

  /// Letters that number lists of another kind too.
  private static func roman(_ letter: UInt8) -> Bool { "ivxIVX".utf8.contains(letter) }
}
