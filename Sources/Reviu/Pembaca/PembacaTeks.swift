/// Reads plain text and Markdown, also from OCR: one paragraph a line, tables with tabs, pipes or blanks between their
/// cells or as HTML.
public enum PembacaTeks {
  /// Reads a text.
  /// - Parameters:
  ///   - teks: the text; a form feed begins a page.
  ///   - nama: the name of the file.
  /// - Throws: ``NaskahError/kosong`` where nothing can be read, ``NaskahError/terlaluLama(nama:)`` in a task that was
  ///   cancelled.
  public static func baca(_ teks: String, nama: String) throws(NaskahError) -> Naskah {
    var builder = PenyusunNaskah()
    var page = 1
    var table: TabelHTML?
    let hasPages = teks.utf8.contains(0x0C)
    let lines = Self.baris(teks)
    let drawn = PetakTeks(lines)
    let feet = KakiHalaman(lines, petak: drawn)
    let tags = TandaTabelHTML(lines)
    for (index, line) in lines.enumerated() {
      try BatasWaktu.periksa(nama)
      if var open = table, tags.memutus(open, pada: index) {
        open.putus()
        builder.tambah(open, pada: Letak(baris: index + 1))
        table = nil
      }
      if feet.memuat(index), table == nil {
        builder.gantiHalaman()
        continue
      }
      let breaks = line.utf8.count { $0 == 0x0C }
      page += breaks
      if breaks > 0 { builder.gantiHalaman() }
      let place = Letak(baris: index + 1, halaman: hasPages ? page : nil)
      if table == nil, drawn.lanjutan(index) { continue }
      if table == nil, let cells = drawn.baris(index, pada: place) {
        builder.tambah(sel: cells, pada: place)
        continue
      }
      var rest = breaks > 0 ? line.filter { $0 != "\u{0C}" }[...] : line
      while let begin = table == nil ? TabelHTML.awal(rest) : rest.startIndex {
        if table == nil, !rest[..<begin].allSatisfy(\.isWhitespace) {
          builder.tambah(String(rest[..<begin]), pada: place)
        }
        var open = table ?? TabelHTML()
        table = nil
        rest = open.baca(rest[begin...], pada: place)
        table = open.selesai ? nil : open
        guard open.selesai else { break }
        builder.tambah(open, pada: place)
      }
      if table == nil, !rest.isEmpty || line.isEmpty { builder.tambah(String(rest), pada: place) }
    }
    table?.putus()
    if let table { builder.tambah(table, pada: Letak(baris: teks.utf8.count)) }
    let blocks = builder.selesai()
    guard !blocks.isEmpty else { throw .kosong(nama: nama) }
    return Naskah(nama: nama, blok: blocks)
  }

  /// The lines of a text. A form feed ends no line: line numbers are those of any editor.
  private static func baris(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    let bytes = text.utf8
    var (start, place) = (bytes.startIndex, bytes.startIndex)
    while place < bytes.endIndex {
      let (end, byte) = (place, bytes[place])
      bytes.formIndex(after: &place)
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, place < bytes.endIndex, bytes[place] == 0x0A { bytes.formIndex(after: &place) }
      lines.append(text[start..<end])
      start = place
    }
    return lines + [text[start...]]
  }
}
