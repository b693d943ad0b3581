public import Sakip

/// A deadline of the schedule that lies ahead.
public struct TenggatMendatang: Sendable, Hashable {
  /// The period that is due.
  public let periode: Periode
  /// The last day in time.
  public let tenggat: Tanggal
  /// The last day before the lock; `nil` where there is none.
  public let kunci: Tanggal?
}

extension JadwalPengisian {
  /// The deadlines from a day on, soonest first.
  /// - Parameter days: how far to look, 0 for the day itself.
  public func mendatang(dari hari: Tanggal, selama days: Int = UnitState.hariKeDepan) -> [TenggatMendatang] {
    let last = Tanggal(hariSejak1970: hari.hariSejak1970 + days)
    return [hari.tahun - 1, hari.tahun].flatMap { year in
      Periode.Jenis.allCases.flatMap { Periode.semua($0, tahun: year) }
    }.map { TenggatMendatang(periode: $0, tenggat: tenggat($0), kunci: kunci($0)) }
      .filter { hari <= $0.tenggat && $0.tenggat <= last }
      .sorted { ($0.tenggat, $0.periode) < ($1.tenggat, $1.periode) }
  }
}
