/// A paragraph or list item with all that goes on with it behind a page break, and its figures with what they stand for.
struct Uraian {
  /// A figure in its place.
  struct Butir {
    let angka: AngkaTercetak
    let letak: Letak
    /// The words since the figure before it, in small letters.
    let sebelum: String
    /// What it stands for; `nil` where the words do not tell.
    fileprivate(set) var peran: PeranUraian?
    /// The sentence it stands in, from 0.
    let kalimat: Int

    /// As it is quoted.
    var kutipan: Temuan.Kutipan { Temuan.Kutipan(angka.tulisan, pada: letak) }
    /// Whether it is an amount of money.
    var uang: Bool { angka.bentuk == .rupiah }
    /// Whether it is a percentage.
    var persen: Bool { angka.bentuk == .persen }
  }

  /// The text.
  let teks: String
  /// Its figures in order.
  let butir: [Butir]
  /// The heading or item in front that names what it is about.
  let judul: String
  /// Where each of its lines begins, counted in bytes.
  private let awal: [(byte: Int, letak: Letak)]

  /// The words behind a figure up to the next one, in small letters.
  func sesudah(_ place: Int) -> String {
    let start = butir[place].angka.rentang.upperBound
    let end = place + 1 < butir.count ? butir[place + 1].angka.rentang.lowerBound : teks.utf8.count
    return teks.potonganKecil(start..<end)
  }

  /// Where a figure of the text stands.
  func letak(_ figure: AngkaTercetak) -> Letak {
    awal.last { $0.byte <= figure.rentang.lowerBound }?.letak ?? awal[0].letak
  }

  /// The texts of a document, parts that belong together joined.
  static func semua(_ naskah: Naskah) -> [Uraian] {
    var found: [Uraian] = []
    var open: [Alinea] = []
    var title = ""
    func close() {
      guard !open.isEmpty else { return }
      let part = Uraian(open, judul: title)
      if !part.butir.contains(where: { $0.uang || $0.persen || $0.angka.nilai.decimals > 0 }), part.teks.count < 400 {
        title = part.teks
      }
      found.append(part)
      open = []
    }
    for block in naskah.blok {
      guard let text = block.alinea else {
        close()
        continue
      }
      switch text.jenis {
      case .judul:
        close()
        title = text.teks
      case .butir, .teks:
        if let last = open.last, open.count > 50 || !bersambung(last, text) { close() }
        open.append(text)
      case .judulTabel, .entriDaftar: close()
      }
    }
    close()
    return found
  }

  /// Whether a text goes on in the next: it ends in the middle of a sentence.
  private static func bersambung(_ before: Alinea, _ next: Alinea) -> Bool {
    let text = before.teks
    // What was cut because it is longer than any paragraph is not joined again.
    if text.utf8.count > PenggalAlinea.terpanjang / 2 { return false }
    if text.hasSuffix("Rp.") || text.hasSuffix("Rp") { return true }
    guard next.jenis == .teks, let last = text.last, last.isLetter || last == "," || last.isNumber else { return false }
    return next.teks.first.map { $0.isLowercase } == true
  }

  /// Whether a whole number only points at something: a year, a quarter, the number of a rule, a count in words.
  private static func hanyaPenunjuk(_ figure: AngkaTercetak, _ text: String) -> Bool {
    guard figure.bentuk == .biasa, figure.bulat else { return false }
    if figure.tulisan.count == 4, figure.tulisan.hasPrefix("20") || figure.tulisan.hasPrefix("19") { return true }
    let front = text.potonganKecil(max(0, figure.rentang.lowerBound - 12)..<figure.rentang.lowerBound)
    let word = front.split { !$0.isLetter }.last.map(String.init) ?? ""
    return ["triwulan", "tw", "semester", "nomor", "no", "pasal", "ayat", "tanggal", "per", "angka", "tabel"].contains(
      word)
  }

  /// Whether a figure counts indikator, sasaran or what is done for them: it is no value of one.
  private static func mencacah(_ figure: AngkaTercetak, _ text: String) -> Bool {
    guard figure.bentuk == .biasa, figure.bulat else { return false }
    let rest = text.potonganKecil(figure.rentang.upperBound..<min(text.utf8.count, figure.rentang.upperBound + 48))
    let words = rest.drop { $0 == " " }.first == "(" ? rest.drop { $0 != ")" }.dropFirst() : rest[...]
    let noun = words.split { !$0.isLetter }.first ?? ""
    return ["indikator", "iku", "sasaran", "tujuan", "program", "kegiatan", "sub", "target"].contains(noun)
  }

  /// The figures with those of a computation that is written out, `capaiannya 67,41/64,75 x 100% = 104,11%`: the words in
  /// front of it are said of its result; what is only computed with has no role.
  private static func denganRumus(_ items: [Butir]) -> [Butir] {
    var items = items
    var first = 0
    for place in items.indices {
      guard place > 0, hanyaTanda(items[place].sebelum) else {
        first = place
        continue
      }
      guard place - first > 1 || items[first].sebelum.hasSuffix(" x "), items[place].sebelum.contains("=") else {
        continue
      }
      items[place].peran = items[first].peran ?? items[place].peran
      for operand in first..<place { items[operand].peran = nil }
      first = place
    }
    return items
  }

  /// Whether nothing but signs of a computation stands in front of a figure.
  private static func hanyaTanda(_ words: String) -> Bool {
    words.contains { "x/:*+-=\u{D7}".contains($0) } && words.allSatisfy { "x/:*+-=\u{D7}() ".contains($0) }
  }

  private init(_ parts: [Alinea], judul: String) {
    var text = ""
    var starts: [(byte: Int, letak: Letak)] = []
    for part in parts {
      if !text.isEmpty { text += " " }
      starts.append((text.utf8.count, part.letak))
      text += part.teks
    }
    self.judul = judul
    awal = starts
    teks = text
    var before = 0
    var sentence = 0
    var items: [Butir] = []
    for figure in PemindaiAngka.pindai(text) where !Self.hanyaPenunjuk(figure, text) {
      let words = text.potongan(before..<figure.rentang.lowerBound)
      let mayEnd = words.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ";") }
      let ends = mayEnd ? words.matches(of: Pola.akhirPernyataan.regex) : []
      sentence += ends.count
      let own = ends.last.map { String(words[$0.range.upperBound...]) } ?? words
      let place = starts.last { $0.byte <= figure.rentang.lowerBound }?.letak ?? parts[0].letak
      items.append(
        Butir(
          angka: figure, letak: place, sebelum: own.lowercased(),
          peran: Self.mencacah(figure, text) ? nil : PeranUraian(own.lowercased(), figure), kalimat: sentence))
      before = figure.rentang.upperBound
    }
    butir = Self.denganRumus(items)
  }
}
