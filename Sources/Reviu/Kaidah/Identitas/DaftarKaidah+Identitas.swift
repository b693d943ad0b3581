extension DaftarKaidah {
  /// Whose report it is: agency, year, dates, persons, regulations.
  static let identitas: [Kaidah] = []
}
