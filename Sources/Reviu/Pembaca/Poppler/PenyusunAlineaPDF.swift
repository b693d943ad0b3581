/// Joins the lines of a page into paragraphs.
struct PenyusunAlineaPDF {
  /// A finished paragraph with the page it begins on.
  struct Selesai {
    let teks: String
    let halaman: Int
    /// Whether it is an entry of a list of contents.
    let entri: Bool
  }

  private var baris: [GarisPDF] = []
  private var teks = ""
  private var halaman = 1
  private var kanan = 0.0
  private var jarak = 0.0

  /// A page begins: its lines of text tell how wide and how far apart its lines are.
  mutating func mulai(_ lines: [GarisPDF]) {
    kanan = lines.map(\.kanan).max() ?? 0
    jarak = zip(lines, lines.dropFirst()).map { $1.tengah - $0.tengah }.filter { $0 > 0 }.bagian(0.4) ?? 0
  }

  /// Adds a line; the paragraph before it, where it begins a new one.
  mutating func tambah(_ line: GarisPDF, halaman page: Int) -> Selesai? {
    if let last = baris.last, melanjutkan(line, last, gantiHalaman: page != halaman) {
      teks = GarisPDF.sambung(teks, line.teks)
      baris.append(line)
      halaman = baris.count == 1 ? page : halaman
      return nil
    }
    let done = selesai()
    baris = [line]
    teks = line.teks
    halaman = page
    return done
  }

  /// The paragraph so far; `nil` where there is none.
  mutating func selesai() -> Selesai? {
    defer {
      baris = []
      teks = ""
    }
    return baris.isEmpty ? nil : Selesai(teks: teks, halaman: halaman, entri: baris.last?.berjejakTitik == true)
  }

  private func melanjutkan(_ line: GarisPDF, _ last: GarisPDF, gantiHalaman: Bool) -> Bool {
    let text = line.teks
    guard !line.berjejakTitik, !last.berjejakTitik, JenisAlinea.judul(text, asli: "") == nil,
      case .teks = JenisAlinea.jenis(text), abs(line.tinggi - last.tinggi) < 0.2 * last.tinggi
    else { return false }
    let isShort = last.kanan < kanan - 0.12 * (kanan - min(line.kiri, last.kiri))
    if gantiHalaman {
      return !isShort && ![".", ":", ";", "?", "!"].contains(teks.last) && text.first?.isLowercase == true
    }
    guard line.tengah - last.tengah <= 1.3 * max(jarak, last.tinggi) else { return false }
    if baris.count == 1, JenisAlinea.judul(teks, asli: "") != nil, isShort { return false }
    return !isShort && line.kiri <= awalIsi(last) + 1.5 * last.tinggi
  }

  /// Where the text of a line begins, behind the mark of a list.
  private func awalIsi(_ line: GarisPDF) -> Double {
    guard case .butir = JenisAlinea.jenis(line.teks), line.kata.count > 1 else { return line.kiri }
    return line.kata[1].kiri
  }
}
