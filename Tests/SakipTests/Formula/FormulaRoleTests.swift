import Sakip
import Testing

/// What the sheet says of its variables against what the formula does.
@Suite struct FormulaRoleTests {
  struct Kasus: Sendable, CustomTestStringConvertible {
    let rumus: String
    let peran: [FormulaRole]
    var metode: MetodeKomposit?
    let temuan: [FormulaFinding]

    init(_ rumus: String, _ peran: [FormulaRole], _ metode: MetodeKomposit? = nil, _ temuan: [FormulaFinding] = []) {
      self.rumus = rumus
      self.peran = peran
      self.metode = metode
      self.temuan = temuan
    }

    var testDescription: String { "\(rumus), \(metode?.rawValue ?? "tanpa cara")" }
  }

  private static func pecahan(_ above: String, _ below: String) -> [FormulaRole] {
    [FormulaRole(above, .pembilang), FormulaRole(below, .penyebut)]
  }

  private static func bobot(_ a: Int?, _ b: Int?) -> [FormulaRole] {
    [("a", a), ("b", b)].map { FormulaRole($0, .komponen, weight: $1.map { ExactDecimal($0) }) }
  }

  private static let persepuluh = ExactDecimal(mantissa: 1, decimals: 1)
  private static let sembilan = ExactDecimal(mantissa: 9, decimals: 1)
  private static let sepertiga = ExactDecimal(mantissa: 3, decimals: 1)

  @Test(arguments: [
    Kasus("b / a * 100%", pecahan("b", "a")),
    Kasus("b / a * 100%", pecahan("a", "b"), nil, [.numeratorDivides("a"), .denominatorDividesNothing("b")]),
    Kasus("1 / a * b", pecahan("b", "a")), Kasus("b / (a / 100)", pecahan("b", "a")),
    Kasus("1 / (b / a)", pecahan("a", "b")), Kasus("(a - b) / b * 100", pecahan("a", "b")),
    Kasus("a * b", pecahan("a", "b"), nil, [.denominatorDividesNothing("b")]),
    // A variable that the formula does not use has a finding of its own.
    Kasus("a", pecahan("a", "b")),
    Kasus("0,6 * a + 0,4 * b", bobot(60, 40)), Kasus("60% * a + 40% * b", bobot(60, 40), .jumlahTertimbang),
    Kasus("(60 * a + 40 * b) / 100", bobot(60, 40), .jumlahTertimbang),
    Kasus("25 * (0,6 * a + b * 0,4)", bobot(60, 40), .jumlahTertimbang),
    Kasus("rata(a; b)", bobot(50, 50), .jumlahTertimbang), Kasus("60 * a + 40 * b", bobot(60, 40)),
    Kasus(
      "a * 0,1 + b * 0,9", bobot(60, 40), .jumlahTertimbang,
      [
        .weightDiffers("a", weight: ExactDecimal(60), factor: persepuluh),
        .weightDiffers("b", weight: ExactDecimal(40), factor: sembilan),
      ]),
    Kasus(
      "a * 0,6 + b * 0,3", bobot(60, 40), nil,
      [.weightDiffers("b", weight: ExactDecimal(40), factor: sepertiga)]),
    Kasus("a + b", bobot(60, 40)), Kasus("a + b", bobot(60, 40), .jumlahNilai),
    Kasus(
      "a + b", bobot(60, 40), .jumlahTertimbang,
      [
        .weightDiffers("a", weight: ExactDecimal(60), factor: ExactDecimal(1)),
        .weightDiffers("b", weight: ExactDecimal(40), factor: ExactDecimal(1)),
      ]),
    Kasus("a * 0,6 + b * 0,3", bobot(nil, nil), nil, [.weightsNotWhole(sembilan)]),
    Kasus("a * 0,6 + b * 0,4", bobot(nil, nil), .jumlahTertimbang), Kasus("a + b", bobot(nil, nil)),
    Kasus("a + b", bobot(nil, nil), .jumlahTertimbang, [.weightsNotWhole(ExactDecimal(2))]),
    Kasus("a * 0,6 + b * 0,4", bobot(nil, nil), .jumlahNilai, [.methodDiffers(.jumlahNilai)]),
    Kasus("(a + b) / 2", bobot(nil, nil), .jumlahNilai, [.methodDiffers(.jumlahNilai)]),
    Kasus("(a + b) / 2", bobot(nil, nil), .rataRata), Kasus("rata(a; b) * 100", bobot(nil, nil), .rataRata),
    Kasus("a + b", bobot(nil, nil), .rataRata, [.methodDiffers(.rataRata)]),
    // What is no sum with weights is not judged.
    Kasus("a * b", bobot(60, 40), .jumlahTertimbang), Kasus("maks(a; b)", bobot(60, 40), .jumlahTertimbang),
  ])
  func saysWhereTheyDiffer(kasus: Kasus) throws {
    let formula = try rumus(kasus.rumus, "a; b")
    #expect(formula.findings(roles: kasus.peran, method: kasus.metode) == kasus.temuan)
  }

  @Test func aSeriesTimesItsWeightIsNotJudged() throws {
    let formula = try rumus("jumlah(a * b)", "a @komponen; b @komponen")
    #expect(formula.findings(roles: Self.bobot(60, 40), method: .jumlahTertimbang) == [])
  }

  @Test(arguments: [
    ("(a + b) / a", "perbandingan", true), ("(a + b) / a * 100", "perbandingan", true),
    ("(a + b + c) / (a + b)", "perbandingan", true), ("a / (a + b)", "bagian dari keseluruhan", false),
    ("(a + b) / (a + b + c)", "bagian dari keseluruhan", false), ("(a - b) / c", "bagian dari keseluruhan", false),
    ("(a - b) / b", "pertumbuhan", false),
  ])
  func aSumIsNoPartOfItsOwnTerm(text: String, form: String, isOdd: Bool) throws {
    let formula = try rumus(text, "a orang; b orang; c orang")
    #expect(formula.form.nama == form)
    #expect(formula.findings.contains { if case .neverBelowWhole = $0 { true } else { false } } == isOdd)
  }
}
