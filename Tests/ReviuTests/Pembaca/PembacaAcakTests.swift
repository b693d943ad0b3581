import Foundation
import Reviu
import Testing

/// Texts that attack: made by chance from a fixed seed out of pieces that reports have, and changed at random.
struct PembacaAcakTests {
  private static let pieces = [
    "BAB III", "Tabel 3.1 ", "Tabel", "No", "Indikator", "Target", "\t", "\t\t", "\n", "\n\n", "\u{0C}", "|", "---",
    "1",
    "2.", "a.", "Rp", "Rp. ", "1.234.567,89", "12,", ".", ",", "-", "%", " persen", "(", ")", "(6/7)", "=", "2024",
    "<p>",
    "<", ">", "</u>", "&nbsp;", "$", "\\leq", "**", "\u{A0}", "\u{200B}", "\u{AD}", "\u{301}", "👨‍👩‍👧", "é", "ß",
    "\u{FEFF}",
    ".....", "…", "___", "naik", "dari", "DAFTAR ISI", " A. Latar Belakang ", "kata ", "kata ", "Kata ", "\"", "“",
    "\r\n",
    "99999999999999999999999999999999", "0", "00", "1.2.3.4", "ke-4", "\u{202E}", "٣", "Ⅳ", "½",
  ]

  private static func text(_ random: inout Acak, _ count: Int) -> String {
    (0..<count).map { _ in pieces[random.sampai(pieces.count)] }.joined()
  }

  /// Bytes with some exchanged, dropped or doubled.
  private static func rusakkan(_ text: String, _ random: inout Acak) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<(1 + random.sampai(8)) where !bytes.isEmpty {
      let place = random.sampai(bytes.count)
      switch random.sampai(4) {
      case 0: bytes[place] = UInt8(random.sampai(256))
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(bytes[place], at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + random.sampai(40)))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Everything that is done with a document before the rules.
  private static func pakai(_ document: Naskah) {
    let material = BahanReviu(document)
    for sentence in material.kalimat {
      for place in sentence.angka.indices {
        _ = sentence.kataSebelum(place) + sentence.kataSesudah(place)
        #expect(sentence.angka[place].rentang.upperBound <= sentence.teks.utf8.count)
      }
    }
    for table in document.tabel {
      #expect(!(table.kepala + table.isi).isEmpty && table.banyakKolom > 0)
      _ = TabelTerbaca(table).baris.map(\.angka)
    }
    #expect(document.blok.allSatisfy { $0.alinea?.teks.isEmpty != true })
  }

  @Test(arguments: 0..<8)
  func `No text stops the reader`(seed: Int) throws {
    var random = Acak(seed)
    for _ in 0..<40 {
      let made = Self.text(&random, 1 + random.sampai(120))
      for text in [made, Self.rusakkan(made, &random)] {
        if let document = try? PembacaTeks.baca(text, nama: "a") { Self.pakai(document) }
        for figure in PemindaiAngka.pindai(text) {
          #expect(Array(text.utf8)[figure.rentang].elementsEqual(figure.tulisan.utf8))
        }
        _ = PemindaiAngka.satuSaja(text)
      }
    }
  }

  @Test(arguments: 0..<8)
  func `No page of words stops the reader`(seed: Int) throws {
    var random = Acak(100 + seed)
    for _ in 0..<25 {
      var lines: [String] = []
      for page in 0..<(1 + random.sampai(4)) {
        lines += LembarPDF().baris
        for _ in 0..<random.sampai(80) {
          // Most words on a grid, as in tables; some anywhere.
          let isFree = random.sampai(6) == 0
          let left = isFree ? random.sampai(700) - 50 : random.sampai(6) * 90
          let top = isFree ? random.sampai(900) - 50 : random.sampai(40) * 12
          let text = Self.pieces[random.sampai(Self.pieces.count)].filter { !$0.isNewline && $0 != "\t" }
          lines.append(
            "5\t\(page)\t0\t0\t0\t0\t\(left)\t\(top)\t\(random.sampai(120))\t\(random.sampai(16))\t100\t\(text)")
        }
      }
      let made = lines.joined(separator: "\n")
      for tsv in [made, Self.rusakkan(made, &random)] {
        if let document = try? PembacaPoppler.baca(tsv, nama: "a") { Self.pakai(document) }
      }
    }
  }

  @Test(arguments: 0..<8)
  func `No tree stops the reader`(seed: Int) throws {
    var random = Acak(200 + seed)
    for _ in 0..<40 {
      let json = #"{"blocks":[\#((0..<4).map { _ in Self.blok(&random, 4) }.joined(separator: ","))]}"#
      for text in [json, Self.rusakkan(json, &random), Self.rusakkan(json, &random)] {
        if let document = try? PembacaPandoc.baca(Data(text.utf8), nama: "a") { Self.pakai(document) }
      }
    }
  }

  /// A value that is often what pandoc writes, and often not.
  private static func blok(_ random: inout Acak, _ depth: Int) -> String {
    let kinds = [
      "Para", "Plain", "Header", "Div", "Figure", "OrderedList", "BulletList", "DefinitionList", "Table", "LineBlock",
      "Str", "Span", "Note", "Superscript", "Quoted", "BlockQuote", "CodeBlock", "Space",
    ]
    switch random.sampai(depth > 0 ? 6 : 3) {
    case 0: return "\(random.sampai(2_000_000_000) - 5)"
    case 1: return #""\#(["", "kata", "Tabel 3.1 Isi", "97,5", "-", "1"][random.sampai(6)])""#
    case 2: return "null"
    case 3: return "[" + (0..<random.sampai(7)).map { _ in blok(&random, depth - 1) }.joined(separator: ",") + "]"
    default:
      let kind = kinds[random.sampai(kinds.count)]
      let parts = (0..<random.sampai(7)).map { _ in blok(&random, depth - 1) }.joined(separator: ",")
      return #"{"t":"\#(kind)","c":[\#(parts)]}"#
    }
  }

  /// Each piece over and over: work that grows with the square of the length would take minutes.
  @Test(arguments: [
    "a.", "1", "1.", ".", "(", " ", "|", "<p", "Rp. ", "A. ", "kata. ", "\u{2026}", "Tabel 1. ", "-\t", "\t", "&", "$",
    "12,5% ", "\n", "a\n", "a\tb\n", "1\t2\n\n", "\u{0C}", "BAB I ", " . ", "No\tNama\n", "\u{301}", "2024 ",
  ])
  func `A long text of one piece is read`(piece: String) throws {
    let text = "DAFTAR ISI\n" + String(repeating: piece, count: 6_000)
    if let document = try? PembacaTeks.baca(text, nama: "a") { Self.pakai(document) }
  }
}
