/// Goes through the blocks of a tree of pandoc in order.
struct PenelusurPandoc {
  private var penyusun = PenyusunNaskah()
  private var nomor = 0

  /// Everything that was read.
  mutating func selesai() -> [Blok] { penyusun.selesai() }

  /// Reads blocks.
  /// - Parameters:
  ///   - blocks: the blocks.
  ///   - penanda: what stands in front of the first, as printed: `1.`.
  ///   - gaya: the style of the paragraphs, where the document names it.
  mutating func telusuri(_ blocks: [Any], penanda: String? = nil, gaya: String? = nil) {
    var mark = penanda
    for block in blocks {
      let element = UnsurPandoc(block)
      switch element?.jenis {
      case "Plain", "Para": tambah(element?.isi, mark, gaya)
      case "Header": tambah(element?.bagian(2), mark, gaya, isHeading: true)
      case "LineBlock": for line in element?.daftar ?? [] { tambah(line, nil, gaya) }
      case "CodeBlock": tambah([["t": "Str", "c": element?.bagian(1) as? String ?? ""]], mark, gaya)
      case "BlockQuote": telusuri(element?.daftar ?? [], penanda: mark, gaya: gaya)
      case "Div": telusuri(element?.bagian(1) as? [Any] ?? [], penanda: mark, gaya: element?.gaya ?? gaya)
      case "Figure":
        telusuri(element?.bagian(2) as? [Any] ?? [])
        keterangan(element?.bagian(1))
      case "OrderedList":
        let marks = PenandaButir(element?.bagian(0))
        for (place, item) in ((element?.bagian(1) as? [Any]) ?? []).enumerated() {
          telusuri(item as? [Any] ?? [], penanda: marks[place], gaya: gaya)
        }
      case "BulletList":
        for item in element?.daftar ?? [] { telusuri(item as? [Any] ?? [], penanda: "-", gaya: gaya) }
      case "DefinitionList": istilah(element?.daftar ?? [], gaya)
      case "Table":
        keterangan(element?.bagian(1))
        tabel(element)
      default: continue
      }
      mark = nil
    }
  }

  private mutating func istilah(_ terms: [Any], _ gaya: String?) {
    for case let term as [Any] in terms where term.count == 2 {
      tambah(term[0], nil, gaya)
      for meaning in term[1] as? [Any] ?? [] { telusuri(meaning as? [Any] ?? [], gaya: gaya) }
    }
  }

  private mutating func keterangan(_ caption: Any?) {
    telusuri((caption as? [Any])?.last as? [Any] ?? [])
  }

  private mutating func tambah(_ inlines: Any?, _ mark: String?, _ style: String?, isHeading: Bool = false) {
    var text = TeksPandoc()
    text.tambah(inlines as? [Any] ?? [])
    let place = letakBerikut()
    let marked = [mark, text.teks].compactMap(\.self).joined(separator: " ")
    if style.map({ ["toc ", "table of figures"].contains(where: $0.lowercased().hasPrefix) }) == true {
      penyusun.tambah(entri: marked, pada: place)
    } else if text.teks.contains(where: { !$0.isWhitespace }) {
      penyusun.tambah(alinea: marked, bertanda: isHeading, pada: place)
    }
    for note in text.catatan { telusuri(note) }
  }

  private mutating func tabel(_ element: UnsurPandoc?) {
    let bodies = (element?.bagian(4) as? [Any] ?? []).flatMap { ($0 as? [Any] ?? []).dropFirst(2) }
    let (head, foot) = (element?.bagian(3) as? [Any], element?.bagian(5) as? [Any])
    let sections = [head?.last ?? []] + bodies + [foot?.last ?? []]
    var rows: [Baris] = []
    for section in sections {
      for cells in PetakPandoc.baris(section as? [Any] ?? []) {
        rows.append(IsiSel.baris(cells, pada: letakBerikut()))
      }
    }
    penyusun.tambah(tabel: rows.filter { row in row.sel.contains { !$0.kosong } })
  }

  private mutating func letakBerikut() -> Letak {
    nomor += 1
    return Letak(baris: nomor)
  }
}
