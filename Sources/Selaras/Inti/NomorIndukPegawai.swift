/// The number of a civil servant: a person's datum that no field takes.
public enum NomorIndukPegawai {
  private static let length = 18

  /// Figures that may be a number which was printed wrongly.
  private static let cacat = 14

  /// A text in which such a number cannot be read any more: of the figures that hold one only the first four stay.
  /// - Parameter jugaYangCacat: whether long figures that are almost such a number are hidden, too.
  public static func samarkan(_ text: String, jugaYangCacat: Bool = false) -> String {
    guard jugaYangCacat || termuat(dalam: text) else { return text }
    var hidden = ""
    var run = ""
    for character in text {
      if character.isWhitespace || isDigit(character) {
        run.append(character)
      } else {
        hidden += samarkan(deret: run, jugaYangCacat) + String(character)
        run = ""
      }
    }
    return hidden + samarkan(deret: run, jugaYangCacat)
  }

  private static func samarkan(deret run: String, _ jugaYangCacat: Bool) -> String {
    guard termuat(dalam: run) || jugaYangCacat && run.count(where: isDigit) >= cacat else { return run }
    var digits = 0
    return String(
      run.map { character in
        guard isDigit(character) else { return character }
        digits += 1
        return digits > 4 ? "x" : character
      })
  }

  /// Whether a text holds one, also with blanks inside: day of birth, month of appointment, sex, number.
  static func termuat(dalam text: String) -> Bool {
    guard text.utf8.count >= length else { return false }
    let runs = text.split { !$0.isWhitespace && !isDigit($0) }
    return runs.contains { run in
      let groups = run.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
      return groups.indices.contains { first in
        var digits: [UInt8] = []
        for group in groups[first...] where digits.count < length { digits += group }
        return digits.count == length && isNumberOfAPerson(digits)
      }
    }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// The pattern of BKN: (19|20)YYMMDD, (19|20)YYMM, 1 or 2, three digits; days and months that exist, so that a row of
  /// years is not taken for one.
  private static func isNumberOfAPerson(_ digits: [UInt8]) -> Bool {
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) - 48 } }
    return [19, 20].contains(number(0..<2)) && (1...12).contains(number(4..<6)) && (1...31).contains(number(6..<8))
      && (1...2).contains(number(14..<15))
  }
}
