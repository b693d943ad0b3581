/// Money of the periods of a year, which must add up to the pagu (rules §6).
public struct AnggaranBerkala: Sendable, Hashable {
  /// What the periods say of the year.
  public enum Kesesuaian: Sendable, Hashable {
    /// They add up to the pagu.
    case sesuai
    /// No period has an amount, though there is a pagu.
    case belumDiisi
    /// Periods have amounts, but there is no pagu.
    case tanpaPagu
    /// They add up to another amount.
    /// - Parameters:
    ///   - jumlah: their sum.
    ///   - selisih: the sum less the pagu.
    case berbeda(jumlah: Rupiah, selisih: Rupiah)
  }

  /// In order of time; `nil` where a period has none.
  public let jumlah: [Rupiah?]

  /// Amounts of the consecutive periods of a year.
  public init(_ jumlah: [Rupiah?]) {
    self.jumlah = jumlah
  }

  /// Whether any period has an amount.
  public var terisi: Bool { jumlah.contains { $0 != nil } }

  /// The sum; `nil` where no period has an amount.
  public var setahun: Rupiah? { terisi ? jumlah.compactMap { $0 }.total() : nil }

  /// The periods against the pagu; nothing to spend needs no amounts.
  public func kesesuaian(pagu: Rupiah?) -> Kesesuaian {
    guard let sum = setahun else { return pagu ?? .zero == .zero ? .sesuai : .belumDiisi }
    guard let pagu else { return .tanpaPagu }
    return sum == pagu ? .sesuai : .berbeda(jumlah: sum, selisih: sum - pagu)
  }
}
