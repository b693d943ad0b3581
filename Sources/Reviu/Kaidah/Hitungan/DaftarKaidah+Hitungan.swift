extension DaftarKaidah {
  /// Figures against what they are computed from.
  static let hitungan: [Kaidah] = [.capaian, .serapan, .capaianAkhir]
}
