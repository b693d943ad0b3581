/// Reads whole numbers written in words: `dua puluh delapan`, also run together as `duapuluh`.
enum BilanganTertulis {
  /// The number that words say; `nil` where they are not all words of one number.
  static func baca(_ words: some Sequence<String>) -> Int? {
    var total = 0
    var group = 0
    var units = 0
    var any = false
    for word in words.flatMap(pecah) {
      any = true
      if let digit = satuan[word] {
        guard units == 0 else { return nil }
        units = digit
      } else if word == "belas" {
        guard (1...9).contains(units) else { return nil }
        (group, units) = (group + 10 + units, 0)
      } else if let factor = puluhan[word] {
        guard (1...9).contains(units) else { return nil }
        (group, units) = (group + units * factor, 0)
      } else if let size = ribuan[word] {
        guard group + units > 0 else { return nil }
        (total, group, units) = (total + (group + units) * size, 0, 0)
      } else {
        return nil
      }
    }
    return any ? total + group + units : nil
  }

  /// Whether a word may be part of a number.
  static func bagian(_ word: String) -> Bool { (3...13).contains(word.utf8.count) && uraian[word] != nil }

  /// `duapuluh` as `dua`, `puluh`; `seratus` as `satu`, `ratus`.
  private static func pecah(_ word: String) -> [String] { uraian[word] ?? [word] }

  /// Every word that may be part of a number, with the words it is made of.
  private static let uraian: [String: [String]] = {
    var words = seperti
    for word in [Array(satuan.keys), Array(puluhan.keys), Array(ribuan.keys), ["belas"]].joined() {
      words[word] = [word]
    }
    for (unit, ending) in satuan.keys.flatMap({ unit in ["belas", "puluh", "ratus", "ribu"].map { (unit, $0) } }) {
      words[unit + ending] = [unit, ending]
    }
    return words
  }()

  private static let seperti = [
    "sepuluh": ["satu", "puluh"], "sebelas": ["satu", "belas"], "seratus": ["satu", "ratus"],
    "seribu": ["satu", "ribu"], "sejuta": ["satu", "juta"],
  ]
  private static let satuan = [
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
  ]
  private static let puluhan = ["puluh": 10, "ratus": 100]
  private static let ribuan = [
    "ribu": 1000, "juta": 1_000_000, "miliar": 1_000_000_000, "milyar": 1_000_000_000, "triliun": 1_000_000_000_000,
    "trilyun": 1_000_000_000_000,
  ]
}
