/// The tags of tables in the lines of a text: they tell where a table ends that nothing closes.
struct TandaTabelHTML {
  private enum Jenis { case tabel, buka, tutup }

  /// In how many lines the next tag must come.
  private static let jarak = 40

  private let baris: [Substring]
  /// For each line the first tag in it or behind it.
  private var berikut: [(baris: Int, jenis: Jenis)?] = []

  /// Looks for the tags; none are kept for a text without any.
  init(_ lines: [Substring]) {
    baris = lines
    var next: (baris: Int, jenis: Jenis)?
    for (place, line) in lines.enumerated().reversed() {
      if let kind = Self.jenis(line) { next = (place, kind) }
      berikut.append(next)
    }
    berikut.reverse()
  }

  /// Whether an unclosed table ends in front of a line: no tag comes soon, another table begins, or text that is none of
  /// its cells.
  func memutus(_ table: TabelHTML, pada place: Int) -> Bool {
    guard let next = berikut[place], next.baris - place <= Self.jarak else { return true }
    if table.dalamSel { return next.baris > place && next.jenis != .tutup && judul(place) }
    if next.jenis == .tabel { return true }
    guard table.berbaris, next.baris > place, !kosong(place) else { return false }
    return place > 0 && kosong(place - 1) || judul(place)
  }

  private func kosong(_ place: Int) -> Bool { baris[place].allSatisfy(\.isWhitespace) }

  private func judul(_ place: Int) -> Bool {
    let line = String(baris[place])
    let text = Penanda.bersihkan(line.drop { $0 == "#" || $0 == " " })
    return !text.isEmpty && JenisAlinea.judul(text, asli: line) != nil
  }

  private static func jenis(_ line: Substring) -> Jenis? {
    var rest = line.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: open)...]
      let name = String(decoding: rest.prefix(6), as: UTF8.self).lowercased()
      if name.hasPrefix("table") { return .tabel }
      if ["/td", "/th", "/tr", "/table"].contains(where: name.hasPrefix) { return .tutup }
      if ["td", "th", "tr"].contains(where: name.hasPrefix) { return .buka }
    }
    return nil
  }
}
