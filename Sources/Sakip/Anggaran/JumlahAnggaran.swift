/// Pagu and realisasi of one place in the budget tree.
public struct JumlahAnggaran: Sendable, Hashable {
  /// The ceiling.
  public let pagu: Rupiah
  /// What was spent.
  public let realisasi: Rupiah

  /// Nothing planned, nothing spent.
  public static let nol = JumlahAnggaran(pagu: .zero, realisasi: .zero)

  /// Both amounts.
  public init(pagu: Rupiah, realisasi: Rupiah) {
    self.pagu = pagu
    self.realisasi = realisasi
  }

  /// Absorption: `realisasi / pagu x 100`. Of a total it is the ratio of the totals, not the mean of ratios (rules §6).
  /// - Returns: `nil` when the pagu is 0.
  public var serapan: Ratio? {
    Ratio(realisasi).divided(by: Ratio(pagu)).map { $0 * Ratio(100) }
  }

  /// What is left of the pagu; below 0 when more was spent.
  public var sisa: Rupiah { pagu - realisasi }

  /// The sum of both amounts.
  public static func + (left: JumlahAnggaran, right: JumlahAnggaran) -> JumlahAnggaran {
    JumlahAnggaran(pagu: left.pagu + right.pagu, realisasi: left.realisasi + right.realisasi)
  }
}

extension Sequence where Element == JumlahAnggaran {
  /// The total of the amounts.
  public func total() -> JumlahAnggaran {
    reduce(.nol, +)
  }
}
