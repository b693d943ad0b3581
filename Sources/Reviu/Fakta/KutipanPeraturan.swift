/// A regulation as a document cites it.
struct KutipanPeraturan {
  /// Its kind: `peraturan bupati`.
  let jenis: String
  /// Its number, without what stands behind a slash.
  let nomor: String
  /// Its year.
  let tahun: Int
  /// The first words of what it is about; empty where the citation does not say.
  let tentang: [String]
  /// As printed, from the kind to the year.
  let kutipan: Temuan.Kutipan

  /// The regulations that a text cites: a kind, `Nomor`, a number, `Tahun`, a year.
  static func cari(_ text: PotonganTeks) -> [KutipanPeraturan] {
    guard text.kata.contains(where: { $0.teks == "nomor" || $0.teks == "no" }) else { return [] }
    let words = text.kata.filter { $0.teks != "." && $0.teks != "(" && $0.teks != ")" }
    return words.indices.compactMap { place in
      guard words[place].teks == "nomor" || words[place].teks == "no", place + 1 < words.count,
        let year = words[(place + 2)...].prefix(8).firstIndex(where: { $0.teks == "tahun" }), year + 1 < words.count,
        let number = Int(words[year + 1].teks), (1945...2060).contains(number),
        words[place + 1].teks.utf8.first.map({ (0x30...0x39).contains($0) }) == true,
        year == place + 2 || words[place + 2].teks == "/",
        let start = awal(words, place), let kind = jenis(words[start..<place])
      else { return nil }
      let range = words[start].rentang.lowerBound..<words[year + 1].rentang.upperBound
      let about = words[(year + 2)...]
      return KutipanPeraturan(
        jenis: kind, nomor: words[place + 1].teks, tahun: number,
        tentang: about.first?.teks == "tentang" ? about.dropFirst().prefix(12).filter(\.huruf).map(\.teks) : [],
        kutipan: text.kutip(range))
    }
  }

  /// Where the name of the kind begins, at most twelve words in front of `Nomor`.
  private static func awal(_ words: [Kata], _ place: Int) -> Int? {
    let window = max(0, place - 12)..<place
    return window.last {
      ["peraturan", "keputusan", "undang", "instruksi"].contains(words[$0].teks) && !kedua(words, $0)
    }
  }

  /// The second half of `Undang-Undang`.
  private static func kedua(_ words: [Kata], _ place: Int) -> Bool {
    words[place].teks == "undang" && words[max(0, place - 2)..<place].contains { $0.teks == "undang" }
  }

  private static func jenis(_ words: ArraySlice<Kata>) -> String? {
    guard let first = words.first?.teks else { return nil }
    if first == "undang" { return "undang-undang" }
    let rest = words.dropFirst().map(\.teks)
    guard let second = rest.first else { return nil }
    switch second {
    case "pemerintah", "pemerintahan": return "\(first) pemerintah"
    case "menteri": return "\(first) menteri"
    case "presiden", "bupati", "gubernur", "daerah", "camat", "sekretaris": return "\(first) \(second)"
    case "wali", "walikota": return "\(first) wali kota"
    default: return nil
    }
  }
}
