import Testing

@testable import Sakip

@Suite struct FormulaEvaluationTests {
  private func evaluate(_ text: String, _ variables: String, _ inputs: String) throws -> FormulaResult {
    try rumus(text, variables, hasil: "%").evaluate(isian(inputs))
  }

  private func error(_ text: String, _ variables: String, _ inputs: String) -> FormulaEvaluationError? {
    #expect(throws: FormulaEvaluationError.self) { try evaluate(text, variables, inputs) }
  }

  @Test func resultsAreExact() throws {
    let result = try evaluate("a / b * 3 + 0,1 + 0,2", "a;b", "a 1; b 3")
    #expect(result.value == (try rasio("1,3")))
  }

  @Test func everyFigureCanBeTraced() throws {
    let result = try evaluate("jumlah(a * w) / b", "a @komponen; w @komponen; b", "w p=0,3 q=0,7; a p=80 q=60; b 2")
    #expect(
      result.figures.map { "\($0.name) \($0.label ?? "") \($0.value.printed)" }
        == ["b  2", "a p 80", "w p 0,3", "a q 60", "w q 0,7"])
    #expect(result.value == Ratio(33))
    #expect(result.leftOut.isEmpty)
    #expect(result.keterangan.isEmpty)
  }

  @Test func missingIsNeverZero() {
    #expect(
      error("a + b", "a;b", "a 1")
        == .missing([MissingFormulaFigure(name: "b", label: nil, reason: .belumDiisi)]))
    #expect(
      error("a + jumlah(k)", "a;k @komponen", "a ?; k p=1 q=?")
        == .missing([
          MissingFormulaFigure(name: "a", label: nil, reason: .belumDiisi),
          MissingFormulaFigure(name: "k", label: "q", reason: .belumDiisi),
        ]))
    #expect(
      error("jumlah(k * w)", "k @komponen; w @komponen", "k p=1 q=2; w p=1")?.description
        == "Belum ada nilai untuk w, q (belum diisi). Isi nilainya; yang kosong tidak sama dengan 0.")
    #expect(error("rata(unit)", "", "unit p=1 q=?")?.description.contains("unit, q (belum diisi)") == true)
    #expect(error("rata(semester)", "", "semester I=? II=?")?.description.contains("semester, II") == true)
    #expect(error("rata(semester)", "", "")?.description.contains("semester (belum diisi)") == true)
  }

  @Test func theReasonOfWhatIsMissingStays() throws {
    let formula = try rumus("a", "a")
    let error = #expect(throws: FormulaEvaluationError.self) {
      try formula.evaluate(["a": .single(.missing(.belumRilis))])
    }
    #expect(error?.description.contains("a (data belum dirilis)") == true)
  }

  @Test func periodsWithoutAnyValueAreLeftOutAndNamed() throws {
    let result = try evaluate("rata(triwulan)", "", "triwulan I=80 II=90 III=? IV=?")
    #expect(result.value == Ratio(85))
    #expect(result.leftOut.map(\.label) == ["III", "IV"])
    #expect(result.keterangan == "Dihitung dari 2 dari 4 triwulan; belum ada nilai: III, IV.")
  }

  @Test func aPeriodIsCompleteOrLeftOut() {
    #expect(
      error("jumlah(a) / jumlah(b) * 100", "a @triwulan; b @triwulan", "a I=1 II=1; b I=2 II=?")
        == .uneven([MissingFormulaFigure(name: "b", label: "II", reason: .belumDiisi)]))
    #expect(
      error("jumlah(a) / jumlah(b)", "a @bulan; b @bulan", "a I=1; b I=2 II=3")?.description.contains("a, II") == true)
  }

  @Test func zeroBelowTheLine() throws {
    #expect(error("a / b * 100", "a kasus; b kasus", "a 5; b 0") == .divisionByZero(divisor: "b", label: nil))
    #expect(
      error("rata(a / b)", "a @komponen; b @komponen", "a p=1 q=1; b p=1 q=0")
        == .divisionByZero(divisor: "b", label: "q"))
    #expect(error("a / (b - c)", "a;b;c", "a 5; b 2; c 2")?.description.contains("Pembagi b - c bernilai 0") == true)
    #expect(error("(n - n1) / n1 * 100", "n orang; n1 orang", "n 0; n1 0") == .zeroByZero(divisor: "n1", label: nil))
    #expect(error("a / b * 100", "a rupiah; b rupiah", "a 0; b 0") == .zeroByZero(divisor: "b", label: nil))
    #expect(error("a / b * 100", "a; b", "a 0; b 0") == .zeroByZero(divisor: "b", label: nil))
    #expect(error("a / b", "a kasus; b kasus", "a 0; b 0") == .zeroByZero(divisor: "b", label: nil))
  }

  @Test func noEventAmongNoneIsTheWholeShare() throws {
    let result = try evaluate("ditangani / terjadi * 100", "ditangani kasus; terjadi kasus", "ditangani 0; terjadi 0")
    #expect(result.value == Ratio(100))
    #expect(result.withoutEvents?.tanpaKejadian == true)
    #expect(result.keterangan == "Tanpa kejadian: 0 dari 0 dinilai 100%.")
    let some = try evaluate("ditangani / terjadi * 100", "ditangani kasus; terjadi kasus", "ditangani 0; terjadi 4")
    #expect(some.value.isZero)
    #expect(some.withoutEvents == nil)
    let year = try evaluate("jumlah(a) / jumlah(b) * 100", "a kasus @bulan; b kasus @bulan", "a I=0; b I=0")
    #expect(year.withoutEvents != nil)
  }

  @Test func inputsHaveTheShapeOfTheirVariable() throws {
    #expect(error("jumlah(k)", "k @komponen", "k 5") == .notASeries("k", .komponen))
    #expect(error("a", "a", "a p=1 q=2") == .notASingleValue("a"))
    #expect(error("jumlah(k)", "k @komponen", "k p=1 p=2") == .repeatedLabel("k", label: "p"))
    let many = FormulaInput.series((1...201).map { FormulaInput.Entry("\($0)", .number(.zero)) })
    let formula = try rumus("jumlah(k)", "k @komponen")
    #expect(throws: FormulaEvaluationError.tooManyEntries("k", count: 201)) { try formula.evaluate(["k": many]) }
  }

  @Test func functionsGoOverEachEntryOrOverAll() throws {
    let result = try evaluate("jumlah(min(a; t; 100))", "a @triwulan; t @triwulan", "a I=120 II=40; t I=150 II=50")
    #expect(result.value == Ratio(140))
    #expect(try evaluate("rata(a; b; 3)", "a;b", "a 1; b 2").value == Ratio(2))
    #expect(try evaluate("jumlah(k / jumlah(k)) * 100", "k @komponen", "k p=1 q=2 r=5").value == Ratio(100))
    #expect(try evaluate("-a - -b", "a;b", "a 1; b 3").value == Ratio(2))
  }

  @Test func figuresThatGrowWithoutLimitAreRefused() throws {
    let power = Array(repeating: "a", count: 190).joined(separator: " * ")
    #expect(error(power, "a", "a \(digits38)") == .tooLarge)
    let deep = String(repeating: "jumlah(k / p * ", count: 20) + "jumlah(k)" + String(repeating: ")", count: 20)
    func series(_ factor: Int) -> String { (1...200).map { "e\($0)=\($0 * factor + 1)" }.joined(separator: " ") }
    #expect(error(deep, "k @komponen; p @komponen", "k \(series(7919)); p \(series(104_729))") == .tooLarge)
  }

  @Test func twoHundredQuotientsOfBillionsAreHeld() throws {
    let values = (1...200).map { "e\($0)=\(999_999_000 + $0)" }.joined(separator: " ")
    let result = try evaluate("jumlah(k / p)", "k @komponen; p @komponen", "k \(values); p \(values)")
    #expect(result.value == Ratio(200))
  }
}
