/// A cell while a table is put together: lines of text in one column that belong together.
struct SelPDF {
  /// One line of it.
  struct Garis {
    let teks: String
    let kiri: Double
    let kanan: Double
    let tengah: Double
    /// Whether it reaches over several columns although it is a figure.
    let rusak: Bool

    /// Whether it is nothing but a figure or a dash, so that it fills a cell.
    var angka: Bool { teks == "-" || teks == "\u{2013}" || PemindaiAngka.satuSaja(teks) != nil }
    /// Whether a figure breaks off behind it.
    var terputus: Bool {
      (teks.last == "." || teks.last == ",") && teks.dropLast().last?.isNumber == true
        && teks.allSatisfy { $0.isNumber || $0 == "." || $0 == "," || $0 == " " || $0 == "R" || $0 == "p" }
    }
  }

  /// How much further apart than lines of a cell the lines of two cells are.
  static let jarakSel = 1.12

  var garis: [Garis]
  var rusak = false

  var atas: Double { garis.first?.tengah ?? 0 }
  var bawah: Double { garis.last?.tengah ?? 0 }
  var angka: Bool { garis.count == 1 && garis[0].angka }

  /// The lines as one text; a figure that breaks off at the end of a line is put together, and not trusted.
  var isi: IsiSel {
    var text = ""
    var isDamaged = rusak || garis.contains(where: \.rusak)
    for (place, line) in garis.enumerated() {
      let isBroken = place > 0 && garis[place - 1].terputus && line.teks.first?.isNumber == true
      text = isBroken ? text + line.teks : GarisPDF.sambung(text, line.teks)
      isDamaged = isDamaged || isBroken
    }
    return IsiSel(teks: text, rusak: isDamaged)
  }
}

extension [SelPDF.Garis] {
  /// Whether a column of these lines is one of figures, which stand in its cells alone.
  var berangka: Bool { count(where: \.angka) * 2 >= count }
}
