// Foundation's ISO 8601 style costs about a microsecond in each direction, a third of the whole budget of one
// replayed event; the fixed shape below costs a few nanoseconds.

extension Timestamp: CustomStringConvertible {
  static let textLength = 24
  private static let millisecondsPerDay: Int64 = 86_400_000

  /// The moment as `2024-09-30T17:00:00.000Z`.
  public var description: String {
    String(unsafeUninitializedCapacity: Self.textLength) { buffer in
      write(into: buffer)
      return Self.textLength
    }
  }

  private func write(into buffer: UnsafeMutableBufferPointer<UInt8>) {
    let day = millisecondsSince1970.flooredQuotient(by: Self.millisecondsPerDay)
    let rest = millisecondsSince1970 - day * Self.millisecondsPerDay
    let date = CivilDate(daysSince1970: day)
    var position = 0
    func put(_ value: Int64, digits: Int, then mark: Unicode.Scalar) {
      var value = value
      for offset in stride(from: digits - 1, through: 0, by: -1) {
        buffer[position + offset] = UInt8(ascii: "0") + UInt8(value % 10)
        value /= 10
      }
      buffer[position + digits] = UInt8(ascii: mark)
      position += digits + 1
    }
    put(date.year, digits: 4, then: "-")
    put(date.month, digits: 2, then: "-")
    put(date.day, digits: 2, then: "T")
    put(rest / 3_600_000, digits: 2, then: ":")
    put(rest / 60_000 % 60, digits: 2, then: ":")
    put(rest / 1000 % 60, digits: 2, then: ".")
    put(rest % 1000, digits: 3, then: "Z")
  }

  /// Reads exactly the form that ``description`` writes; `nil` for every other text, also for days that do not exist.
  public init?(_ text: String) {
    var text = text
    guard let moment = text.withUTF8({ Timestamp(utf8: UnsafeRawBufferPointer($0)) }) else { return nil }
    self = moment
  }

  init?(utf8 text: UnsafeRawBufferPointer) {
    guard text.count == Self.textLength else { return nil }
    var position = 0
    func take(digits: Int, then mark: Unicode.Scalar) -> Int64? {
      var value: Int64 = 0
      for byte in text[position..<position + digits] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int64(byte - UInt8(ascii: "0"))
      }
      guard text[position + digits] == UInt8(ascii: mark) else { return nil }
      position += digits + 1
      return value
    }
    guard let year = take(digits: 4, then: "-"), let month = take(digits: 2, then: "-"),
      let day = take(digits: 2, then: "T"), let hour = take(digits: 2, then: ":"),
      let minute = take(digits: 2, then: ":"), let second = take(digits: 2, then: "."),
      let millisecond = take(digits: 3, then: "Z"),
      year >= 1, hour < 24, minute < 60, second < 60,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let time = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
    self.init(millisecondsSince1970: date.daysSince1970 * Self.millisecondsPerDay + time)
  }
}

/// A day of the proleptic Gregorian calendar, converted by counting years that begin in March.
private struct CivilDate: Equatable {
  let year: Int64
  let month: Int64
  let day: Int64

  init(daysSince1970 days: Int64) {
    let shifted = days + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// `nil` when the calendar has no such day.
  init?(year: Int64, month: Int64, day: Int64) {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
    guard CivilDate(daysSince1970: daysSince1970) == self else { return nil }
  }

  var daysSince1970: Int64 {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = yearFromMarch.flooredQuotient(by: 400)
    let yearOfEra = yearFromMarch - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Int64 {
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
