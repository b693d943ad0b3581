import Testing

@testable import Sakip

@Suite struct FormulaExplanationTests {
  @Test(
    arguments: [
      ("ditangani / terjadi * 100", "ditangani dibagi terjadi, dikalikan 100"),
      ("a / b * 100%", "a dibagi b, dikalikan 100 persen"), ("(a / b) * 100", "(a dibagi b) dikalikan 100"),
      ("(n - n1) / n1 * 100", "(n dikurangi n1) dibagi n1, dikalikan 100"),
      ("a + b + c", "a ditambah b, ditambah c"), ("a - b", "a dikurangi b"),
      ("0,95 * a + 0,05 * b", "0,95 dikalikan a, ditambah 0,05 dikalikan b"),
      ("a + b * c", "a, ditambah b dikalikan c"), ("a / b * 100 + c", "a dibagi b, dikalikan 100, ditambah c"),
      ("c + a / b * 100", "c ditambah (a dibagi b, dikalikan 100)"), ("a * (b + c)", "a dikalikan (b ditambah c)"),
      ("a - (b - c)", "a dikurangi (b dikurangi c)"), ("-a", "minus a"), ("-(a + b)", "minus (a ditambah b)"),
      ("rata(semester)", "rata-rata seluruh semester"), ("jumlah(k)", "jumlah k seluruh komponen"),
      ("jumlah(komponen * k)", "jumlah (nilai komponen dikalikan k) seluruh komponen"),
      ("jumlah(k) / n", "jumlah k seluruh komponen dibagi n"), ("maks(a; b)", "nilai tertinggi di antara a dan b"),
      ("rata(a; b; c + n)", "rata-rata dari a, b, dan (c ditambah n)"),
      ("min(bulan)", "nilai terendah seluruh bulan"),
      ("jumlah(k * 2 / n)", "jumlah (k dikalikan 2, dibagi n) seluruh komponen"),
      ("1.000,50 * a", "1.000,50 dikalikan a"),
      ("jumlah(rata(semester) * k)", "jumlah (rata-rata seluruh semester dikalikan k) seluruh komponen"),
    ] as [(String, String)])
  func saysTheFormula(text: String, words: String) throws {
    #expect(try rumus(text, "a;b;c;n;n1;ditangani;terjadi;k @komponen").explanation == words)
  }

  @Test(
    arguments: [
      (
        "ditangani / terjadi * 100", "ditangani 45; terjadi 60",
        "ditangani 45 dibagi terjadi 60, dikalikan 100, sama dengan 75"
      ),
      (
        "a / b * 100", "a 2; b 3", "a 2 dibagi b 3, dikalikan 100, dibulatkan menjadi 66,67"
      ),
      (
        "(n - n1) / n1 * 100", "n 12; n1 10", "(n 12 dikurangi n1 10) dibagi n1 10, dikalikan 100, sama dengan 20"
      ),
      (
        "rata(semester)", "semester Semester_I=87,56 Semester_II=87,78",
        "rata-rata seluruh semester (Semester_I 87,56; Semester_II 87,78), sama dengan 87,67"
      ),
      (
        "jumlah(komponen * k)", "komponen p=80 q=60; k p=0,3 q=0,7",
        "jumlah (nilai komponen dikalikan k) seluruh komponen (p 24; q 42), sama dengan 66"
      ),
      (
        "2 * jumlah(komponen * k)", "komponen p=80 q=60; k p=0,3 q=0,7",
        "2 dikalikan jumlah (nilai komponen dikalikan k) seluruh komponen (p 24; q 42) sebesar 66, sama dengan 132"
      ),
      (
        "jumlah(k) / n", "k p=1 q=2; n 2", "jumlah k seluruh komponen (p 1; q 2) sebesar 3 dibagi n 2, sama dengan 1,5"
      ),
      (
        "rata(triwulan)", "triwulan I=80 II=?",
        "rata-rata seluruh triwulan (I 80), sama dengan 80. Dihitung dari 1 dari 2 triwulan; belum ada nilai: II."
      ),
      (
        "jumlah(min(k; n))", "k p=1 q=5; n 2",
        "jumlah nilai terendah di antara k dan n seluruh komponen (p 1; q 2), sama dengan 3"
      ),
      ("a - b", "a 1.000; b 2.500,5", "a 1.000 dikurangi b 2.500,5, sama dengan -1.500,5"),
    ] as [(String, String, String)])
  func saysTheComputation(text: String, inputs: String, words: String) throws {
    let formula = try rumus(text, "a;b;n;n1;ditangani;terjadi;k @komponen")
    #expect(try formula.evaluate(isian(inputs)).explanation() == words)
  }

  @Test func namesOfTheSheetStandForSymbols() throws {
    let vocabulary = try FormulaVocabulary([
      FormulaVariable("A", name: "gangguan yang ditangani", unit: "kasus"),
      FormulaVariable("B", name: " ", unit: "kasus"),
    ])
    let formula = try Formula("A / B x 100", vocabulary: vocabulary)
    #expect(formula.explanation == "gangguan yang ditangani dibagi B, dikalikan 100")
    #expect(
      try formula.evaluate(isian("A 0; B 0")).explanation()
        == "gangguan yang ditangani 0 dibagi B 0, dikalikan 100, sama dengan 100. Tanpa kejadian: 0 dari 0 dinilai 100%."
    )
  }

  @Test func decimalsAreChosenByTheReader() throws {
    let result = try rumus("a / b", "a;b").evaluate(isian("a 2; b 3"))
    #expect(result.explanation(decimals: 4).hasSuffix("dibulatkan menjadi 0,6667"))
  }

  @Test func longSeriesAreGivenByTheirResult() throws {
    let values = (1...13).map { "e\($0)=1" }.joined(separator: " ")
    let formula = try rumus("jumlah(k) / n", "k @komponen; n")
    #expect(
      try formula.evaluate(isian("k \(values); n 13")).explanation()
        == "jumlah k seluruh komponen sebesar 13 dibagi n 13, sama dengan 1")
  }
}
