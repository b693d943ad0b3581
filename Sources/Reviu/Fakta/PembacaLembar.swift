/// Gathers the fields of sheets while a document is gone through.
struct PembacaLembar {
  private var lembar: [LembarDefinisi] = []
  private var isian: [LembarDefinisi.Isian] = []
  private var judul: Alinea?

  /// Reads one piece of a document.
  mutating func baca(_ block: Blok) {
    switch block {
    case .tabel(let table):
      let rows = table.kepala + table.isi
      guard rows.contains(where: { Self.pasangan($0) != nil }) else {
        tutup()
        judul = nil
        return
      }
      for row in rows {
        if let field = Self.pasangan(row) { tambah(field) } else { tutup() }
      }
    case .alinea(let text):
      if let field = Self.pasangan(text) { return tambah(field) }
      if case .judul = text.jenis {
        tutup()
        judul = text
      } else if let last = isian.indices.last, Self.meneruskan(text, isian[last]) {
        isian[last].lanjutan.append(text)
      } else {
        tutup()
        judul = text
      }
    }
  }

  /// The sheets.
  mutating func selesai() -> [LembarDefinisi] {
    tutup()
    return lembar
  }

  private mutating func tambah(_ field: LembarDefinisi.Isian) {
    if isian.contains(where: { $0.kata == field.kata }) {
      tutup()
      judul = nil
    }
    isian.append(field)
  }

  private mutating func tutup() {
    if !isian.isEmpty { lembar.append(LembarDefinisi(judul: judul, isian: isian)) }
    isian = []
  }

  /// `Satuan | : | Persen`, `Satuan | : Persen`.
  private static func pasangan(_ row: Baris) -> LembarDefinisi.Isian? {
    let cells = row.sel.filter { !$0.kosong && !$0.rusak }
    guard cells.count > 1, cells.count < 5, let key = cells.first, cells[1].teks.first == ":",
      cells.dropFirst(2).allSatisfy({ $0.teks.first != ":" })
    else { return nil }
    let value = cells.dropFirst().map(\.teks).joined(separator: " ").drop { $0 == ":" || $0 == " " }
    return isian(key.teks, String(value), row.letak)
  }

  /// `Satuan : Persen`.
  private static func pasangan(_ text: Alinea) -> LembarDefinisi.Isian? {
    if case .entriDaftar = text.jenis { return nil }
    guard let colon = text.teks.firstIndex(of: ":") else { return nil }
    let rest = text.teks[text.teks.index(after: colon)...]
    guard rest.isEmpty || rest.first == " " else { return nil }
    return isian(String(text.teks[..<colon]), rest.drop { $0 == " " }.description, text.letak)
  }

  private static func isian(_ key: String, _ value: String, _ place: Letak) -> LembarDefinisi.Isian? {
    let name = key.drop { !$0.isLetter && !$0.isNumber }
    let words = KataTeks.pecah(name)
    guard name.count <= 48, (1...6).contains(words.count), name.first?.isUppercase == true, !name.contains(","),
      name.contains(where: \.isLowercase)
    else { return nil }
    return LembarDefinisi.Isian(
      kunci: key.trimmingSuffix(" "), kata: words, nilai: value.trimmingSuffix(" "), letak: place)
  }

  /// Whether a line goes on with a field: that of a formula has lines of its own, a sentence goes on in small letters.
  private static func meneruskan(_ text: Alinea, _ field: LembarDefinisi.Isian) -> Bool {
    if field.lanjutan.count > 11 { return false }
    if field.kata.contains(where: { ["formula", "rumus", "formulasi", "perhitungan", "penghitungan"].contains($0) }) {
      return field.nilai.isEmpty || text.teks.contains("=")
    }
    return text.jenis == .teks && (field.nilai.isEmpty || text.teks.first?.isLowercase == true)
  }
}

extension String {
  fileprivate func trimmingSuffix(_ blank: Character) -> String {
    var text = self[...]
    while text.last == blank { text.removeLast() }
    return String(text)
  }
}
