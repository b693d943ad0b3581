import BigInt
import Sakip
import Testing

@Suite("Exact fractions")
struct RatioTests {
  @Test(
    "Half-up to two decimals, a negative tie away from zero",
    arguments: [
      ("0,005", "0,01"), ("0,0049999", "0,00"), ("-0,005", "-0,01"), ("-0,0049999", "0,00"), ("1,115", "1,12"),
      ("1,125", "1,13"), ("-1,125", "-1,13"), ("2,675", "2,68"), ("99,995", "100,00"), ("90,5", "90,50"),
      ("1234567,895", "1.234.567,90"), ("0", "0,00"), ("-90,004", "-90,00"),
    ] as [(String, String)])
  func rounding(text: String, printed: String) throws {
    #expect(try rasio(text).printed() == printed)
  }

  @Test(arguments: [
    ("90,5", 0, "91"), ("-90,5", 0, "-91"), ("90,49", 0, "90"), ("0,80495", 4, "0,8050"), ("7", -1, "7"),
  ])
  func otherDecimals(text: String, decimals: Int, printed: String) throws {
    #expect(try rasio(text).printed(decimals: decimals) == printed)
  }

  @Test(arguments: [("100", "100,00%", "100%"), ("99,996", "100,00%", "100%"), ("87,5", "87,50%", "87,50%")])
  func percent(text: String, long: String, short: String) throws {
    #expect(try rasio(text).printedPercent() == long)
    #expect(try rasio(text).printedPercent(shortWhole: true) == short)
  }

  @Test("A third times three is one: nothing is lost on the way")
  func exactness() throws {
    let third = try #require(Ratio(1, over: 3))
    #expect(third + third + third == Ratio(1))
    #expect(third * Ratio(3) == Ratio(1))
    #expect(third.divided(by: third) == Ratio(1))
    #expect(third - third == Ratio(0))
    #expect(third.printed() == "0,33")
  }

  @Test("Equal fractions are alike in a set, in lowest terms or not")
  func equality() throws {
    let half = try #require(Ratio(1, over: 2))
    let same = try #require(Ratio(-50, over: -100))
    #expect(half == same)
    #expect(Set([half, same, try rasio("0,5")]).count == 1)
    #expect(Set([Ratio(0), try rasio("0,00")]).count == 1)
  }

  @Test func signOfTheDenominator() throws {
    let value = try #require(Ratio(1, over: -3))
    #expect(value.isNegative)
    #expect(value < Ratio(0))
    #expect(value.printed() == "-0,33")
    #expect(try #require(Ratio(0, over: -3)).printed() == "0,00")
  }

  @Test func divisionByZero() {
    #expect(Ratio(1, over: 0) == nil)
    #expect(Ratio(5).divided(by: Ratio(0)) == nil)
    #expect(Ratio.mean(of: []) == nil)
  }

  @Test("Products and percentages of 38-digit figures are exact")
  func longFigures() throws {
    let long = try rasio(digits38)
    let square = try #require(BigInt(digits38)).power(2)
    #expect((long * long).printed(decimals: 0) == ExactDecimal(mantissa: square, decimals: 0).printed)
    #expect((long * long).divided(by: long) == long)
    let next = long + Ratio(1)
    #expect(long < next)
    #expect(try #require(next.divided(by: long)) > Ratio(1))
    #expect(try #require(next.divided(by: long)).printed(decimals: 38) == "1,00000000000000000000000000000000000008")
    let small = try rasio("0,0000000000000000000000000000000000001")
    #expect(try #require(long.divided(by: small)) == long * Ratio(try #require(Ratio(10, over: 1)), power: 37))
  }

  @Test("A mean over many different denominators stays exact")
  func longMean() throws {
    let values = try (1...500).map { try #require(Ratio(1, over: BigInt($0))) }
    let mean = try #require(Ratio.mean(of: values))
    #expect(mean.printed(decimals: 6) == "0,013586")
  }

  @Test func approximation() throws {
    #expect(try rasio("-12,5").approximation == -12.5)
    #expect(try rasio(digits38).approximation > 1e37)
  }
}

extension Ratio {
  fileprivate init(_ base: Ratio, power: Int) {
    self = (0..<power).reduce(Ratio(1)) { result, _ in result * base }
  }
}
