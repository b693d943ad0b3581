public import Sakip

/// The form of one perangkat daerah for one month: every realisasi of an indikator that is due at its end.
public struct IsianBulan: Sendable {
  /// The perangkat daerah.
  public let unit: String
  /// The month.
  public let bulan: Periode
  /// Indikator whose period ends with the month: promised in the agreement, planned for the year, or filled in already.
  public let indikator: [IsianIndikator]

  /// How many indikator are empty.
  public var kosong: Int { indikator.count { $0.tercatat == nil } }

  /// How many indikator stand in a state.
  public func banyak(_ status: StatusRealisasi) -> Int {
    indikator.count { $0.tercatat?.status == status }
  }
}

extension UnitState {
  /// The form of a month.
  /// - Parameters:
  ///   - bulan: 1 to 12.
  ///   - hari: the day of looking: it decides about deadlines and locks.
  /// - Returns: `nil` for a month that the calendar does not have.
  public func isian(tahun: Int, bulan: Int, pada hari: Tanggal) -> IsianBulan? {
    guard let month = Periode(tahun: tahun, jenis: .bulan, urutan: bulan) else { return nil }
    return IsianBulan(
      unit: id, bulan: month,
      indikator: isianIndikator(tahun: tahun, bulan: bulan, pada: hari))
  }
}
