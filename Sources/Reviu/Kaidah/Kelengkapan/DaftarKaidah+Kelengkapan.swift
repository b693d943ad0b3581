extension DaftarKaidah {
  /// What is missing.
  static let kelengkapan: [Kaidah] = []
}
