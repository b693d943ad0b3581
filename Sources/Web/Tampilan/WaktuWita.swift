import Journal
import Sakip

/// Times as the people of the regency read them: Waktu Indonesia Tengah, eight hours ahead of UTC.
enum WaktuWita {
  private static let offset: Int64 = 8 * 3_600_000

  /// The day of a moment; `nil` beyond the calendar of ``Tanggal``.
  static func tanggal(_ moment: Timestamp) -> Tanggal? {
    Tanggal(iso: String(shifted(moment).prefix(10)))
  }

  /// `31 Januari 2025 10.15 WITA`.
  static func printed(_ moment: Timestamp) -> String {
    let text = shifted(moment)
    let clock = text.dropFirst(11).prefix(5).replacing(":", with: ".")
    return "\(tanggal(moment)?.printed ?? "") \(clock) WITA"
  }

  /// The last millisecond of a day.
  static func akhir(_ day: Tanggal) -> Timestamp {
    Timestamp("\(day.iso)T15:59:59.999Z") ?? .latest
  }

  private static func shifted(_ moment: Timestamp) -> String {
    Timestamp(millisecondsSince1970: moment.millisecondsSince1970 + offset).description
  }
}
