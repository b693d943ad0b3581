import Sakip
import Testing

@Suite("Figures as documents print them")
struct PrintedFigureTests {
  @Test(
    arguments: [
      ("87,65", "87,65", "", false), ("66.04", "66,04", "", true), ("4.51 (A)", "4,51", "A", true),
      ("72,09 (BB)", "72,09", "BB", false), ("60.48 Nilai", "60,48", "Nilai", true), ("70 LKD", "70", "LKD", false),
      ("100%", "100", "%", false), ("1.109.546", "1.109.546", "", false),
      ("1.109.546 jiwa", "1.109.546", "jiwa", false),
      ("0.258", "0,258", "", true), ("1,234.56", "1.234,56", "", true), ("4,01*", "4,01", "*", false),
      ("12 %.", "12", "%.", false), ("87,65.", "87,65", ".", false), ("-3,5 poin", "-3,5", "poin", false),
      ("-66.04", "-66,04", "", true), ("(109.228.463.998,00)", "-109.228.463.998,00", "", false),
      ("Rp. 8.357.336.047,00", "8.357.336.047,00", "", false), (" 5 ", "5", "", false),
    ] as [(String, String, String, Bool)])
  func reads(text: String, value: String, remainder: String, point: Bool) throws {
    let figure = try #require(PrintedFigure(text))
    #expect(figure.value.printed == value)
    #expect(figure.remainder == remainder)
    #expect(figure.usesPointAsDecimalMark == point)
    #expect(figure.original == text)
  }

  @Test(arguments: ["", "-", "WTP", "BB = 74.4", "Tidak ada", ".", "--5", "12.345.67", "1,2,3", "\u{1F600}", "１２"])
  func noFigure(text: String) {
    #expect(PrintedFigure(text) == nil)
  }
}
