/// What catalogues, screen readers and archives need to know about a document.
public struct Metadata: Sendable, Equatable {
  /// The full title.
  public var title: String
  /// A second line under the title.
  public var subtitle: String?
  /// The organisation that answers for the document.
  public var organisation: String
  /// The year the document is about.
  public var year: Int
  /// The language of the text, a BCP 47 tag.
  public var language: String
  /// The day the document bears; also its creation date in the files, so that the same document gives the same bytes.
  public var date: CalendarDay
  /// A name that stays the same in every edition, for example `lkjip/kecamatan-contoh/2024`.
  public var identifier: String
  /// What it is about, in a few words.
  public var subject: String
  /// What the document was made from, in a short sentence for its foot: so that anybody can make it again.
  public var origin: String?

  /// Metadata from its parts.
  public init(
    title: String, subtitle: String? = nil, organisation: String, year: Int, language: String = "id",
    date: CalendarDay, identifier: String, subject: String, origin: String? = nil
  ) {
    self.title = title
    self.subtitle = subtitle
    self.organisation = organisation
    self.year = year
    self.language = language
    self.date = date
    self.identifier = identifier
    self.subject = subject
    self.origin = origin
  }
}

/// A day of the Gregorian calendar; it cannot hold a day that does not exist.
public struct CalendarDay: Sendable, Hashable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// The day, or `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The beginning of the day in UTC, as files keep moments; 0 for a day before 1970.
  var secondsSince1970: Int {
    // Years begin in March, so that a leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let daysBeforeMonth = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + daysBeforeMonth + day - 1
    return max(0, (days - 719_468) * 86_400)
  }

  /// ISO 8601, `2025-02-28`.
  public var iso: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  private func padded(_ number: Int, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
