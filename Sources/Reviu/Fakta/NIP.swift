/// The number of a civil servant: birth date, month of appointment, sex, serial number.
struct NIP: Hashable {
  /// As printed.
  let tulisan: String
  /// Its digits.
  let angka: String
  /// Where it stands.
  let letak: Letak

  /// What is wrong with it; `nil` for a well-formed one.
  var cacat: String? {
    let digits = angka.utf8.map { Int($0) - 0x30 }
    guard digits.count == 18 else { return "terdiri atas \(digits.count) angka, seharusnya 18" }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
    guard let birth = Tanggal(tahun: year, bulan: month, hari: day), (1930...2015).contains(year) else {
      return "memuat tanggal lahir \(angka.prefix(8)) yang tidak ada"
    }
    let (since, sinceMonth) = (number(8..<12), number(12..<14))
    guard (1950...2060).contains(since), (1...12).contains(sinceMonth) || sinceMonth == 21 else {
      return "memuat bulan pengangkatan \(angka.dropFirst(8).prefix(6)) yang tidak ada"
    }
    guard digits[14] == 1 || digits[14] == 2 else {
      return "memuat kode jenis kelamin \(digits[14]), seharusnya 1 atau 2"
    }
    let age = (since - birth.tahun) * 12 + (sinceMonth == 21 ? 12 : sinceMonth) - birth.bulan
    return age >= 18 * 12 ? nil : "menyatakan pengangkatan pada umur \(age / 12) tahun"
  }

  /// The numbers of a text: in groups of 8, 6, 1 and 3 digits, also where a digit is missing or too many, or in one run
  /// behind the word `NIP`.
  static func cari(_ text: PotonganTeks) -> [NIP] {
    let words = text.kata
    var found: [NIP] = []
    var place = 0
    while place < words.count {
      let groups = words[place...].prefix(8).prefix { $0.bulat }
      guard let first = groups.first else {
        place += 1
        continue
      }
      let run = bersambung(groups)
      let digits = run.map(\.teks).joined()
      let isGrouped =
        run.count >= 3 && (7...9).contains(first.teks.utf8.count)
        && (5...7).contains(run[run.startIndex + 1].teks.utf8.count)
      let isNamed = words[..<place].suffix(3).contains { $0.teks == "nip" || $0.teks == "nippppk" }
      if first.teks.hasPrefix("19") || first.teks.hasPrefix("20"), (16...20).contains(digits.utf8.count),
        isGrouped || isNamed || run.count == 1 && digits.utf8.count == 18, let last = run.last
      {
        let range = first.rentang.lowerBound..<last.rentang.upperBound
        found.append(NIP(tulisan: text.kutip(range).tulisan, angka: digits, letak: text.letak))
      }
      place += max(1, run.count)
    }
    return found
  }

  private static func angka(_ groups: ArraySlice<Kata>) -> Int { groups.reduce(0) { $0 + $1.teks.utf8.count } }

  /// The first four groups at most, one blank apart; two more where digits are missing still.
  private static func bersambung(_ groups: ArraySlice<Kata>) -> ArraySlice<Kata> {
    var end = groups.startIndex + 1
    while end < groups.endIndex,
      end < groups.startIndex + 4 || angka(groups[..<end]) < 18 && end < groups.startIndex + 6,
      groups[end].rentang.lowerBound == groups[end - 1].rentang.upperBound + 1
    {
      end += 1
    }
    return groups[groups.startIndex..<end]
  }
}
