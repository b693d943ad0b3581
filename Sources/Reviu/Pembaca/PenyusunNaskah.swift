/// Puts the lines of a text together into paragraphs and tables.
struct PenyusunNaskah {
  private var blok: [Blok] = []
  private var tabel: PenyusunTabel?
  private var dalamDaftar = false

  /// One line, as it stands in the file.
  mutating func tambah(_ line: String, pada letak: Letak) {
    guard line.contains(where: { !$0.isWhitespace }) else {
      tabel?.jeda()
      return
    }
    if let cells = sel(line, letak) {
      if let text = isian(cells, letak) {
        tutupTabel()
        tambah(teks: text, line, pada: letak)
      } else {
        tambah(sel: cells, pada: letak)
      }
    } else {
      tutupTabel()
      let text = line.hasPrefix("#") ? line.drop { $0 == "#" || $0 == " " } : line[...]
      tambah(teks: Penanda.bersihkan(text), line, pada: letak)
    }
  }

  /// A paragraph, list item, caption or heading of a document that is not made of lines.
  /// - Parameter isHeading: whether the document says that it is a heading.
  mutating func tambah(alinea text: String, bertanda isHeading: Bool = false, pada letak: Letak) {
    tutupTabel()
    tambah(teks: Penanda.bersihkan(text), isHeading ? "#" : "", pada: letak)
  }

  /// An entry of a list of contents that the document says to be one.
  mutating func tambah(entri text: String, pada letak: Letak) {
    tutupTabel()
    guard let entry = JenisAlinea.entriBertanda(Penanda.bersihkan(text), pada: letak) else { return }
    blok.append(.alinea(entry))
  }

  /// The rows of a table.
  /// - Parameter isContinued: whether they go on with the table before; `nil` where only they themselves can tell.
  mutating func tambah(tabel rows: [Baris], meneruskan isContinued: Bool? = nil) {
    if let before = tabel, isContinued ?? before.diteruskan(rows) { tabel?.jeda() } else { tutupTabel() }
    for row in rows { tambah(sel: row.sel, pada: row.letak) }
  }

  /// A table that stands as HTML in the text, its caption in front.
  mutating func tambah(_ table: TabelHTML, pada letak: Letak) {
    let caption = Penanda.bersihkan(table.keterangan)
    if !caption.isEmpty { tambah(alinea: caption, pada: table.baris.first?.letak ?? letak) }
    tambah(tabel: table.baris)
  }

  /// A page ends.
  mutating func gantiHalaman() { tabel?.jeda() }

  /// Everything that was read.
  mutating func selesai() -> [Blok] {
    tutupTabel()
    return blok
  }

  /// The cells of a row.
  mutating func tambah(sel cells: [Sel], pada letak: Letak) {
    if let entry = dalamDaftar ? JenisAlinea.entriDaftar(cells) : nil {
      blok.append(.alinea(entry))
      return
    }
    dalamDaftar = false
    if tabel?.menerima(cells) == false { tutupTabel() }
    if tabel == nil { tabel = PenyusunTabel(judul: ambilJudul()) }
    tabel?.tambah(Baris(cells, pada: letak))
  }

