public import Journal
public import Sakip

/// The time zone of a pemda: how it reads the moments of the journal. Indonesia keeps no summer time.
public enum ZonaWaktu: String, Sendable, Hashable, Codable, CaseIterable {
  /// Waktu Indonesia Barat, UTC+7.
  case wib = "WIB"
  /// Waktu Indonesia Tengah, UTC+8.
  case wita = "WITA"
  /// Waktu Indonesia Timur, UTC+9.
  case wit = "WIT"

  private static let day: Int64 = 86_400_000

  private var offset: Int64 {
    switch self {
    case .wib: 7 * 3_600_000
    case .wita: 8 * 3_600_000
    case .wit: 9 * 3_600_000
    }
  }

  /// `waktu Indonesia tengah (WITA)`.
  public var nama: String {
    switch self {
    case .wib: "waktu Indonesia barat (WIB)"
    case .wita: "waktu Indonesia tengah (WITA)"
    case .wit: "waktu Indonesia timur (WIT)"
    }
  }

  /// The day of a moment.
  public func tanggal(_ moment: Timestamp) -> Tanggal {
    let days = Int((moment.millisecondsSince1970 + offset).flooredDivision(by: Self.day))
    return Tanggal(hariSejak1970: days)
  }

  /// The last moment of a day.
  public func akhir(_ tanggal: Tanggal) -> Timestamp {
    Timestamp(millisecondsSince1970: (Int64(tanggal.hariSejak1970) + 1) * Self.day - offset - 1)
  }

  /// `31 Januari 2025 10.15 WITA`.
  public func printed(_ moment: Timestamp) -> String {
    let minutes = (moment.millisecondsSince1970 + offset).remainder(Self.day) / 60_000
    let (hour, minute) = (minutes / 60, minutes % 60)
    return
      "\(tanggal(moment).printed) \(hour < 10 ? "0" : "")\(hour).\(minute < 10 ? "0" : "")\(minute) \(rawValue)"
  }
}

extension State {
  /// The time zone of the pemda. A record without one keeps the zone that every journal was read in before it could be
  /// recorded (`docs/decisions/0008`).
  public var zonaWaktu: ZonaWaktu { pemda?.isi.zonaWaktu ?? .wita }
}

extension Int64 {
  fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : (self + 1) / divisor - 1
  }

  fileprivate func remainder(_ divisor: Int64) -> Int64 {
    self - flooredDivision(by: divisor) * divisor
  }
}
