public import Foundation

/// A moment in UTC with millisecond resolution, between the years 1 and 9999.
///
/// Its text is always 24 ASCII characters, `2024-09-30T17:00:00.000Z`, so that texts sort as the moments do.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before.
  public let millisecondsSince1970: Int64

  /// The first moment that can be written: 0001-01-01T00:00:00.000Z.
  public static let earliest = Timestamp(unchecked: -62_135_596_800_000)
  /// The last moment that can be written: 9999-12-31T23:59:59.999Z.
  public static let latest = Timestamp(unchecked: 253_402_300_799_999)

  private init(unchecked milliseconds: Int64) {
    millisecondsSince1970 = milliseconds
  }

  /// The moment `milliseconds` after 1970-01-01T00:00:00Z; a value beyond ``earliest`` or ``latest`` becomes that bound.
  public init(millisecondsSince1970 milliseconds: Int64) {
    millisecondsSince1970 = min(
      max(milliseconds, Self.earliest.millisecondsSince1970), Self.latest.millisecondsSince1970)
  }

  /// The millisecond in which `date` lies; a date beyond ``earliest`` or ``latest`` becomes that bound.
  public init(_ date: Date) {
    let milliseconds = (date.timeIntervalSince1970 * 1000).rounded(.down)
    let bounded = min(
      max(milliseconds, Double(Self.earliest.millisecondsSince1970)), Double(Self.latest.millisecondsSince1970))
    self.init(millisecondsSince1970: Int64(bounded))
  }

  /// The same moment as a Foundation date.
  public var date: Date { Date(timeIntervalSince1970: Double(millisecondsSince1970) / 1000) }

  /// Orders by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.millisecondsSince1970 < right.millisecondsSince1970
  }
}
