extension Kaidah {
  /// Things that are counted, divided into those that reached something and those that did not.
  static let cacahTerbagi = Kaidah(
    kode: "C32", judul: "Yang sudah dan yang belum tidak berjumlah sama dengan semuanya", kelompok: .cacah,
    tingkat: .galat,
    syarat:
      "Satu kalimat menyebut \u{201C}dari\u{201D} sekian benda berapa yang sudah dan berapa yang belum, tidak, atau di bawah batas yang sama.",
    bagiPenyusun: "Yang sudah dan yang belum harus berjumlah sama dengan semuanya.",
    bagiPereviu: "Kedua bilangan dalam kalimat itu berjumlah lain.",
    tindakan: "Hitung kembali, lalu betulkan bilangan yang salah."
  ) { material, run in
    for sentence in material.kalimat {
      let counts = sentence.cacahan
      guard counts.count >= 3, let start = counts.firstIndex(where: seluruh),
        start + 2 < counts.count
      else { continue }
      let (all, done, left) = (counts[start], counts[start + 1], counts[start + 2])
      let words = sentence.kata.filter { $0.rentang.lowerBound >= done.rentang.upperBound }
      let middle = words.prefix { $0.rentang.lowerBound < left.rentang.lowerBound }.map(\.teks)
      let last = words.drop { $0.rentang.lowerBound < left.rentang.upperBound }.prefix(12).map(\.teks)
      let noun = all.kata(0)
      let others = counts.dropFirst(start + 3)
      guard noun.count > 2, done.kata(0) == noun, left.kata(0) == noun, !others.contains(where: { $0.kata(0) == noun }),
        middle.prefix(6).contains(where: belum.contains) != last.prefix(6).contains(where: belum.contains)
          || ambang(middle, last),
        done.banyak <= all.banyak, left.banyak <= all.banyak
      else { continue }
      run.periksa(.cacah)
      let sum = done.banyak + left.banyak
      guard sum != all.banyak else { continue }
      run.temukan(
        [done, left, all].map { sentence.kutip($0.rentang) },
        perhitungan: "\(done.banyak) + \(left.banyak) = \(sum)",
        "\(done.banyak) \(noun) dan \(left.banyak) \(noun) berjumlah \(sum), padahal seluruhnya \(all.banyak).",
        keyakinan: 0.9)
    }
  }

  /// Whether a number is what the others are parts of: `dari 10 desa`, and not the first part of `terdiri dari 6 desa`.
  private static func seluruh(_ count: Cacahan) -> Bool {
    let words = count.sebelum.suffix(2).map(\.teks)
    return words.last == "dari" && words.first != "terdiri"
  }

  /// Whether the first part reached a percentage that the second stands below: `100% dan 7 desa di bawah 100%`. Of
  /// `di atas` and `di bawah` what is just the percentage is left out.
  private static func ambang(_ first: [String], _ second: [String]) -> Bool {
    guard let below = second.firstIndex(where: { $0 == "bawah" || $0 == "dibawah" || $0 == "kurang" }),
      Set(first).isDisjoint(with: ["atas", "diatas", "melebihi", "melampaui", "bawah", "dibawah", "kurang"]),
      KataTeks.letak(["lebih", "dari"], dalam: first) == nil
    else { return false }
    func limit(_ words: some Collection<String>) -> String? {
      zip(words, words.dropFirst()).first { $1 == "%" || $1 == "persen" }?.0
    }
    return limit(first).map { $0 == limit(second[below...]) } ?? false
  }

  private static let belum: Set<String> = ["belum", "tidak", "gagal"]
}
