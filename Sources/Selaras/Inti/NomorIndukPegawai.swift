/// The number of a civil servant: a person's datum that no field takes.
public enum NomorIndukPegawai {
  private static let length = 18

  /// Figures that may be a number which was printed wrongly.
  private static let cacat = 14

  /// Figures behind the first four in which numbers that are compared may differ and be shown; of numbers that differ in
  /// more, two people's, nothing more is shown.
  private static let terlihatPaling = 4

  /// A text in which such a number cannot be read any more: of the figures that hold one only the first four stay.
  /// - Parameters:
  ///   - jugaYangCacat: whether long figures that are almost such a number are hidden, too.
  ///   - berbeda: the places of figures that stay, as in ``bedanya(_:)``.
  public static func samarkan(_ text: String, jugaYangCacat: Bool = false, berbeda: Set<Int> = []) -> String {
    guard jugaYangCacat || termuat(dalam: text) else { return text }
    return deret(text).map { samarkan(deret: $0, jugaYangCacat, berbeda) }.joined()
  }

  /// The places, from 0, at which numbers of texts that are compared have different figures: few enough that nobody's
  /// number is told by them. Empty where they are the same, or of different people.
  public static func bedanya(_ texts: [String]) -> Set<Int> {
    let numbers = texts.flatMap(deret).filter { termuat(dalam: String($0)) }
      .map { Array($0.filter(isDigit)) }.filter { $0.count == length }
    guard let first = numbers.first else { return [] }
    let places = Set(first.indices.dropFirst(4).filter { place in numbers.contains { $0[place] != first[place] } })
    return places.count <= terlihatPaling ? places : []
  }

  /// A text in its runs of figures and blanks, and the letters between them one by one.
  private static func deret(_ text: String) -> [String] {
    var runs: [String] = [""]
    for character in text {
      if character.isWhitespace || isDigit(character) {
        runs[runs.count - 1].append(character)
      } else {
        runs += [String(character), ""]
      }
    }
    return runs
  }

  private static func samarkan(deret run: String, _ jugaYangCacat: Bool, _ shown: Set<Int>) -> String {
    let count = run.count(where: isDigit)
    guard termuat(dalam: run) || jugaYangCacat && count >= cacat else { return run }
    var digits = 0
    return String(
      run.map { character in
        guard isDigit(character) else { return character }
        digits += 1
        return digits <= 4 || count == length && shown.contains(digits - 1) ? character : "x"
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
