import BigInt
import Sakip

/// Finds the figures of a text: amounts, percentages, decimals and whole numbers.
///
/// English amounts are read where they can be nothing else (`1,250,000.00`).
/// What only looks like a figure is left out: codes (`7.01.02`, `L.301`), numbers behind a letter, a slash or an
/// underscore, personnel numbers, and numbers that cannot be read for certain (`1.234.56`).
public enum PemindaiAngka {
  /// The figures of a text in order.
  public static func pindai(_ text: String) -> [AngkaTercetak] {
    let bytes = Array(text.utf8)
    return bersambung(bytes, DeretAngka.semua(bytes)).compactMap { angka(bytes, $0) }
  }

  /// The runs of digits, those of an amount whose thousands blanks divide made one: `4 210 300 500`, from a million on.
  /// In front of the first stands `Rp`, or nothing else stands in the text.
  private static func bersambung(_ bytes: [UInt8], _ runs: [Range<Int>]) -> [Range<Int>] {
    guard runs.count > 2 else { return runs }
    var joined: [Range<Int>] = []
    var place = 0
    while place < runs.count {
      var end = place + 1
      while end < runs.count, melanjutkan(bytes, runs[end - 1], runs[end]) { end += 1 }
      let whole = runs[place].lowerBound..<runs[end - 1].upperBound
      let isAlone = whole.lowerBound == 0 && whole.upperBound == bytes.count
      if end - place > 2, bytes[runs[place]].allSatisfy(\.isDigit),
        isAlone || awalRupiah(bytes, whole.lowerBound) != nil
      {
        joined.append(whole)
      } else {
        joined += runs[place..<end]
      }
      place = end
    }
    return joined
  }

  /// Whether three digits, with or without two decimals, stand one blank behind digits without decimals.
  private static func melanjutkan(_ bytes: [UInt8], _ before: Range<Int>, _ next: Range<Int>) -> Bool {
    guard before.count <= 3, next.lowerBound == before.upperBound + 1, bytes[before.upperBound] == UInt8(ascii: " "),
      bytes[before].allSatisfy(\.isDigit)
    else { return false }
    let digits = bytes[next]
    return digits.prefix(3).allSatisfy(\.isDigit)
      && (digits.count == 3 || digits.count == 6 && digits.dropFirst(3).first == UInt8(ascii: ","))
  }

  /// The figure that a text is, with nothing else but its unit behind it; `nil` for other texts.
  ///
  /// An amount in brackets, and one with a minus sign in front of `Rp`, is less than nothing.
  public static func satuSaja(_ text: String) -> AngkaTercetak? {
    let figures = pindai(text)
    guard figures.count == 1, let figure = figures.first else { return nil }
    let before = text.utf8.prefix(figure.rentang.lowerBound).filter { $0 != UInt8(ascii: " ") }
    if before.isEmpty { return figure }
    if figure.bentuk == .rupiah, before == [UInt8(ascii: "-")] { return figure.kurangDariNol }
    guard before.allSatisfy({ $0 == UInt8(ascii: "(") }) else { return nil }
    let after = text.utf8.dropFirst(figure.rentang.upperBound).filter { !" ,-".utf8.contains($0) }
    let isAmount = figure.bentuk == .rupiah || figure.bentuk == .biasa && figure.rasio >= Ratio(1_000)
    return isAmount && !figure.menyerupaiTahun && after == [UInt8(ascii: ")")] ? figure.kurangDariNol : figure
  }

  private static func angka(_ bytes: [UInt8], _ digits: Range<Int>) -> AngkaTercetak? {
    let amount = Self.awalRupiah(bytes, digits.lowerBound)
    guard amount != nil || !menempel(bytes, digits) else { return nil }
    let printed = String(decoding: bytes[digits], as: UTF8.self)
    guard let (value, hasPoint) = nilai(printed.filter { $0 != " " }) else { return nil }
    var range = (amount ?? digits.lowerBound)..<digits.upperBound
    var form = amount == nil ? AngkaTercetak.Bentuk.biasa : .rupiah
    if form == .biasa, let end = akhirPersen(bytes, digits.upperBound) {
      form = .persen
      range = range.lowerBound..<end
    }
    let isNegative = amount == nil && tandaKurang(bytes, digits.lowerBound)
    if isNegative { range = (range.lowerBound - 1)..<range.upperBound }
    return AngkaTercetak(
      tulisan: String(decoding: bytes[range], as: UTF8.self), nilai: isNegative ? ExactDecimal.zero - value : value,
      bentuk: form, titikDesimal: hasPoint, rentang: range)
  }

