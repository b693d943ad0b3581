extension DaftarKaidah {
  /// The same figure in two places; before what is computed, so that the wrong one of two is named once.
  static let angkaSama: [Kaidah] = [.anggaranSama, .pasanganAnggaran]
}
