/// What stands at one height of a page, from left to right.
struct GarisPDF {
  /// Words that stand closer to each other than cells of a table do.
  struct Potongan {
    let kiri: Double
    let kanan: Double
    let teks: String
  }

  let kata: [KataPDF]
  /// The height of its middle.
  let tengah: Double
  /// How high its letters are.
  let tinggi: Double

  var kiri: Double { kata.first?.kiri ?? 0 }
  let kanan: Double
  var teks: String { kata.map(\.teks).joined(separator: " ") }

  init(_ words: [KataPDF]) {
    kata = words.sorted { $0.kiri < $1.kiri }
    tengah = words.map(\.tengah).reduce(0, +) / Double(max(1, words.count))
    tinggi = words.map(\.tinggi).nilaiTengah ?? 10
    kanan = words.map(\.kanan).max() ?? 0
  }

  /// Puts words together that stand at one height.
  static func susun(_ words: [KataPDF]) -> [GarisPDF] {
    var lines: [[KataPDF]] = []
    for word in words.sorted(by: { $0.tengah < $1.tengah }) {
      if let first = lines.last?.first, word.tengah - first.tengah <= 0.35 * min(word.tinggi, first.tinggi) {
        lines[lines.count - 1].append(word)
      } else {
        lines.append([word])
      }
    }
    return lines.map(GarisPDF.init)
  }

  /// Its parts, cut at every gap of at least so many heights of its letters.
  func potongan(celah: Double) -> [Potongan] {
    var parts: [[KataPDF]] = []
    var end = -Double.infinity
    for word in kata {
      if word.kiri - end >= celah * tinggi { parts.append([]) }
      parts[parts.count - 1].append(word)
      end = max(end, word.kanan)
    }
    return parts.map(Self.gabung)
  }

  static func gabung(_ words: [KataPDF]) -> Potongan {
    Potongan(
      kiri: words.first?.kiri ?? 0, kanan: words.map(\.kanan).max() ?? 0,
      teks: words.map(\.teks).joined(separator: " "))
  }

  /// A text that goes on on the next line, behind a hyphen without a blank.
  static func sambung(_ text: String, _ next: String) -> String {
    if text.last == "\u{AD}" { return text.dropLast() + next }
    let isHyphenated = text.last == "-" && text.dropLast().last?.isLetter == true && next.first?.isLowercase == true
    return text.isEmpty ? next : text + (isHyphenated ? "" : " ") + next
  }

  /// Whether dots lead to a page number, as in a list of contents.
  var berjejakTitik: Bool {
    var run = 0
    for character in teks where character != " " {
      run = character == "." || character == "_" ? run + 1 : character == "\u{2026}" ? run + 3 : 0
      if run >= 5 { return true }
    }
    // Where the name is long, a dot or two are left of the row of them.
    return kata.count > 2 && kata[kata.count - 2].teks == "." && nomorHalaman(kata[kata.count - 1].teks)
  }

  private func nomorHalaman(_ text: String) -> Bool {
    (1...4).contains(text.count) && text.allSatisfy { $0.isNumber || "ivx".contains($0) }
  }

  /// Whether it may be a row of a table: two parts or more, the mark of a list not counted.
  var bersel: Bool {
    let parts = potongan(celah: 0.75)
    guard parts.count > 1 else { return false }
    let isItem =
      parts[0].teks.utf8.count < 6 && parts[0].teks.wholeMatch(of: Pola.penandaSaja.regex) != nil
    return parts.count > (isItem ? 2 : 1) && !berjejakTitik
  }
}

extension [Double] {
  /// The middle value; `nil` of nothing.
  var nilaiTengah: Double? { bagian(0.5) }

  /// The value below which a share of them lies; `nil` of nothing.
  func bagian(_ share: Double) -> Double? {
    isEmpty ? nil : sorted()[Int(Double(count - 1) * share)]
  }
}
