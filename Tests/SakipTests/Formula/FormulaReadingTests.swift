import Testing

@testable import Sakip

@Suite struct FormulaReadingTests {
  private static let known = "a;b;c;n;n1;n-1;K-lalu;nilai_2;é;x2;ditangani;terjadi;s @semester;bobot @komponen"

  @Test(
    arguments: [
      ("ditangani / terjadi * 100", "ditangani / terjadi * 100"),
      ("ditangani:terjadi x100 ", nil), ("ditangani : terjadi x 100", "ditangani / terjadi * 100"),
      ("ditangani \u{F7} terjadi \u{D7} 100 %", "ditangani / terjadi * 100%"),
      ("ditangani/terjadi X 100%", "ditangani / terjadi * 100%"),
      ("(n - n1) / n1 * 100", "(n - n1) / n1 * 100"), ("((n)-(n1))/(n1)*100", "(n - n1) / n1 * 100"),
      ("n - n-1", "n - n-1"), ("n \u{2212} n-1", "n - n-1"), ("n\u{2013}n1", "n - n1"), ("n- n1", "n - n1"),
      ("a + (b * c)", "a + b * c"), ("(a + b) * c", "(a + b) * c"), ("a - (b - c)", "a - (b - c)"),
      ("(a - b) - c", "(a - b) - c"), ("a / (b / c)", "a / (b / c)"), ("a * (b + c) / 2", "a * (b + c) / 2"),
      ("-a * -b", "-a * -b"), ("--a", "--a"), ("-(a + b)", "-(a + b)"), ("(-a)", "-a"), ("-3,5 + a", "-3,5 + a"),
      ("1.000 * a", "1.000 * a"), ("1000 * a", "1.000 * a"), ("12,50 * a", "12,50 * a"), ("12,5% * a", "12,5% * a"),
      ("rata(semester)", "rata(semester)"), ("RATA ( Semester )", "rata(semester)"),
      ("jumlah(komponen * bobot)", "jumlah(komponen * bobot)"), ("maks(a;b ; 3)", "maks(a; b; 3)"),
      ("jumlah(min(s; 100))", "jumlah(min(s; 100))"), ("rata(87,56; 87,78)", "rata(87,56; 87,78)"),
      ("K-lalu+nilai_2+\u{E9}", "K-lalu + nilai_2 + \u{E9}"), ("x2 x x2", "x2 * x2"),
      ("a\n/\tb\u{A0}* 100", "a / b * 100"), ("((((a))))", "a"), ("100", "100"),
    ] as [(String, String?)])
  func readsAndPrints(text: String, printed: String?) throws {
    let vocabulary = try sheet(Self.known)
    guard let printed else {
      #expect(throws: FormulaError.self) { try Formula(text, vocabulary: vocabulary) }
      return
    }
    let formula = try Formula(text, vocabulary: vocabulary)
    #expect(formula.printed == printed)
    #expect(try Formula(printed, vocabulary: vocabulary) == formula)
  }

  @Test func precedenceIsThatOfSchool() throws {
    let result = try rumus("2 + 3 * 4 - 6 / 3 / 2", "").evaluate([:])
    #expect(result.value == Ratio(13))
  }

  @Test func namesAreGivenOnceInOrder() throws {
    #expect(try rumus("(b - a) / a + rata(semester)", "a;b").names == ["b", "a", "semester"])
  }

  @Test(
    arguments: [
      ("jumlah", .reserved("jumlah")), ("Rata", .reserved("Rata")), ("unit", .reserved("unit")), ("X", .reserved("X")),
      ("", .notAName("")), ("1a", .notAName("1a")), ("a b", .notAName("a b")), (" a", .notAName("a")),
      ("a-", .notAName("a-")), ("\u{430}", .notAName("\u{430}")), ("a+b", .notAName("a+b")),
    ] as [(String, FormulaVocabularyError)])
  func symbolsAreNames(symbol: String, error: FormulaVocabularyError) {
    #expect(throws: error) { try FormulaVocabulary([FormulaVariable(symbol)]) }
    #expect(error.description.hasSuffix("."))
  }

  @Test(
    "What does not cancel out for every value is a divisor", arguments: ["b - a", "b + b", "b - 2 * b", "b - b + a"])
  func divisors(divisor: String) throws { #expect(throws: Never.self) { try rumus("a / (\(divisor))", "a;b") } }

  @Test func aSheetHasEachSymbolOnceAndNotTooMany() throws {
    #expect(throws: FormulaVocabularyError.repeated("a")) { try sheet("a;b;a") }
    let sixty = (1...60).map { FormulaVariable("v\($0)") }
    #expect(try FormulaVocabulary(sixty).variables.count == 60)
    #expect(throws: FormulaVocabularyError.tooMany(61)) { try FormulaVocabulary(sixty + [FormulaVariable("w")]) }
    #expect(try sheet("a;A").variable("A") != nil)
  }
}
