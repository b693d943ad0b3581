import Sakip

extension Uraian {
  /// The word behind an amount that makes it rounded, `miliar` in `Rp12,4 miliar`; `nil` where there is none.
  func satuanJumlah(_ place: Int) -> String? {
    guard let word = sesudah(place).split(whereSeparator: { $0 == " " }).first?.prefix(while: \.isLetter) else {
      return nil
    }
    return Self.satuanJumlah[String(word)]
  }

  /// Whether amounts are rounded to the same word; `nil` where their words differ, so that they cannot be compared as
  /// printed.
  func dibulatkan(_ places: [Int]) -> Bool? {
    let words = Set(places.map(satuanJumlah))
    guard words.count == 1, let word = words.first else { return nil }
    return word != nil
  }

  private static let satuanJumlah = [
    "ribu": "ribu", "juta": "juta", "jt": "juta", "miliar": "miliar", "milyar": "miliar", "m": "miliar",
    "triliun": "triliun", "trilyun": "triliun",
  ]
}

extension AngkaTercetak {
  /// Between what a figure may lie; a whole one is taken as it is unless it was rounded too.
  func batas(dibulatkan: Bool) -> (bawah: Ratio, atas: Ratio) {
    bulat && !dibulatkan ? (rasio, rasio) : (selang.bawah, selang.atas)
  }

  /// Whether this is what one amount exceeds another by, however they were rounded.
  func selisih(_ high: AngkaTercetak, _ low: AngkaTercetak, dibulatkan: Bool) -> Bool {
    let (high, low) = (high.batas(dibulatkan: dibulatkan), low.batas(dibulatkan: dibulatkan))
    return selang.cocok(antara: high.bawah - low.atas, dan: high.atas - low.bawah) != .tidak
  }
}
