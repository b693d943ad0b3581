import Sakip

/// A computation that a text writes out, with its result: `Rp 1.000 + Rp 250 = Rp 1.250`, `(87,56 + 87,78) / 2 = 87,67`.
struct RumusTertulis {
  /// A value between two others, with what it is when the figures are taken as printed.
  struct Nilai {
    var bawah: Ratio
    var atas: Ratio
    var tepat: Ratio
  }

  /// The figures that are computed with.
  let suku: [AngkaTercetak]
  /// The computation as it is read: `(87,56 + 87,78) / 2`.
  let tulisan: String
  /// The result as printed.
  let hasil: AngkaTercetak
  /// The result as computed.
  let nilai: Nilai

  /// The computations of a text; those whose signs leave a doubt are left out.
  static func semua(_ printed: String) -> [RumusTertulis] {
    guard printed.utf8.contains(UInt8(ascii: "=")) else { return [] }
    let text = PecahanRapat.bagi(printed)
    let figures = PemindaiAngka.pindai(text)
    let equals = text.utf8.enumerated().filter { $0.element == UInt8(ascii: "=") }.map(\.offset)
    return equals.enumerated().compactMap { place, sign in
      let start = place > 0 ? equals[place - 1] + 1 : 0
      let left = figures.filter { $0.rentang.lowerBound >= start && $0.rentang.upperBound <= sign }
      guard left.count > 1, let result = figures.first(where: { $0.rentang.lowerBound > sign }) else { return nil }
      let next = text.potongan(sign + 1..<result.rentang.lowerBound)
      guard next.count(where: \.isLetter) < 25, !next.contains("=") else { return nil }
      // What follows the result may still belong to it: `= 3 + 4 = 7`.
      let rest = text.potongan(result.rentang.upperBound..<text.utf8.count).drop { " ,-)".contains($0) }
      guard rest.first.map({ "+x/:*".contains($0) }) != true else { return nil }
      let whole = RumusTertulis(text, start..<sign, left, hasil: result) ?? ekor(text, sign, left, hasil: result)
      guard let colon = label(text, start..<sign, left), whole?.benar != true else { return whole }
      let behind = left.filter { $0.rentang.lowerBound > colon }
      let labelled = RumusTertulis(text, colon + 1..<sign, behind, hasil: result)
      return labelled?.benar == true || left.first?.menyerupaiTahun == true ? labelled : whole
    }
  }

  /// The computation right in front of the sign, behind the last words: what stands in front of those is another's.
  private static func ekor(
    _ text: String, _ sign: Int, _ figures: [AngkaTercetak], hasil: AngkaTercetak
  ) -> RumusTertulis? {
    var start = figures.count - 1
    while start > 0, start > figures.count - 12 {
      let between = text.potongan(figures[start - 1].rentang.upperBound..<figures[start].rentang.lowerBound)
      guard !between.contains(where: { $0.isLetter && $0 != "x" && $0 != "X" }), !between.contains(",") else { break }
      start -= 1
    }
    guard start > 0, figures.count - start > 1 else { return nil }
    let before = figures[start - 1].rentang.upperBound
    let words = text.potongan(before..<figures[start].rentang.lowerBound)
    guard let letter = words.utf8.lastIndex(where: { $0.isLatin }) else { return nil }
    let from = before + words.utf8.distance(from: words.utf8.startIndex, to: letter) + 1
    return RumusTertulis(text, from..<sign, Array(figures[start...]), hasil: hasil)
  }

  private init?(_ text: String, _ range: Range<Int>, _ figures: [AngkaTercetak], hasil: AngkaTercetak) {
    var reader = PembacaRumus(tanda: Self.tanda(text, range, figures))
    guard figures.count > 1, let value = reader.baca() else { return nil }
    (suku, tulisan, self.hasil, nilai) = (figures, reader.tulisan, hasil, value)
  }

  /// The colon that may only end the words in front of a computation: `Penghitungan 2024 : 40 / 80 x 100 = 50`.
  private static func label(_ text: String, _ range: Range<Int>, _ figures: [AngkaTercetak]) -> Int? {
    guard let first = figures.first, first.rentang.upperBound < range.upperBound,
      text.potongan(range.lowerBound..<first.rentang.lowerBound).contains(where: \.isLetter)
    else { return nil }
    let next = figures.dropFirst().first?.rentang.lowerBound ?? range.upperBound
    let colon = text.utf8.enumerated().first {
      $0.offset >= first.rentang.upperBound && $0.offset < next
        && $0.element == UInt8(ascii: ":")
    }
    return colon?.offset
  }

  /// Whether the result is what the computation gives; with a mark of percent also a hundredth or a hundredfold of it.
  var benar: Bool {
    let scales = suku.contains { $0.bentuk == .persen } || hasil.bentuk == .persen ? [1, 100, 10_000] : [100]
    return scales.contains { scale in
      let factor = Ratio(scale).divided(by: Ratio(100)) ?? Ratio(1)
      return hasil.selang.cocok(antara: nilai.bawah * factor, dan: nilai.atas * factor) != .tidak
    }
  }

  private static func tanda(_ text: String, _ range: Range<Int>, _ figures: [AngkaTercetak]) -> [PembacaRumus.Tanda] {
    let bytes = Array(text.utf8)
    var found: [PembacaRumus.Tanda] = []
    var place = range.lowerBound
    var rest = figures[...]
    while place < range.upperBound {
      if let figure = rest.first, figure.rentang.lowerBound <= place {
        found.append(.angka(figure))
        place = max(place + 1, figure.rentang.upperBound)
        rest.removeFirst()
        continue
      }
      switch bytes[place] {
      case UInt8(ascii: "("): found.append(.buka)
      case UInt8(ascii: ")"): found.append(.tutup)
      case UInt8(ascii: "+"): found.append(.operasi("+"))
      case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "x"), UInt8(ascii: "*"):
        if berdiriSendiri(bytes, place) { found.append(.operasi(Character(UnicodeScalar(bytes[place])))) }
      default: break
      }
      place += 1
    }
    return found
  }

  /// Whether a sign has blanks on both sides, or figures and brackets: `a/b` in a name has neither.
  private static func berdiriSendiri(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard place > 0, place + 1 < bytes.count else { return false }
    if bytes[place] == UInt8(ascii: "-") { return bytes[place - 1] == 0x20 && bytes[place + 1] == 0x20 }
    func ends(_ byte: UInt8) -> Bool {
      byte == 0x20 || (0x30...0x39).contains(byte) || [0x25, 0x28, 0x29].contains(byte)
    }
    return ends(bytes[place - 1]) && ends(bytes[place + 1])
  }
}
