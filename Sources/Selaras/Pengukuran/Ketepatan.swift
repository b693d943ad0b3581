public import Sakip

/// Whether a realisasi is in time, as it looks on a day.
public struct Ketepatan: Sendable, Hashable {
  /// The last day in time: as it was at the first submission, else as the schedule says now.
  public let tenggat: Tanggal
  /// The day of the first submission; `nil` while it was never submitted.
  public let diajukan: Tanggal?
  /// Days after the deadline: of the first submission, else until the day of looking; 0 for none.
  public let terlambat: Int
}

extension UnitState {
  /// Whether the realisasi of an indikator in a period is in time.
  /// - Parameter hari: the day of looking.
  public func ketepatan(_ indikator: String, _ periode: Periode, pada hari: Tanggal) -> Ketepatan {
    if let first = pengukuran.pengajuan(indikator, periode) {
      return Ketepatan(tenggat: first.tenggat, diajukan: first.hari, terlambat: first.terlambat)
    }
    let due = pengukuran.jadwalDaerah.tenggat(periode)
    return Ketepatan(
      tenggat: due, diajukan: nil, terlambat: max(0, hari.hariSejak1970 - due.hariSejak1970))
  }
}
