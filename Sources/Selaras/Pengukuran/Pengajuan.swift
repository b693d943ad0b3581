public import Sakip

/// When a realisasi was first submitted, against the deadline of that day: a schedule that is changed later neither takes
/// a late mark away nor gives one.
public struct Pengajuan: Sendable, Hashable, Codable {
  /// The entry of the first submission.
  public let entri: Int64
  /// Its day.
  public let hari: Tanggal
  /// The deadline as it was then.
  public let tenggat: Tanggal

  /// Days after the deadline; 0 for one in time.
  public var terlambat: Int { max(0, hari.hariSejak1970 - tenggat.hariSejak1970) }
}
