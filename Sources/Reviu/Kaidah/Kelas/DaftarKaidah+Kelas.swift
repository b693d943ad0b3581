extension DaftarKaidah {
  /// Categories and predicates against their scale.
  static let kelas: [Kaidah] = [.kategoriCetak, .diLuarSkala, .skalaBerlubang, .kategoriHukum, .predikatAkip, .mutuIkm]
}
