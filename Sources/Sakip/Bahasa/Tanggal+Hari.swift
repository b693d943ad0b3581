extension Tanggal {
  /// Days since 1 January 1970, in the Gregorian calendar.
  public var hariSejak1970: Int {
    let year = bulan <= 2 ? tahun - 1 : tahun
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (bulan + (bulan > 2 ? -3 : 9)) + 2) / 5 + hari - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that lies so many days after 1 January 1970; days outside of 1900 to 2200 become the nearest of them.
  public init(hariSejak1970 days: Int) {
    let bounded = min(max(days, -25_567), 84_370)
    let shifted = bounded + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let monthNumber = month < 10 ? month + 3 : month - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (monthNumber <= 2 ? 1 : 0), monthNumber, dayOfYear - (153 * month + 2) / 5 + 1)
  }
}
