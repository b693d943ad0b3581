/// In which block of a document a quotation stands: a line may hold several, as a long paragraph is cut.
struct TempatKutipan {
  private let blok: [Blok]
  private let menurutBaris: [Int: [Int]]

  init(_ blok: [Blok]) {
    self.blok = blok
    menurutBaris = blok.enumerated().reduce(into: [:]) { places, block in
      for line in block.element.baris { places[line, default: []].append(block.offset) }
    }
  }

  /// The block that has the words of a quotation, else the first of its line; `nil` where the line has none.
  func blok(_ quoted: Temuan.Kutipan) -> Int? {
    let places = menurutBaris[quoted.letak.baris] ?? []
    return places.count == 1 ? places.first : places.first { memuat(blok[$0], quoted) } ?? places.first
  }

  private func memuat(_ block: Blok, _ quoted: Temuan.Kutipan) -> Bool {
    switch block {
    case .alinea(let text): text.teks.contains(quoted.tulisan)
    case .tabel(let table): (table.kepala + table.isi).contains { $0.sel.contains { $0.letak == quoted.letak } }
    }
  }
}
