/// Earlier years without a realisasi that counts, for the same reason.
public struct TahunTanpaRealisasi: Sendable, Hashable {
  /// Why.
  public let sebab: SebabTanpaRealisasi
  /// The years, oldest first.
  public let tahun: [Int]
}

extension Sequence where Element == KinerjaIndikator.TahunSebelumnya {
  /// The years without a realisasi that counts, reason by reason.
  public var tanpaRealisasi: [TahunTanpaRealisasi] {
    SebabTanpaRealisasi.allCases.compactMap { reason in
      let years = filter { $0.hasilRealisasi == .tidakAda(reason) }.map(\.tahun)
      return years.isEmpty ? nil : TahunTanpaRealisasi(sebab: reason, tahun: years)
    }
  }
}
