/// How an indikator is computed, as its table says.
struct RumusIndikator {
  /// The formula as printed.
  let teks: String
  private let pembilang: [String]
  private let penyebut: [String]
  private let berbagi: Bool
  private let dinilaiPihakLain: Bool
  /// Whether it only takes a mean.
  private let rataRata: Bool
  /// Whether it stands behind `cara menghitung` in a cell that tells more: such words are seldom a whole formula.
  let bagianSel: Bool

  /// Reads the formula of a cell; `nil` where it holds none.
  /// - Parameter utuh: whether the cell holds nothing else; other cells tell meaning, reason and source too.
  init?(_ cell: String, utuh: Bool) {
    let words = KataTeks.berletak(cell)
    let start = words.firstIndex { Self.pembuka.contains($0.teks) }
    guard utuh || start != nil else { return nil }
    bagianSel = !utuh && start.map { words[$0].teks == "menghitung" } == true
    let rest = words[(start.map { $0 + 1 } ?? 0)...].drop { $0.teks == "perhitungan" || $0.teks == "penghitungan" }
    let body = rest.prefix { !["sumber", "alasan", "makna", "referensi", "keterangan"].contains($0.teks) }
    guard let first = body.first, let last = body.last, body.count >= 4 else { return nil }
    let range = first.rentang.lowerBound..<last.rentang.upperBound
    teks = String(decoding: cell.utf8.dropFirst(range.lowerBound).prefix(range.count + 1), as: UTF8.self)
    let plain = body.map(\.teks)
    berbagi =
      plain.contains { Self.tandaBerbagi.contains($0) || $0 == "100" } || teks.contains { "/%:\u{F7}".contains($0) }
    dinilaiPihakLain = plain.contains { ["resmi", "penilaian", "rilis", "publikasi", "survei", "survey"].contains($0) }
    rataRata =
      plain.first.map(Self.kataRataRata.contains) == true
      && Set(plain).isDisjoint(with: ["dibagi", "persen", "persentase", "jumlah", "banyaknya", "rasio", "per", "100"])
    let cut = plain.firstIndex(of: "dibagi")
    let top = plain[..<(cut ?? plain.count)]
    pembilang = Array(cut == nil ? top : top[(top.lastIndex { $0 == "jumlah" || $0 == "banyaknya" } ?? 0)...])
    penyebut = cut.map { Array(plain[($0 + 1)...].prefix { $0 != "dikali" && $0 != "x" && $0 != "kali" }) } ?? []
  }

  /// Words of a mean.
  private static let kataRataRata: Set<String> = ["median", "rata", "rerata", "modus"]

  /// Words of a formula that divides.
  private static let tandaBerbagi: Set<String> = [
    "dibagi", "per", "persen", "terhadap", "rasio", "perbandingan", "frac", "persentase", "rata",
  ]

  /// Words that open a formula.
  private static let pembuka: Set<String> = ["formulasi", "formula", "rumus", "hitung", "penghitungan", "menghitung"]

  /// Why it does not measure what a name says, and how certain that is; `nil` where it may.
  func keberatan(terhadap name: [String]) -> (String, Double)? {
    guard let kind = name.first, name.count >= 2 else { return nil }
    if kind == "jumlah", !penyebut.isEmpty { return ("nama menyebut jumlah, tetapi rumusnya membagi.", 0.7) }
    if kind == "jumlah", pembilang.first == "jumlah", !bagianSel {
      let (named, counted) = (name[1...].prefix(4), pembilang[1...].prefix(5))
      let isOther = !named.contains { word in word.utf8.count >= 4 && memuat(Array(counted), word) }
      guard isOther, let first = counted.first else { return nil }
      return ("nama menyebut jumlah \(name[1]), tetapi yang dihitung adalah \(first).", 0.5)
    }
    guard kind == "persentase" else { return nil }
    if rataRata { return ("nama menyebut persentase, tetapi rumusnya menghasilkan rata-rata.", 0.7) }
    if !berbagi, !dinilaiPihakLain, !bagianSel || pembilang.first == "jumlah" || pembilang.first == "banyaknya" {
      return ("nama menyebut persentase, tetapi rumusnya tidak mempunyai penyebut.", 0.7)
    }
    guard !penyebut.isEmpty, pembilang.first == "jumlah" || pembilang.first == "banyaknya" else { return nil }
    if let place = name.firstIndex(of: "yang"), place + 1 < name.count {
      let deed = name[place + 1]
      if deed.utf8.count >= 5, memuat(penyebut, deed), !memuat(pembilang, deed), !penyebut.contains("seharusnya") {
        return (
          "\u{201C}\(deed)\u{201D} dihitung pada penyebut, bukan pada pembilang; pembilang dan penyebut diduga terbalik.",
          0.8
        )
      }
    }
    let own = name.dropFirst().filter { $0.utf8.count >= 4 && !KataTeks.tanpaMakna.contains($0) }
    let shared = own.filter { memuat(pembilang, $0) }
    if own.count >= 3, own.allSatisfy({ memuat(penyebut, $0) }), !shared.isEmpty, shared.count < own.count,
      !penyebut.contains("seharusnya"), !penyebut.contains("target")
    {
      return ("penyebutnya memuat seluruh nama indikator; pembilang dan penyebut diduga terbalik.", 0.7)
    }
    let counted = pembilang.dropFirst().prefix(3)
    guard !bagianSel, name[1].utf8.count >= 4, !memuat(Array(counted), name[1]) else { return nil }
    return ("nama menyebut \(name[1]), tetapi yang dihitung adalah \(counted.joined(separator: " ")).", 0.5)
  }

  /// Whether another formula is made of other words.
  func berbeda(_ other: RumusIndikator) -> Bool {
    let (mine, its) = (Set(pembilang + penyebut), Set(other.pembilang + other.penyebut))
    let shared = mine.intersection(its).count
    return berbagi != other.berbagi || shared * 2 < min(mine.count, its.count)
  }

  private func memuat(_ words: [String], _ word: String) -> Bool {
    words.contains { $0 == word || EjaanKata.sama($0, word) }
  }
}
