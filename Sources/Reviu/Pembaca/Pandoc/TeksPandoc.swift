/// The text of inline elements of a tree of pandoc, and the notes that hang on it.
struct TeksPandoc {
  /// The text.
  private(set) var teks = ""
  /// The blocks of each note.
  private(set) var catatan: [[Any]] = []

  /// Adds inline elements.
  mutating func tambah(_ inlines: [Any]) {
    for case let element? in inlines.map(UnsurPandoc.init) {
      switch element.jenis {
      case "Str": teks += element.isi as? String ?? ""
      case "Space", "SoftBreak", "LineBreak": teks += " "
      case "Emph", "Underline", "Strong", "Strikeout", "Subscript", "SmallCaps": tambah(element.daftar)
      case "Superscript": pangkat(element.daftar)
      case "Quoted": kutipan(element)
      case "Code", "Math": teks += element.bagian(1) as? String ?? ""
      case "Cite", "Link", "Span": tambah(element.bagian(1) as? [Any] ?? [])
      case "Note": catatan.append(element.daftar)
      default: break
      }
    }
  }

  /// The text of blocks on one line, and whether a table stands in it.
  static func satuBaris(_ blocks: [Any]) -> (teks: String, adaTabel: Bool) {
    var parts: [String] = []
    var hasTable = false
    for case let block? in blocks.map(UnsurPandoc.init) {
      var text = TeksPandoc()
      switch block.jenis {
      case "Plain", "Para": text.tambah(block.daftar)
      case "Header": text.tambah(block.bagian(2) as? [Any] ?? [])
      case "LineBlock": for line in block.daftar { text.tambah((line as? [Any] ?? []) + [["t": "Space"]]) }
      case "CodeBlock": text.teks = block.bagian(1) as? String ?? ""
      case "BlockQuote": parts.append(satuBaris(block.daftar).teks)
      case "Div": parts.append(satuBaris(block.bagian(1) as? [Any] ?? []).teks)
      case "BulletList": parts += block.daftar.map { "- " + satuBaris($0 as? [Any] ?? []).teks }
      case "OrderedList":
        let marks = PenandaButir(block.bagian(0))
        parts += ((block.bagian(1) as? [Any]) ?? []).enumerated().map {
          "\(marks[$0]) \(satuBaris($1 as? [Any] ?? []).teks)"
        }
      case "Table": hasTable = true
      default: break
      }
      parts.append(text.teks)
    }
    return (parts.filter { !$0.isEmpty }.joined(separator: " "), hasTable)
  }

  /// A raised digit behind a digit is a note or a power, never the next digit of the figure.
  private mutating func pangkat(_ inlines: [Any]) {
    if teks.last?.isNumber == true { teks += "^" }
    tambah(inlines)
  }

  private mutating func kutipan(_ element: UnsurPandoc) {
    let isSingle = element.bagian(0).flatMap(UnsurPandoc.init)?.jenis == "SingleQuote"
    teks += isSingle ? "\u{2018}" : "\u{201C}"
    tambah(element.bagian(1) as? [Any] ?? [])
    teks += isSingle ? "\u{2019}" : "\u{201D}"
  }
}
