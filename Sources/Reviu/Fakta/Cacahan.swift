/// A stated number of things: `6 (enam) program`, `empat kategori`.
struct Cacahan: Sendable, Hashable {
  /// How many.
  let banyak: Int
  /// The number in brackets behind it; `nil` where none can be read.
  let dalamKurung: Int?
  /// The words in front of it.
  let sebelum: ArraySlice<Kata>
  /// The words behind it, what is counted first.
  let sesudah: ArraySlice<Kata>
  /// Its bytes in the text, with the brackets.
  let rentang: Range<Int>

  /// The word at a place behind it, from 0.
  func kata(_ place: Int) -> String {
    let index = sesudah.startIndex + place
    return sesudah.indices.contains(index) ? sesudah[index].teks : ""
  }

  /// The stated numbers of a sentence.
  static func cari(_ words: [Kata]) -> [Cacahan] {
    var found: [Cacahan] = []
    var place = 0
    while place < words.count {
      guard let (number, end) = bilangan(words, place) else {
        place += 1
        continue
      }
      let bracket = kurung(words, end, dalamKata: !words[place].huruf)
      let after = bracket?.akhir ?? end
      if !bukanCacah(words, place, after) {
        found.append(
          Cacahan(
            banyak: number, dalamKurung: bracket?.nilai, sebelum: words[..<place], sesudah: words[after...],
            rentang: words[place].rentang.lowerBound..<words[after - 1].rentang.upperBound))
      }
      place = after
    }
    return found
  }

  /// A number in digits or words that begins at a place, and where it ends.
  private static func bilangan(_ words: [Kata], _ start: Int) -> (Int, Int)? {
    if let number = utuh(words[start].teks) { return (number, start + 1) }
    let end = words[start...].prefix(36).prefix { $0.huruf && BilanganTertulis.bagian($0.teks) }.endIndex
    guard end > start, let number = BilanganTertulis.baca(words[start..<end].map(\.teks)) else { return nil }
    return (number, end)
  }

  /// A whole number in digits, with points between thousands and `,00` behind.
  private static func utuh(_ text: String) -> Int? {
    guard text.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return nil }
    let whole = text.hasSuffix(",00") ? text.dropLast(3) : text[...]
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count == 1 || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return Int(groups.joined())
  }

  /// The number in brackets that open at a place: words behind digits, either behind words.
  private static func kurung(
    _ words: [Kata], _ start: Int, dalamKata needsWords: Bool
  ) -> (nilai: Int, akhir: Int)? {
    guard start < words.count, words[start].teks == "(" else { return nil }
    guard let close = words[start...].prefix(40).firstIndex(where: { $0.teks == ")" }) else { return nil }
    let inside = words[(start + 1)..<close].map(\.teks).filter { $0 != "rupiah" && $0 != "orang" }
    if inside.count == 1, let number = utuh(inside[0]) { return needsWords ? nil : (number, close + 1) }
    return BilanganTertulis.baca(inside).map { ($0, close + 1) }
  }

  /// Years, numbers of laws and parts of dates, percentages and decimals count nothing.
  private static func bukanCacah(_ words: [Kata], _ start: Int, _ end: Int) -> Bool {
    if start > 0,
      ["/", "-", "nomor", "no", "tahun", "pasal", "ayat", "ke", "tabel", "bab"].contains(words[start - 1].teks)
    {
      return true
    }
    return end < words.count && ["%", "persen", "/", "-"].contains(words[end].teks)
  }
}
