/// Reads a table that stands as HTML in a text, as programs that recognise letters write tables with joined cells.
struct TabelHTML {
  private struct Isi {
    let teks: String
    let letak: Letak
    let rusak: Bool
  }

  private var petak = PetakSel<Isi>()
  private var sel: [PetakSel<Isi>.Merentang] = []
  private var terbuka: (tag: Substring, letak: Letak)?
  private var isi = ""
  private var awalBaris: Letak?

  /// The rows that were read.
  private(set) var baris: [Baris] = []
  /// What stands in front of the first row: a caption.
  private(set) var keterangan = ""
  /// Whether the table has ended.
  private(set) var selesai = false

  /// Where a table begins in a line; `nil` where none does.
  static func awal(_ line: Substring) -> String.Index? {
    var rest = line
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      if rest[open...].prefix(6).lowercased() == "<table" { return open }
      rest = rest[rest.index(after: open)...]
    }
    return nil
  }

  /// Whether a cell is open.
  var dalamSel: Bool { terbuka != nil }
  /// Whether a row was read.
  var berbaris: Bool { !baris.isEmpty || !sel.isEmpty }

  /// Reads one line of it.
  /// - Returns: what stands behind the end of the table.
  mutating func baca(_ line: Substring, pada letak: Letak) -> Substring {
    var rest = line
    while let open = rest.firstIndex(of: "<") {
      isi += rest[..<open]
      let inner = rest[rest.index(after: open)...]
      guard let first = inner.first, first == "/" || first.isLetter, let close = inner.prefix(400).firstIndex(of: ">")
      else {
        isi += "<"
        rest = inner
        continue
      }
      rest = inner[inner.index(after: close)...]
      tangani(inner[..<close], pada: letak)
      if selesai { return rest }
    }
    isi += rest + " "
    return ""
  }

  /// The end of the table where nothing closes it: nobody knows how much of an open cell was meant.
  mutating func putus() {
    tutupSel(rusak: true)
    tutupBaris()
  }

  private mutating func tutup() {
    tutupSel()
    tutupBaris()
  }

  private mutating func tangani(_ tag: Substring, pada letak: Letak) {
    switch tag.prefix(while: { $0 == "/" || $0.isLetter }).lowercased() {
    case "tr":
      tutup()
      awalBaris = letak
    case "/tr": tutup()
    case "td", "th":
      tutupSel()
      if awalBaris == nil { awalBaris = letak }
      terbuka = (tag, letak)
      isi = ""
    case "/td", "/th": tutupSel()
    case "/table":
      tutup()
      selesai = true
    case "br", "p", "/p", "li", "div", "/div": isi += " "
    default: break
    }
  }

  private mutating func tutupSel(rusak isCut: Bool = false) {
    defer { isi = "" }
    guard let cell = terbuka else {
      if baris.isEmpty, sel.isEmpty { keterangan += isi }
      return
    }
    terbuka = nil
    sel.append(
      .init(
        isi: Isi(teks: isi, letak: cell.letak, rusak: isCut), kolom: Self.rentang(cell.tag, "colspan"),
        baris: Self.rentang(cell.tag, "rowspan")))
  }

  private mutating func tutupBaris() {
    guard let place = awalBaris, !sel.isEmpty else { return }
    let cells = petak.baris(sel).enumerated().map { column, cell in
      Sel(
        Penanda.bersihkan(cell?.teks ?? ""), pada: (cell?.letak ?? place).kolom(column), rusak: cell?.rusak ?? false)
    }
    if cells.contains(where: { !$0.kosong }) { baris.append(Baris(cells, pada: place)) }
    sel = []
    awalBaris = nil
  }

  /// The number in `rowspan="2"`; 1 where there is none.
  private static func rentang(_ tag: Substring, _ name: String) -> Int {
    guard let found = tag.lowercased().firstRange(of: name) else { return 1 }
    let lower = tag.lowercased()
    let digits = lower[found.upperBound...].drop { !$0.isNumber }.prefix(while: \.isNumber)
    return min(Int(digits) ?? 1, 1_000)
  }
}
