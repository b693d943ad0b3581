/// A list in front of a document (of contents, of tables) and what of its text it lists.
struct DaftarDepan {
  /// A numbered name: a line of the list, or what it lists.
  struct Butir: Hashable {
    /// The number: `BAB III`, `BAB III A`, `3.1`.
    let nomor: String
    /// The words without the number.
    let nama: String
    /// The line as printed.
    let kutipan: Temuan.Kutipan
    /// The page that a line of the list names.
    let halaman: String?
    /// The words of the name as they are compared.
    let kata: [String]

    init(nomor: String, nama: String, kutipan: Temuan.Kutipan, halaman: String?) {
      self.nomor = nomor
      self.nama = nama
      self.kutipan = kutipan
      self.halaman = halaman
      kata = NamaSerupa(nama).kata
    }
  }

  /// The heading of the list: `DAFTAR TABEL`.
  let judul: Alinea
  /// Its lines that carry a number.
  let butir: [Butir]
  /// Its lines without number.
  let tanpaNomor: [Alinea]

  /// The lists of a document whose heading begins with a name: `DAFTAR ISI`.
  static func baca(_ naskah: Naskah, _ name: String) -> [DaftarDepan] {
    var lists: [DaftarDepan] = []
    var current: (judul: Alinea, entri: [Alinea])?
    for text in naskah.alinea {
      switch text.jenis {
      case .entriDaftar: current?.entri.append(text)
      case .judul:
        if let open = current { lists.append(DaftarDepan(open.judul, open.entri)) }
        current = nil
        if text.teks.uppercased().hasPrefix(name) { current = (text, []) }
      default: break
      }
    }
    if let open = current { lists.append(DaftarDepan(open.judul, open.entri)) }
    return lists.filter { $0.butir.count + $0.tanpaNomor.count > 1 }
  }

  private init(_ judul: Alinea, _ entries: [Alinea]) {
    self.judul = judul
    var chapter = ""
    var numbered: [Butir] = []
    var others: [Alinea] = []
    for entry in entries {
      guard case .entriDaftar(let page) = entry.jenis, let read = Self.butir(entry, chapter, halaman: page) else {
        others.append(entry)
        continue
      }
      if read.nomor.hasPrefix("BAB"), !read.nomor.dropFirst(4).contains(" ") { chapter = read.nomor }
      numbered.append(read)
    }
    butir = numbered
    tanpaNomor = others
  }

  /// The headings of a document that carry a number, those of letters under their chapter.
  static func judul(_ naskah: Naskah) -> [Butir] {
    let texts = naskah.alinea
    var chapter = ""
    var found: [Butir] = []
    for (place, text) in texts.enumerated() {
      guard case .judul(.some) = text.jenis, var read = butir(text, chapter, halaman: nil) else { continue }
      if read.nomor.hasPrefix("BAB"), !read.nomor.dropFirst(4).contains(" ") {
        chapter = read.nomor
        if read.nama.isEmpty, place + 1 < texts.count, case .judul(nil) = texts[place + 1].jenis {
          read = Butir(
            nomor: read.nomor, nama: texts[place + 1].teks,
            kutipan: Temuan.Kutipan("\(text.teks) \(texts[place + 1].teks)", pada: text.letak), halaman: nil)
        }
      }
      found.append(read)
    }
    return found
  }

  /// The captions of the tables of a document; a sentence that begins with `Tabel 3.1` is none.
  static func judulTabel(_ naskah: Naskah) -> [Butir] {
    let names = Dictionary(
      naskah.tabel.compactMap { table in table.judul.map { ($0.letak, $0.nama) } },
      uniquingKeysWith: { first, _ in first })
    return naskah.alinea.compactMap { text in
      guard case .judulTabel(let number) = text.jenis else { return nil }
      let own = JenisAlinea.tanpaNomorTabel(text.teks)
      let first = own.split(separator: " ").first?.lowercased() ?? ""
      guard text.teks.count <= 300, !kataKalimat.contains(first) else { return nil }
      return Butir(
        nomor: number, nama: names[text.letak] ?? own, kutipan: Temuan.Kutipan(text.teks, pada: text.letak),
        halaman: nil)
    }
  }

  private static let kataKalimat: Set<String> = [
    "di", "diatas", "dibawah", "tersebut", "berikut", "menunjukkan", "memperlihatkan", "menggambarkan", "dapat", "dan",
    "menyajikan", "merupakan", "adalah", "terlihat", "menjelaskan", "memuat", "menampilkan", "menguraikan", "yang",
    "mendeskripsikan", "menerangkan", "sebagai", "sebagaimana", "pada", "maka", "bahwa", "ini",
  ]

  private static func butir(_ text: Alinea, _ chapter: String, halaman: String?) -> Butir? {
    let clean = text.teks
    let quoted = Temuan.Kutipan(text.teks, pada: text.letak)
    if let table = JenisAlinea.nomorTabel(clean) {
      return Butir(nomor: table, nama: JenisAlinea.tanpaNomorTabel(clean), kutipan: quoted, halaman: halaman)
    }
    let first = clean.utf8.first ?? 0
    if first | 0x20 == UInt8(ascii: "b"),
      let match = clean.prefixMatch(of: Pola.nomorBabDaftar.regex)
    {
      return Butir(
        nomor: "BAB \(match.1.uppercased())", nama: String(clean[match.range.upperBound...]), kutipan: quoted,
        halaman: halaman)
    }
    if (0x30...0x39).contains(first) || "IVX".utf8.contains(first),
      let match = clean.prefixMatch(of: Pola.nomorSubbab.regex)
    {
      return Butir(
        nomor: match.1.filter { $0 != " " }, nama: String(clean[match.range.upperBound...]), kutipan: quoted,
        halaman: halaman)
    }
    guard !chapter.isEmpty, clean.utf8.dropFirst().first == UInt8(ascii: "."),
      let match = clean.prefixMatch(of: Pola.hurufSubbab.regex)
    else { return nil }
    return Butir(
      nomor: "\(chapter) \(match.1)", nama: String(clean[match.range.upperBound...]), kutipan: quoted, halaman: halaman)
  }
}
