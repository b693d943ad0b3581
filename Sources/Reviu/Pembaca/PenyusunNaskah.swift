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
    if let cells = BarisTeks.sel(line, letak) {
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
    if tabel == nil { tabel = PenyusunTabel(judul: Tabel.Judul(diAkhir: blok)) }
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

  /// What a line with tabs says that is no row of a table.
  private func isian(_ cells: [Sel], _ letak: Letak) -> String? {
    BarisTeks.isian(cells) ?? (tabel == nil ? BarisTeks.isianLepas(cells, letak, sesudah: blok.last?.alinea) : nil)
  }

  private mutating func tutupTabel() {
    if let table = tabel?.selesai() { blok.append(.tabel(table)) }
    tabel = nil
  }
}