  private mutating func tambah(teks: String, _ line: String, pada letak: Letak) {
    guard teks.utf8.count <= PenggalAlinea.terpanjang else {
      blok += PenggalAlinea.potong(teks).map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }
        .map { .alinea(Alinea(String($0), .teks, pada: letak)) }
      return
    }
    guard !teks.isEmpty else { return }
    if dalamDaftar, let entry = JenisAlinea.entriBerjejak(teks, pada: letak) {
      blok.append(.alinea(entry))
    } else if let heading = JenisAlinea.judul(teks, asli: line) {
      dalamDaftar = JenisAlinea.membukaDaftar(teks)
      blok.append(.alinea(Alinea(teks, .judul(nomor: heading.nomor), pada: letak)))
    } else if dalamDaftar, let entry = JenisAlinea.entriDaftar(teks, pada: letak) {
      blok.append(.alinea(entry))
    } else {
      if case .teks = JenisAlinea.jenis(teks), teks.count > 120 { dalamDaftar = false }
      blok.append(.alinea(Alinea(teks, JenisAlinea.jenis(teks), pada: letak)))
    }
  }

  /// What a line with tabs says that is no row of a table: `Satuan<tab>: Persen`, `Menimbang<tab>:<tab>a.<tab>bahwa ...`,
  /// what goes on under it, and the place and day over a signature.
  private func isian(_ cells: [Sel], _ letak: Letak) -> String? {
    let named = cells.filter { !$0.kosong }
    let text = named.map(\.teks).joined(separator: " ")
    let isMarked = named.count > 1 && Self.penanda(named[named.count - 2])
    if cells.count > 1, cells[1].teks.first == ":", cells[0].teks.contains(where: \.isLetter),
      cells[0].teks.count <= 60,
      cells.dropFirst(3).allSatisfy(\.kosong) || cells[1].teks == ":" && named.count == 4 && isMarked
    {
      return text
    }
    guard tabel == nil, cells[0].kosong, named.count == 1 || named.count == 2 && isMarked else { return nil }
    if ["ditetapkan di ", "diundangkan di ", "pada tanggal "].contains(where: text.lowercased().hasPrefix) {
      return text
    }
    guard let last = blok.last?.alinea, letak.baris - last.letak.baris == 1,
      last.teks.contains(" : ") || last.jenis != .teks
    else { return nil }
    return text
  }

  /// Whether a cell is the mark of an item and nothing else: `a.`, `1)`.
  private static func penanda(_ cell: Sel) -> Bool {
    cell.teks.utf8.count > 1 && cell.teks.wholeMatch(of: Pola.penandaSaja.regex) != nil
  }

  private mutating func tutupTabel() {
    if let table = tabel?.selesai() { blok.append(.tabel(table)) }
    tabel = nil
  }

  /// The cells of a line; `nil` for a line that is not one of a table.
  private func sel(_ line: String, _ letak: Letak) -> [Sel]? {
    let parts: ArraySlice<Substring>
    if line.utf8.contains(UInt8(ascii: "\t")) {
      parts = line.split(separator: "\t", omittingEmptySubsequences: false)[...]
    } else {
      let trimmed = line.drop(while: \.isWhitespace)
      let bars = trimmed.utf8.count { $0 == UInt8(ascii: "|") }
      guard bars >= 2, bars > 2 || trimmed.first != "|" else { return nil }
      let all = trimmed.split(separator: "|", omittingEmptySubsequences: false)
      parts = trimmed.first == "|" ? all.dropFirst().dropLast() : all[...]
    }
    return parts.enumerated().map { Sel(Penanda.bersihkan($1), pada: letak.kolom($0)) }
  }

  /// The caption in front of a table: the line `Tabel 3.4 ...`, on one line or two, with at most a few short lines
  /// between it and the table.
  private func ambilJudul() -> Tabel.Judul? {
    var between: [Alinea] = []
    for block in blok.suffix(5).reversed() {
      guard let text = block.alinea else { return nil }
      switch text.jenis {
      case .judulTabel(let number):
        let next = between.last.flatMap { $0.letak.baris - text.letak.baris <= 2 ? $0.teks : nil }
        let own = JenisAlinea.tanpaNomorTabel(text.teks)
        let name = own.isEmpty || next.map { !$0.contains(":") } == true ? [own, next ?? ""] : [own]
        return Tabel.Judul(
          nomor: number, nama: name.filter { !$0.isEmpty }.joined(separator: " "), letak: text.letak)
      case .judul(.some), .entriDaftar: return nil
      case .judul(nil), .butir, .teks:
        guard text.teks.count <= 200 else { return nil }
        between.append(text)
      }
    }
    return nil
  }
}
