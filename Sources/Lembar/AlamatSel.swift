/// The address of a cell as a spreadsheet prints it: `C12`.
public struct AlamatSel: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// From 1.
  public let baris: Int
  /// From 1: column A.
  public let kolom: Int

  /// An address; numbers below 1 count as 1.
  public init(baris: Int, kolom: Int) {
    self.baris = max(1, baris)
    self.kolom = max(1, kolom)
  }

  /// `C12`.
  public var description: String { Self.huruf(kolom: kolom) + String(baris) }

  /// The letters of a column: `C`, `AA`.
  public static func huruf(kolom: Int) -> String {
    var number = max(1, kolom)
    var letters: [Character] = []
    while number > 0 {
      let (quotient, remainder) = (number - 1).quotientAndRemainder(dividingBy: 26)
      letters.append(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(remainder))))
      number = quotient
    }
    return String(letters.reversed())
  }

  /// Row by row, each from the left.
  public static func < (left: AlamatSel, right: AlamatSel) -> Bool {
    (left.baris, left.kolom) < (right.baris, right.kolom)
  }
}
