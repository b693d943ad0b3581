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
    let isShort =
      last.kanan < kanan - 0.12 * (kanan - min(line.kiri, last.kiri))
      && last.kanan + (line.kata.first?.lebar ?? 0) + 0.3 * last.tinggi < kanan
    guard !last.berjejakTitik, abs(line.tinggi - last.tinggi) < 0.2 * last.tinggi else { return false }
    if line.berjejakTitik { return !gantiHalaman && sisaEntri(line, last) }
    if !gantiHalaman, merujukTabel(line, last), !isShort { return true }
    guard JenisAlinea.judul(text, asli: "") == nil, case .teks = JenisAlinea.jenis(text) else { return false }
    if gantiHalaman {
      return !isShort && ![".", ":", ";", "?", "!"].contains(teks.last) && text.first?.isLowercase == true
    }
    guard line.tengah - last.tengah <= 1.3 * max(jarak, last.tinggi) else { return false }
    if baris.count == 1, JenisAlinea.judul(teks, asli: "") != nil, isShort { return false }
    return !isShort && line.kiri <= awalIsi(last) + 1.5 * last.tinggi
  }

  /// Whether a line with a page number is the rest of an entry of a list whose name takes two lines.
  private func sisaEntri(_ line: GarisPDF, _ last: GarisPDF) -> Bool {
    guard JenisAlinea.nomorTabel(teks) != nil, JenisAlinea.nomorTabel(line.teks) == nil, baris.count < 4,
      line.tengah - last.tengah <= 1.3 * max(jarak, last.tinggi), line.kiri >= last.kiri - 1
    else { return false }
    return JenisAlinea.judul(line.teks, asli: "") == nil
  }

  /// Whether a line begins with `Tabel 3.1` because the sentence before it ends so.
  private func merujukTabel(_ line: GarisPDF, _ last: GarisPDF) -> Bool {
    guard JenisAlinea.nomorTabel(line.teks) != nil, JenisAlinea.nomorTabel(teks) == nil, let end = teks.last else {
      return false
    }
    return !".:;?!".contains(end) && JenisAlinea.judul(teks, asli: "") == nil && abs(line.kiri - awalIsi(last)) < 2
      && line.tengah - last.tengah <= 1.3 * max(jarak, last.tinggi)
  }

  /// Where the text of a line begins, behind the mark of a list.
  private func awalIsi(_ line: GarisPDF) -> Double {
    guard case .butir = JenisAlinea.jenis(line.teks), line.kata.count > 1 else { return line.kiri }
    return line.kata[1].kiri
  }
}
