extension BahanReviu {
  /// How many list items stand in one run with an item, nothing else between them; 0 for other text.
  func butirSerangkai(_ alinea: Alinea) -> Int {
    guard adalahButir(.alinea(alinea)), let place = naskah.blok.firstIndex(of: .alinea(alinea)) else { return 0 }
    let before = naskah.blok[..<place].reversed().prefix(40).prefix(while: adalahButir).count
    return before + naskah.blok[place...].prefix(40).prefix(while: adalahButir).count
  }

  private func adalahButir(_ block: Blok) -> Bool {
    if case .butir? = block.alinea?.jenis { true } else { false }
  }
}
