extension DaftarKaidah {
  /// What may be, but hardly is so.
  static let kewajaran: [Kaidah] = [
    .diAtasPagu, .targetDiAtasSeratus, .targetTerlampaui, .duaDeretTarget, .arahTarget, .satuanBerganti, .satuanNama,
    .rumusNama, .titikDesimal, .banyakDesimal,
  ]
}
