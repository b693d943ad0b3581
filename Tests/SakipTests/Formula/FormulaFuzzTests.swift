import Testing

@testable import Sakip

@Suite struct FormulaFuzzTests {
  private static let variables = "a kasus; b kasus; n-1 orang; k @komponen; w % @komponen"

  @Test(arguments: 0..<8)
  func whatIsPrintedIsReadAgain(seed: Int) throws {
    var generator = FormulaGenerator(seed: UInt64(seed))
    let vocabulary = try sheet(Self.variables, hasil: "%")
    var read = 0
    for _ in 0..<200 {
      let expression = generator.formula()
      guard expression.printed.count <= Formula.maximumLength else { continue }
      do {
        let formula = try Formula(expression.printed, vocabulary: vocabulary)
        #expect(formula.expression == expression)
        #expect(!formula.explanation.isEmpty)
        _ = (formula.findings, formula.form)
        read += 1
      } catch {
        #expect([.tooManyParts, .divisionByZero].contains(error.problem), "\(expression.printed): \(error)")
      }
    }
    #expect(read > 100)
  }

  @Test(arguments: 0..<8)
  func whateverIsEnteredIsComputedOrRefused(seed: Int) throws {
    var generator = FormulaGenerator(seed: UInt64(seed) + 100)
    let vocabulary = try sheet(Self.variables, hasil: "%")
    let inputs = try isian("a 3; b 0,5; k p=1 q=-2,25 r=0; w p=30 q=30 r=40; komponen p=80 q=0 r=1.000")
    var computed = 0
    for _ in 0..<200 {
      guard let formula = try? Formula(generator.formula().printed, vocabulary: vocabulary) else { continue }
      do {
        let result = try formula.evaluate(inputs)
        #expect(result.explanation().contains(", sama dengan ") || result.explanation().contains("dibulatkan"))
        #expect(Set(result.figures.map(\.name)) == Set(formula.names))
        computed += 1
      } catch {
        #expect(error.description.hasSuffix("."))
      }
    }
    #expect(computed > 50)
  }

  @Test(arguments: 0..<8)
  func rubbishIsReadOrRefusedWithAPlace(seed: Int) throws {
    var generator = FormulaGenerator(seed: UInt64(seed) + 200)
    let vocabulary = try sheet(Self.variables)
    for _ in 0..<500 {
      let text = generator.rubbish()
      do {
        let formula = try Formula(text, vocabulary: vocabulary)
        #expect(try Formula(formula.printed, vocabulary: vocabulary) == formula)
      } catch {
        #expect((1...text.unicodeScalars.count + 1).contains(error.position))
        #expect(error.description.hasSuffix("."))
      }
    }
  }

  @Test func everyTruncationOfAFormulaIsReadOrRefused() throws {
    let text = "(1 - (rak / rvk) / (pak / tvk)) * 100% + rata(maks(k; 1.000,5) * w) / jumlah(komponen)"
    let vocabulary = try sheet("rak;rvk;pak;tvk;k @komponen;w @komponen")
    for length in 0..<text.count {
      _ = try? Formula(String(text.prefix(length)), vocabulary: vocabulary)
      _ = try? Formula(String(text.suffix(length)), vocabulary: vocabulary)
    }
    #expect(try Formula(text, vocabulary: vocabulary).printed == text)
  }
}
