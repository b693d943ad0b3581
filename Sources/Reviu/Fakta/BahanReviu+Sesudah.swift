extension BahanReviu {
  /// The table that a sentence introduces: the next one, with at most a few lines of text in between and no heading with
  /// a number.
  func tabelSesudah(_ letak: Letak) -> TabelTerbaca? {
    guard let table = tabel.first(where: { ($0.tabel.letak ?? letak) > letak }), let start = table.tabel.letak else {
      return nil
    }
    let between = naskah.alinea.filter { $0.letak > letak && $0.letak < start }
    let hasHeading = between.contains { if case .judul(.some) = $0.jenis { true } else { false } }
    return between.count <= 3 && !hasHeading ? table : nil
  }

  /// The items of the list that directly follows a paragraph, `1, 2, 3` or `a, b, c`; items of lists inside are left out;
  /// none where a table cuts the list, as some may stand in it.
  func butirSesudah(_ alinea: Alinea) -> [Alinea] {
    guard let start = naskah.blok.firstIndex(of: .alinea(alinea)) else { return [] }
    var items: [Alinea] = []
    for block in naskah.blok[(start + 1)...].prefix(60) {
      guard let text = block.alinea else { return [] }
      switch text.jenis {
      case .butir(let mark):
        guard let place = Self.urutan(mark) else { break }
        if place == items.count + 1, items.isEmpty || Self.sejenis(items[0], text) { items.append(text) }
      case .teks where !items.isEmpty, .judul(nil) where !items.isEmpty: break
      default: return items
      }
      if items.isEmpty { return [] }
    }
    return items
  }

  private static func urutan(_ mark: String) -> Int? {
    if let number = Int(mark) { return number }
    guard let letter = mark.lowercased().utf8.first, mark.utf8.count == 1, (0x61...0x7A).contains(letter) else {
      return nil
    }
    return Int(letter) - 0x60
  }

  private static func sejenis(_ first: Alinea, _ other: Alinea) -> Bool {
    guard case .butir(let left) = first.jenis, case .butir(let right) = other.jenis else { return false }
    return (Int(left) == nil) == (Int(right) == nil) && tanda(first.teks) == tanda(other.teks)
  }

  /// The marks around the number of an item: `().` of `(1).`
  private static func tanda(_ text: String) -> String {
    let mark = text.drop { $0 == "-" || $0 == " " }.prefix { $0 != " " }
    return mark.filter { !$0.isLetter && !$0.isNumber }
  }
}
