/// Tells headings, captions, list items and entries of lists of contents from other text.
enum JenisAlinea {
  /// What makes a text a heading.
  struct Judul {
    /// Its number; `nil` where it has none.
    let nomor: String?
  }

  /// The kind of a text that is no heading.
  static func jenis(_ text: String) -> Alinea.Jenis {
    if let number = nomorTabel(text) { return .judulTabel(nomor: number) }
    if let mark = penanda(text) { return .butir(penanda: mark) }
    return .teks
  }

  /// What makes a text a heading; `nil` for other text.
  static func judul(_ text: String, asli: String) -> Judul? {
    if nomorTabel(text) != nil { return nil }
    if let chapter = bab(text) { return Judul(nomor: chapter) }
    let isMarked = asli.hasPrefix("#")
    let bare = text
    guard bare.count <= 110, bare.last != "." || isMarked else { return nil }
    if bare.first?.isNumber == true || bare.first.map({ "IVX".contains($0) }) == true,
      let number = bare.prefixMatch(of: Pola.judulBernomor.regex)
    {
      return Judul(nomor: String(number.1.filter { $0 != " " }))
    }
    if bare.dropFirst().first == ".", let letter = bare.prefixMatch(of: Pola.judulBerhuruf.regex) {
      return Judul(nomor: String(letter.1))
    }
    return isMarked || hurufBesar(bare) ? Judul(nomor: nil) : nil
  }

  /// Whether a heading begins a list of contents, tables or figures.
  static func membukaDaftar(_ text: String) -> Bool {
    let name = text.uppercased()
    return ["DAFTAR ISI", "DAFTAR TABEL", "DAFTAR GAMBAR", "DAFTAR GRAFIK", "DAFTAR LAMPIRAN"].contains {
      name.hasPrefix($0)
    }
  }

  /// An entry of a list of contents out of cells: `Bab I Pendahuluan | 1`.
  static func entriDaftar(_ cells: [Sel]) -> Alinea? {
    guard let first = cells.first, cells.count <= 3, let last = cells.last,
      last.kosong || nomorHalaman(last.teks) != nil
    else { return nil }
    let text = cells.dropLast().map(\.teks).filter { !$0.isEmpty }.joined(separator: " ")
    guard text.contains(where: \.isLetter) else { return nil }
    return Alinea(tanpaTitik(text), .entriDaftar(halaman: nomorHalaman(last.teks)), pada: first.letak)
  }

  /// An entry of a list of contents on a line: `A. Latar Belakang ..... 3`, `Tabel 3.1 Capaian`.
  static func entriDaftar(_ text: String, pada letak: Letak) -> Alinea? {
    nomorTabel(text) == nil ? entriBerjejak(text, pada: letak) : entriBertanda(text, pada: letak)
  }

  /// An entry of a list of contents whose page dots lead to; `nil` for other text.
  static func entriBerjejak(_ text: String, pada letak: Letak) -> Alinea? {
    let page = text.reversed().prefix { $0.isLetter || $0.isNumber }.reversed().map(String.init).joined()
    let name = text.dropLast(page.count)
    let dots = name.reversed().prefix { ".\u{2026}_ ".contains($0) }.count { $0 != " " }
    guard dots > 2 || name.last == "\u{2026}", page.isEmpty || nomorHalaman(page) != nil,
      name.contains(where: \.isLetter)
    else { return nil }
    let plain = tanpaTitik(String(name)).drop { "-\u{2022}\u{27A2} ".contains($0) }
    return Alinea(String(plain), .entriDaftar(halaman: page.isEmpty ? nil : page), pada: letak)
  }

  /// An entry of a list of contents that the document marks as one: `A. Latar Belakang 3`; `nil` for a blank one.
  static func entriBertanda(_ text: String, pada letak: Letak) -> Alinea? {
    guard text.contains(where: \.isLetter) else { return nil }
    guard let blank = text.lastIndex(of: " "), nomorHalaman(String(text[text.index(after: blank)...])) != nil,
      text[..<blank].contains(where: \.isLetter)
    else { return Alinea(tanpaTitik(text), .entriDaftar(halaman: nil), pada: letak) }
    let page = String(text[text.index(after: blank)...])
    return Alinea(tanpaTitik(String(text[..<blank])), .entriDaftar(halaman: page), pada: letak)
  }

  /// The number of a caption: `3.4` of `Tabel 3. 4 Analisis` and of `Tabel 3-4 Analisis`; `nil` for other text.
  static func nomorTabel(_ text: String) -> String? {
    // Most texts are no caption, and a pattern takes its time.
    guard text.first == "T" || text.first == "t" else { return nil }
    guard let number = text.prefixMatch(of: Pola.judulTabel.regex)?.1.filter({ $0 != " " }) else { return nil }
    return number.hasPrefix("T") ? number : String(number.map { $0 == "-" || $0 == "\u{2013}" ? "." : $0 })
  }

  /// A caption without its number.
  static func tanpaNomorTabel(_ text: String) -> String {
    let rest = text.trimmingPrefix(Pola.awalJudulTabel.regex)
    return String(rest)
  }

  private static func bab(_ text: String) -> String? {
    guard text.first == "B" || text.first == "b", text.count <= 120,
      let match = text.prefixMatch(of: Pola.nomorBab.regex), !menerangkan(text)
    else { return nil }
    return "BAB \(match.1.uppercased())"
  }

  /// Whether a line tells what a chapter holds, as an outline does: `BAB I Pendahuluan, memuat latar belakang`.
  private static func menerangkan(_ text: String) -> Bool {
    text.last == "." && text.split(separator: " ").count > 3
      || [" memuat ", " berisi", " menyajikan ", " menguraikan ", " menjelaskan "].contains(where: text.contains)
  }

  private static func penanda(_ text: String) -> String? {
    guard text.prefix(6).contains(where: { ".)-".contains($0) }) else { return nil }
    let match = text.prefixMatch(of: Pola.penandaButir.regex)
    return match.map { String($0.1) } ?? (text.hasPrefix("- ") ? "-" : nil)
  }

  private static func hurufBesar(_ text: String) -> Bool {
    !text.contains(where: \.isLowercase) && text.count(where: \.isUppercase) >= 4
      && text.allSatisfy { !$0.isLetter || $0.isUppercase }
  }

  private static func nomorHalaman(_ text: String) -> String? {
    text.wholeMatch(of: Pola.nomorHalaman.regex) == nil ? nil : text
  }

  private static func tanpaTitik(_ text: String) -> String {
    String(text.trimmingSuffix { $0 == "." || $0 == "\u{2026}" || $0 == " " || $0 == "_" })
  }
}

extension String {
  fileprivate func trimmingSuffix(_ unwanted: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !unwanted($0) }) else { return "" }
    return self[...last]
  }
}
