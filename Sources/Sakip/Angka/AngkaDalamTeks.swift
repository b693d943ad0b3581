/// Figures in running text that can be compared with data.
public enum AngkaDalamTeks {
  /// The figures of a text, each once, without sign and unit and without closing zeros: `87,67` for `87,670`.
  ///
  /// Percentages, amounts of money, decimals and grouped thousands count. Other whole numbers are left out: years,
  /// numbers of regulations and list items are figures of no indikator.
  public static func baca(_ text: String) -> Set<String> {
    let bytes = Array(text.utf8)
    var found: Set<String> = []
    for digits in DeretAngka.semua(bytes) {
      let printed = String(decoding: bytes[digits], as: UTF8.self)
      let isMarked = printed.utf8.contains { $0.isMark }
      guard isMarked || isPercent(bytes, digits.upperBound) || isMoney(bytes, digits.lowerBound),
        !isJoined(bytes, digits.lowerBound),
        let value = try? IndonesianNumber.parse(printed)
      else { continue }
      found.insert(value.normalized.printed)
    }
    return found
  }

  private static func isPercent(_ bytes: [UInt8], _ end: Int) -> Bool {
    let rest = bytes[end...].drop { $0 == UInt8(ascii: " ") }
    return rest.first == UInt8(ascii: "%") || rest.starts(with: Array("persen".utf8))
  }

  private static func isMoney(_ bytes: [UInt8], _ start: Int) -> Bool {
    let before = bytes[..<start].reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }.prefix(2)
    return before.elementsEqual([UInt8(ascii: "p"), UInt8(ascii: "R")])
  }

  /// Whether the digits go on from a letter or a sign, as in `L.301`, `29/2014` and `a1,5`: codes, not figures.
  private static func isJoined(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard start > 0, !isMoney(bytes, start) else { return false }
    let before = bytes[start - 1]
    return before == UInt8(ascii: "/") || before == UInt8(ascii: ".") || before.isLetter
  }
}

extension UInt8 {
  fileprivate var isMark: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: ",") }
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
