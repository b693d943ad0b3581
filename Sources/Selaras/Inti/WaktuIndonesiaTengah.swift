public import Journal
public import Sakip

/// Moments of the journal as a pemda in the middle time zone of Indonesia reads them (WITA, UTC+8 all year).
public enum WaktuIndonesiaTengah {
  private static let offset: Int64 = 8 * 3_600_000
  private static let day: Int64 = 86_400_000

  /// The day of a moment.
  public static func tanggal(_ moment: Timestamp) -> Tanggal {
    let days = Int((moment.millisecondsSince1970 + offset).flooredDivision(by: day))
    return Tanggal(hariSejak1970: days)
  }

  /// The last moment of a day.
  public static func akhir(_ tanggal: Tanggal) -> Timestamp {
    Timestamp(millisecondsSince1970: (Int64(tanggal.hariSejak1970) + 1) * day - offset - 1)
  }

  /// `31 Januari 2025 10.15 WITA`.
  public static func printed(_ moment: Timestamp) -> String {
    let minutes = (moment.millisecondsSince1970 + offset).remainder(day) / 60_000
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(tanggal(moment).printed) \(hour < 10 ? "0" : "")\(hour).\(minute < 10 ? "0" : "")\(minute) WITA"
  }
}

extension Int64 {
  fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : (self + 1) / divisor - 1
  }

  fileprivate func remainder(_ divisor: Int64) -> Int64 {
    self - flooredDivision(by: divisor) * divisor
  }
}
