/// Budget and realisation of one line of the LRA, to the sen.
public struct JumlahLra: Sendable, Hashable {
  /// The budget.
  public let anggaran: ExactDecimal
  /// What came in or was spent.
  public let realisasi: ExactDecimal

  /// Nothing.
  public static let nol = JumlahLra(anggaran: .zero, realisasi: .zero)

  /// Both amounts.
  public init(anggaran: ExactDecimal, realisasi: ExactDecimal) {
    self.anggaran = anggaran
    self.realisasi = realisasi
  }

  /// `realisasi / anggaran x 100`; `nil` for a budget of 0.
  public var persen: Ratio? {
    Ratio(realisasi).divided(by: Ratio(anggaran)).map { $0 * Ratio(100) }
  }

  /// The sum of both amounts.
  public static func + (left: JumlahLra, right: JumlahLra) -> JumlahLra {
    JumlahLra(anggaran: left.anggaran + right.anggaran, realisasi: left.realisasi + right.realisasi)
  }

  /// The difference of both amounts.
  public static func - (left: JumlahLra, right: JumlahLra) -> JumlahLra {
    JumlahLra(anggaran: left.anggaran - right.anggaran, realisasi: left.realisasi - right.realisasi)
  }
}

extension ExactDecimal {
  /// The figure of a financial report: two decimals, negative in parentheses, `(109.228.463.998,00)`.
  public var printedAccounting: String {
    let figure = Ratio(isNegative ? .zero - self : self).rounded(decimals: 2).printed
    return isNegative ? "(\(figure))" : figure
  }
}
