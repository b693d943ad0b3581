/// Reads what `pdftotext -tsv` writes: the words of a PDF with their places.
///
/// Running heads and page numbers are dropped, lines joined into paragraphs and tables put together. Lines are numbers of
/// paragraphs and rows.
public enum PembacaPoppler {
  /// Reads a document.
  /// - Parameters:
  ///   - tsv: what pdftotext wrote.
  ///   - nama: the name of the file.
  /// - Throws: ``NaskahError/kosong(nama:)`` where there is no word.
  public static func baca(_ tsv: String, nama: String) throws(NaskahError) -> Naskah {
    let pages = HalamanPDF.baca(tsv).map { (halaman: $0, garis: GarisPDF.susun($0.kata)) }
    var reader = PenelusurPDF()
    for (page, lines) in zip(pages, KepalaBerulang.buang(pages)) {
      try BatasWaktu.periksa(nama)
      reader.tambah(lines, halaman: page.halaman.nomor)
    }
    let blocks = reader.selesai()
    guard !blocks.isEmpty else { throw .kosong(nama: nama) }
    return Naskah(nama: nama, blok: blocks)
  }
}

/// Goes through the pages of a PDF in order.
private struct PenelusurPDF {
  private var penyusun = PenyusunNaskah()
  private var alinea = PenyusunAlineaPDF()
  private var nomor = 0
  /// The columns of the table that the page before ended with.
  private var kolomTerakhir: KolomPDF?

  mutating func selesai() -> [Blok] {
    tutup(alinea.selesai())
    return penyusun.selesai()
  }

  mutating func tambah(_ lines: [GarisPDF], halaman: Int) {
    let parts = WilayahPDF.pisah(lines)
    alinea.mulai(
      parts.compactMap { part in
        if case .teks(let line) = part { line } else { nil }
      })
    penyusun.gantiHalaman()
    for (place, part) in parts.enumerated() {
      switch part {
      case .teks(let line):
        kolomTerakhir = nil
        tutup(alinea.tambah(line, halaman: halaman))
      case .tabel(let rows, let columns):
        tutup(alinea.selesai())
        tabel(rows, columns, halaman, pertama: place == 0)
      }
    }
  }

  private mutating func tabel(_ lines: [GarisPDF], _ columns: KolomPDF, _ halaman: Int, pertama: Bool) {
    let before = pertama ? kolomTerakhir.flatMap { $0.diteruskan(columns) ? $0 : nil } : nil
    let own = before ?? columns
    let rows = PenyusunBarisPDF.susun(lines, own).map { cells in
      IsiSel.baris(cells, pada: letakBerikut(halaman))
    }
    penyusun.tambah(tabel: rows, meneruskan: before == nil ? (pertama ? nil : false) : true)
    kolomTerakhir = own
  }

  private mutating func tutup(_ paragraph: PenyusunAlineaPDF.Selesai?) {
    guard let paragraph else { return }
    let place = letakBerikut(paragraph.halaman)
    if paragraph.entri {
      penyusun.tambah(entri: paragraph.teks, pada: place)
    } else {
      penyusun.tambah(alinea: paragraph.teks, pada: place)
    }
  }

  private mutating func letakBerikut(_ halaman: Int) -> Letak {
    nomor += 1
    return Letak(baris: nomor, halaman: halaman)
  }
}
