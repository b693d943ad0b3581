import BigInt
import Sakip
import Testing

@Suite("Reading Indonesian notation")
struct IndonesianNumberTests {
  @Test(
    arguments: [
      ("0", "0"), ("70", "70"), ("1109546", "1.109.546"), ("1.109.546", "1.109.546"), ("0,7997", "0,7997"),
      ("87,65", "87,65"), ("0,80", "0,80"), ("100,00", "100,00"), ("-3,5", "-3,5"), ("\u{2212}3,5", "-3,5"),
      ("- 3,5", "-3,5"), ("(3,5)", "-3,5"), ("(109.228.463.998,00)", "-109.228.463.998,00"), ("-0,00", "0,00"),
      ("Rp. 8.357.336.047,00", "8.357.336.047,00"), ("Rp1.000", "1.000"), ("rp 1.000", "1.000"), ("RP.5", "5"),
      ("-Rp5", "-5"), ("Rp-5", "-5"), ("(Rp 5)", "-5"), ("  12,5\u{A0}\n", "12,5"), ("007", "7"), ("00,5", "0,5"),
      ("999.999", "999.999"), ("1.000.000", "1.000.000"), ("0,001", "0,001"),
    ] as [(String, String)])
  func reads(text: String, printed: String) throws {
    #expect(try IndonesianNumber.parse(text).printed == printed)
  }

  @Test(
    arguments: [
      ("", .empty), (" \t\u{A0}", .empty),
      ("12.5", .pointAsDecimalMark(text: "12.5")), ("1.00", .pointAsDecimalMark(text: "1.00")),
      ("66.04", .pointAsDecimalMark(text: "66.04")), ("0.258", .pointAsDecimalMark(text: "0.258")),
      ("-0.258", .pointAsDecimalMark(text: "-0.258")), ("1234.567", .pointAsDecimalMark(text: "1234.567")),
      ("1,234.56", .wrongGrouping(text: "1,234.56")), ("1..000", .wrongGrouping(text: "1..000")),
      ("1.23.456", .wrongGrouping(text: "1.23.456")), ("1.234.56", .wrongGrouping(text: "1.234.56")),
      ("12.34,5", .wrongGrouping(text: "12.34,5")), ("0.258,5", .wrongGrouping(text: "0.258,5")),
      (".5", .wrongGrouping(text: ".5")), ("5.", .wrongGrouping(text: "5.")), (".", .wrongGrouping(text: ".")),
      ("1,2,3", .severalCommas(text: "1,2,3")), (",,", .severalCommas(text: ",,")),
      ("١٢", .foreignDigits(text: "١٢")), ("１２", .foreignDigits(text: "１２")), ("1２", .foreignDigits(text: "1２")),
      ("seratus", .notANumber(text: "seratus")), ("--5", .notANumber(text: "--5")), ("(5", .notANumber(text: "(5")),
      ("5)", .notANumber(text: "5)")), ("5-", .notANumber(text: "5-")), ("(-5)", .notANumber(text: "(-5)")),
      ("-(5)", .notANumber(text: "-(5)")), ("-Rp-5", .notANumber(text: "-Rp-5")), ("()", .notANumber(text: "()")),
      ("Rp", .notANumber(text: "Rp")), ("Rp.", .notANumber(text: "Rp.")), ("-", .notANumber(text: "-")),
      (",", .notANumber(text: ",")), (",5", .notANumber(text: ",5")), ("5,", .notANumber(text: "5,")),
      ("NaN", .notANumber(text: "NaN")), ("1e5", .notANumber(text: "1e5")), ("+5", .notANumber(text: "+5")),
      ("5%", .notANumber(text: "5%")), ("1 000", .notANumber(text: "1 000")), ("0x10", .notANumber(text: "0x10")),
      ("\u{1F600}", .notANumber(text: "\u{1F600}")), ("5\u{301}", .foreignDigits(text: "5\u{301}")),
      ("5\u{200B}", .notANumber(text: "5\u{200B}")),
    ] as [(String, NumberReadingError)])
  func refuses(text: String, error: NumberReadingError) {
    #expect(throws: error) { try IndonesianNumber.parse(text) }
  }

  @Test("38 digits are kept exactly, on either side of the comma")
  func longestFigure() throws {
    let whole = try IndonesianNumber.parse(digits38)
    #expect(whole.mantissa == BigInt(digits38))
    #expect(whole.printed == "12.345.678.901.234.567.890.123.456.789.012.345.678")
    #expect(try IndonesianNumber.parse(whole.printed) == whole)
    let split = try IndonesianNumber.parse("1234567890123456789,0123456789012345678")
    #expect(split.printed == "1.234.567.890.123.456.789,0123456789012345678")
    #expect(try IndonesianNumber.parse(String(repeating: "9", count: 38)).mantissa == BigInt(10).power(38) - 1)
  }

  @Test(arguments: [39, 40, 1000])
  func tooLong(digits: Int) {
    let text = String(repeating: "9", count: digits)
    #expect(throws: NumberReadingError.tooLong(digits: digits)) { try IndonesianNumber.parse(text) }
    #expect(throws: NumberReadingError.tooLong(digits: digits)) { try IndonesianNumber.parse("9," + text.dropFirst()) }
  }

  @Test("A megabyte is refused, and the message stays short", arguments: ["9", "x", ".", ",", "(", "\u{665}", "1."])
  func megabyte(piece: String) throws {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let error = #expect(throws: NumberReadingError.self) { try IndonesianNumber.parse(text) }
    #expect(try #require(error).description.count < 300)
  }

  @Test(
    arguments: [
      ("7.996.663.078", 7_996_663_078), ("Rp. 8.357.336.047,00", 8_357_336_047), ("(5)", -5), ("0", 0),
      ("1.000.000.000.000.000", 1_000_000_000_000_000), ("-1.000.000.000.000.000", -1_000_000_000_000_000),
    ] as [(String, Int)])
  func rupiah(text: String, amount: Int) throws {
    #expect(try IndonesianNumber.parseRupiah(text) == Rupiah(amount))
  }

  @Test(
    arguments: [
      ("1.000,50", .notWhole(text: "1.000,50")),
      ("1.000.000.000.000.001", .amountTooLarge(text: "1.000.000.000.000.001")),
      ("-1.000.000.000.000.001", .amountTooLarge(text: "-1.000.000.000.000.001")),
      ("99999999999999999999999999999999999999", .amountTooLarge(text: "99999999999999999999999999999999999999")),
      ("Rp", .notANumber(text: "Rp")), ("", .empty), ("12.5", .notWhole(text: "12.5")),
      ("1500.00", .pointAsDecimalMark(text: "1500.00")),
    ] as [(String, NumberReadingError)])
  func refusesRupiah(text: String, error: NumberReadingError) {
    #expect(throws: error) { try IndonesianNumber.parseRupiah(text) }
  }

  @Test("Every message is a sentence that quotes what was typed")
  func messages() {
    let errors: [NumberReadingError] = [
      .pointAsDecimalMark(text: "12.5"), .wrongGrouping(text: "12.5"), .severalCommas(text: "12.5"),
      .foreignDigits(text: "12.5"), .notANumber(text: "12.5"), .notWhole(text: "12.5"), .amountTooLarge(text: "12.5"),
    ]
    for error in errors {
      #expect(error.description.contains("\u{201C}12.5\u{201D}"))
      #expect(error.description.hasSuffix("."))
    }
    #expect(NumberReadingError.empty.description == "Angka belum diisi.")
    #expect(NumberReadingError.tooLong(digits: 39).description.contains("39"))
  }
}
