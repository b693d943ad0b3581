extension DaftarKaidah {
  /// What may be, but hardly is so.
  static let kewajaran: [Kaidah] = [
    .diAtasPagu, .targetDiAtasSeratus, .targetTerlampaui, .targetMundur, .duaDeretTarget, .arahTarget, .satuanBerganti,
    .satuanNama,
    .rumusNama, .duaRumus, .rumusTersalin, .titikDesimal, .banyakDesimal, .diAtasBobot, .polaritas, .sebutanRataRata,
    .arahLembar, .pengaliRumus, .capaianMinimasi, .isiPenjelasan, .caraTersalin, .tigaDesimal, .rumusMenurun,
  ]
}
