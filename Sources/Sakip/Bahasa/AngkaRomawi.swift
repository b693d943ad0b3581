/// Roman numerals, for chapters and triwulan.
public enum AngkaRomawi {
  private static let symbols: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// `14` is `XIV`; 0 and below are empty.
  public static func tulis(_ number: Int) -> String {
    var rest = number
    var result = ""
    for (value, symbol) in symbols {
      while rest >= value {
        result += symbol
        rest -= value
      }
    }
    return result
  }
}
