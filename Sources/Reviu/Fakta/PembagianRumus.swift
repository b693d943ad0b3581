/// A formula as a division: what is divided by what, and by how much it is multiplied.
struct PembagianRumus {
  /// The words of the denominator.
  let penyebut: [String]
  /// What the quotient is multiplied by; `nil` where nothing is said.
  let pengali: String?

  /// Reads a formula with one mark of division; `nil` for others.
  init?(_ formula: String) {
    let text = formula.lowercased().replacing("dibagi dengan", with: "dibagi").replacing("dibagi", with: "/")
      .replacing("\u{F7}", with: "/").replacing(" : ", with: " / ").replacing("\u{D7}", with: " x ")
      .replacing("dikalikan", with: " x ").replacing("dikali", with: " x ").replacing("*", with: " x ")
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].contains(where: \.isLetter) else { return nil }
    let words = parts[1].split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." }.map(String.init)
    let cut = words.lastIndex(of: "x") ?? words.lastIndex(of: "kali")
    let factor = cut.map { words[($0 + 1)...].joined().filter { $0.isNumber } } ?? ""
    pengali = factor.isEmpty ? nil : factor
    penyebut = words[..<(cut ?? words.endIndex)].filter { !Self.umum.contains($0) && $0 != "-" }
    guard !penyebut.isEmpty else { return nil }
  }

  /// Whether another formula divides by something else or is multiplied otherwise: each denominator has a word of its own,
  /// or the same words tell of another year, `n` and `n-1`.
  func berbeda(_ other: PembagianRumus) -> Bool {
    if let pengali, let its = other.pengali, pengali != its { return true }
    let (mine, its) = (penyebut, other.penyebut)
    if mine.count == its.count {
      let pairs = zip(mine, its).filter { $0 != $1 }
      if pairs.count == 1, let pair = pairs.first, Self.tahunKe.isSuperset(of: [pair.0, pair.1]) { return true }
    }
    return milikSendiri(mine, its) && milikSendiri(its, mine)
  }

  private func milikSendiri(_ words: [String], _ others: [String]) -> Bool {
    words.contains { word in
      word.utf8.count >= 4 && !others.contains { $0 == word || EjaanKata.sama($0, word) }
    }
  }

  private static let tahunKe: Set<String> = ["n", "n-1", "t", "t-1"]

  /// Words that do not say what is counted.
  private static let umum: Set<String> = [
    "jumlah", "banyaknya", "seluruh", "seluruhnya", "total", "keseluruhan", "yang", "di", "pada", "dan", "dalam", "ada",
    "semua",
  ]
}
