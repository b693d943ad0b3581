/// The weights of the components among the values of a formula: `bobot@komponen=rencana:60;ukur:40`, in percent or as
/// fractions.
struct BobotDeret: Sendable, Hashable {
  /// By which name the formula asks for them.
  let nama: String
  private let nilai: [ExactDecimal?]

  /// - Returns: `nil` for a value that is no series of weights.
  init?(_ value: NilaiRumus) {
    guard value.nama.lowercased().hasPrefix("bobot"), value.variabel?.scope == .komponen,
      case .series(let entries)? = value.isian
    else { return nil }
    nama = value.nama
    nilai = entries.map { entry in
      switch entry.value {
      case .number(let number): number
      case .missing: nil
      }
    }
  }

  /// The weights as the formula reads them: with their unit, so that a sum that is nowhere divided by 100 is seen.
  var variabel: FormulaVariable { FormulaVariable(nama, unit: isPersen ? "%" : "", scope: .komponen) }

  /// What is odd about them and how to mend it, in the words of the definition sheet; `nil` for nothing, and in a formula
  /// that itself divides by them.
  func kejanggalan(dalam rumus: Formula) -> String? {
    guard !rumus.expression.names(below: true).contains(nama) else { return nil }
    return BobotKomposit(isPersen ? nilai : nilai.map { $0.map { (Ratio($0) * Ratio(100)).rounded(decimals: 12) } })
      .kejanggalan
  }

  /// No weight is above the whole: where one is above 1 they are percents.
  private var isPersen: Bool { nilai.contains { $0.map { $0 > ExactDecimal(1) } ?? false } }
}
