import BigInt
import Foundation
import Sakip
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
  @Test("Equal by value, and alike in a set, however they are written", arguments: [("0,8", "0,80"), ("5", "5,000")])
  func equality(left: String, right: String) throws {
    #expect(try angka(left) == angka(right))
    #expect(try Set([angka(left), angka(right)]).count == 1)
    #expect(try angka(left).printed != angka(right).printed)
  }

  @Test(arguments: [("0,79", "0,8"), ("-1", "0"), ("-2", "-1,5"), ("99999999999999999999,1", "99999999999999999999,2")])
  func order(smaller: String, larger: String) throws {
    #expect(try angka(smaller) < angka(larger))
    #expect(try !(angka(larger) < angka(smaller)))
  }

  @Test(
    arguments: [
      ("0,1", "0,2", "0,3", "-0,1"), ("1", "0,25", "1,25", "0,75"), ("-5", "5", "0", "-10"),
      (
        digits38, "1", "12.345.678.901.234.567.890.123.456.789.012.345.679",
        "12.345.678.901.234.567.890.123.456.789.012.345.677"
      ),
    ] as [(String, String, String, String)])
  func sums(left: String, right: String, sum: String, difference: String) throws {
    #expect(try (angka(left) + angka(right)).printed == sum)
    #expect(try (angka(left) - angka(right)).printed == difference)
  }

  @Test(arguments: [("0,8049", "0,8049"), ("10,00", "10"), ("0,00", "0"), ("-2,50", "-2,5"), ("1.000", "1.000")])
  func normalized(text: String, plain: String) throws {
    #expect(try angka(text).normalized.printed == plain)
  }

  @Test func signs() throws {
    #expect(try angka("-0,01").isNegative)
    #expect(try !angka("-0,00").isNegative)
    #expect(try angka("0,00").isZero)
    #expect(ExactDecimal(mantissa: 5, decimals: -3).printed == "5")
    #expect(try angka("87,65").approximation == 87.65)
  }

  @Test(arguments: ["87,65", "0,80", "-3,50", "1.109.546", digits38, "0,0000000000000000000000000000000000001"])
  func survivesJSON(text: String) throws {
    let value = try angka(text)
    let back = try roundTrip(value)
    #expect(back.value == value)
    #expect(back.value.printed == value.printed)
    #expect(back.json == "\"\(value.printed)\"")
  }

  @Test(arguments: ["87.65", "\"12.5\"", "\"seratus\"", "\"\"", "null", "true"])
  func refusesJSON(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(ExactDecimal.self, from: Data(json.utf8)) }
  }
}
