public import Sakip

extension Tanggal {
  /// The day by which the plan of a year is meant, this day being today: today while the year lasts, else its last day.
  public func hariRencana(tahun: Int) -> Tanggal {
    guard self.tahun != tahun else { return self }
    return Tanggal(tahun: tahun, bulan: 12, hari: 31) ?? self
  }
}