  /// The value of digits and marks, and whether a point is the decimal mark: `60.48` and `5.7` are read so, `12.345` is
  /// not.
  private static func nilai(_ printed: String) -> (ExactDecimal, Bool)? {
    do {
      return (try IndonesianNumber.parse(printed), false)
    } catch .pointAsDecimalMark {
      let parts = printed.split(separator: ".")
      guard parts.count == 2, parts[1].count != 3 || parts[0] == "0", parts[1].count <= 6,
        let mantissa = BigInt(parts.joined())
      else { return nil }
      return (ExactDecimal(mantissa: mantissa, decimals: parts[1].count), true)
    } catch {
      return inggris(printed)
    }
  }

  /// An amount that can only be English: `1,250,000.00`, `1,250,000`.
  private static func inggris(_ printed: String) -> (ExactDecimal, Bool)? {
    let parts = printed.split(separator: ".", omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2, groups.count > (parts.count == 2 ? 1 : 2), (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 }), parts.count == 1 || (1...2).contains(parts[1].count),
      printed.utf8.count <= 40, let mantissa = BigInt(groups.joined() + (parts.count == 2 ? parts[1] : ""))
    else { return nil }
    return (ExactDecimal(mantissa: mantissa, decimals: parts.count == 2 ? parts[1].count : 0), true)
  }

  /// Where `Rp` begins in front of the digits; `nil` where it does not stand there.
  private static func awalRupiah(_ bytes: [UInt8], _ start: Int) -> Int? {
    var place = start
    while place > 0, bytes[place - 1] == UInt8(ascii: " ") || bytes[place - 1] == UInt8(ascii: ".") { place -= 1 }
    guard place >= 2, bytes[place - 1] | 0x20 == UInt8(ascii: "p"), bytes[place - 2] | 0x20 == UInt8(ascii: "r") else {
      return nil
    }
    return place >= 3 && bytes[place - 3].isLatin ? nil : place - 2
  }

  private static func akhirPersen(_ bytes: [UInt8], _ end: Int) -> Int? {
    let rest = bytes[end...].drop { $0 == UInt8(ascii: " ") }
    if rest.first == UInt8(ascii: "%") { return rest.startIndex + 1 }
    return rest.starts(with: "persen".utf8) ? rest.startIndex + 6 : nil
  }

  /// A minus sign that stands for itself, not one between two figures.
  private static func tandaKurang(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard start > 0, bytes[start - 1] == UInt8(ascii: "-") else { return false }
    return start == 1 || bytes[start - 2] == UInt8(ascii: " ") || bytes[start - 2] == UInt8(ascii: "(")
  }

  /// Whether the digits belong to a word or a code.
  private static func menempel(_ bytes: [UInt8], _ digits: Range<Int>) -> Bool {
    if digits.lowerBound > 0 {
      let before = bytes[digits.lowerBound - 1]
      if before.isLatin || before == UInt8(ascii: "/") && !dibagi(bytes, digits) || before == UInt8(ascii: "_")
        || before == UInt8(ascii: ".")
      {
        return true
      }
      if before == UInt8(ascii: "-"), digits.lowerBound > 1, bytes[digits.lowerBound - 2].isLatin { return true }
    }
    guard digits.upperBound < bytes.count else { return false }
    let after = bytes[digits.upperBound]
    return after.isLatin || after == UInt8(ascii: "/") && !dibagi(bytes, digits) || after == UInt8(ascii: "_")
  }

  /// Whether a slash beside digits divides: no code has a decimal comma or a percent sign, `67,41/64,75`, `75%/75%`.
  private static func dibagi(_ bytes: [UInt8], _ digits: Range<Int>) -> Bool {
    bytes[digits].contains(UInt8(ascii: ","))
      || digits.lowerBound > 1 && [UInt8(ascii: "%"), UInt8(ascii: ")")].contains(bytes[digits.lowerBound - 2])
  }
}
