import BigInt

/// A figure of a year divided evenly over its periods; what cannot be divided stands in the last one, so that the parts
/// always make the whole.
public enum PembagianRata {
  /// Money, in whole rupiah.
  /// - Returns: as many amounts as periods; none for none.
  public static func bagi(_ amount: Rupiah, ke periods: Int) -> [Rupiah] {
    guard periods > 0 else { return [] }
    let part = Rupiah(Int(clamping: amount.amount / Int128(periods)))
    let others = Array(repeating: part, count: periods - 1)
    return others + [amount - others.total()]
  }

  /// A number that is added up, in steps of its own decimals: 10 over 4 is 2, 2, 2, 4.
  /// - Returns: as many numbers as periods; none for none.
  public static func bagi(_ number: ExactDecimal, ke periods: Int) -> [ExactDecimal] {
    guard periods > 0 else { return [] }
    let (part, _) = number.mantissa.quotientAndRemainder(dividingBy: BigInt(periods))
    let rest = number.mantissa - part * BigInt(periods - 1)
    return (1...periods).map { ExactDecimal(mantissa: $0 == periods ? rest : part, decimals: number.decimals) }
  }

  /// The target of a year over its periods: added up ones are divided over the periods that are measured, others stand
  /// in each of them.
  /// - Parameter diukur: for each period of the year whether it is measured.
  /// - Returns: `nil` in the periods that are not measured, and everywhere for what cannot be divided.
  public static func bagi(_ target: Nilai, agregasi: Agregasi, diukur: [Bool]) -> [Nilai?] {
    guard agregasi == .jumlah else { return diukur.map { $0 ? target : nil } }
    guard case .angka(let number) = target else { return diukur.map { _ in nil } }
    var parts = bagi(number, ke: diukur.count { $0 }).makeIterator()
    return diukur.map { $0 ? parts.next().map { .angka($0) } : nil }
  }
}

extension Periode.Jenis {
  /// For each period of a year of this kind whether something that is measured as often as another kind says is
  /// measured at its end: half-years in triwulan are the second and the fourth; what is measured more often, in all.
  public func diukur(setiap other: Periode.Jenis) -> [Bool] {
    let step = max(1, jumlahSetahun / other.jumlahSetahun)
    return (1...jumlahSetahun).map { $0.isMultiple(of: step) }
  }
}
