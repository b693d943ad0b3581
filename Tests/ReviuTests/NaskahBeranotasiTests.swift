import Testing

@testable import Reviu

@Suite("The document with its findings: every place can be led to")
struct NaskahBeranotasiTests {
  private static let text =
    "BAB I PENDAHULUAN\n\nRealisasi kegiatan sebesar Rp98.000.000 dari pagu Rp100.000.000 atau sebesar 97,26%.\n\n"
    + "BAB II PENUTUP\n\nRealisasi lain sebesar Rp24.000.000 dari pagu Rp100.000.000 atau sebesar 12,00%.\n"

  private static func tanda(_ quoted: String, _ id: String, pokok: Bool = true, catatan: String? = nil) -> TandaNaskah {
    TandaNaskah(id: id, kutipan: .init(quoted, pada: Letak(baris: 1)), isPokok: pokok, nomor: 3, catatan: catatan)
  }

  /// Text, what is marked of it, the HTML.
  static let sorotan: [(String, [TandaNaskah], String)] = [
    ("a < b", [], "a &lt; b"),
    ("Sebesar 97,26%.", [tanda("97,26%", "t-1")], "Sebesar <mark id=\"t-1\">97,26%</mark>."),
    ("Tahun 1997: 97", [tanda("97", "t-1")], "Tahun 1997: <mark id=\"t-1\">97</mark>"),
    ("Rp1.250 dan 250", [tanda("250", "t-1")], "Rp1.250 dan <mark id=\"t-1\">250</mark>"),
    ("Hanya 1997", [tanda("97", "t-1")], "Hanya 19<mark id=\"t-1\">97</mark>"),
    ("kosong", [tanda("", "t-1"), tanda("tiada", "t-2")], "kosong"),
    (
      "5 dari 9", [tanda("9", "b-1", pokok: false), tanda("5", "t-1")],
      "<mark id=\"t-1\">5</mark> dari <span class=\"pembanding\" id=\"b-1\">9</span>"
    ),
    (
      "dua kali", [tanda("dua", "t-1"), tanda("dua kali", "t-2")],
      "<mark id=\"t-1\"><span id=\"t-2\">dua kali</span></mark>"
    ),
    (
      "Ada 5", [tanda("5", "t-1", catatan: "#c")],
      "Ada <mark id=\"t-1\">5</mark><a class=\"nomor-tanda\" href=\"#c\" aria-label=\"Temuan nomor 3\">3</a>"
    ),
    (
      "Ada 9", [tanda("9", "b-1", pokok: false, catatan: "#c")],
      "Ada <a class=\"pembanding\" id=\"b-1\" href=\"#c\" title=\"Dibandingkan pada temuan nomor 3\">9</a>"
    ),
  ]

  @Test("A quotation is marked once, where it stands by itself, under every name", arguments: sorotan)
  func marks(_ text: String, _ marks: [TandaNaskah], _ expected: String) {
    let marked = Sorotan(text, marks)
    #expect(String(decoding: marked.html.bytes, as: UTF8.self) == expected)
    #expect(marked.id.allSatisfy { expected.contains("id=\"\($0)\"") })
  }

  @Test("On one page what is compared is led to; in parts the other part is")
  func links() throws {
    let result = HasilReviu(try PembacaTeks.baca(Self.text, nama: "uji"))
    let whole = String(decoding: NaskahBeranotasi(result).html.bytes, as: UTF8.self)
    for (place, finding) in result.temuan.enumerated() {
      #expect(whole.contains("<mark id=\"temuan-\(place + 1)\">\(finding.pokok.tulisan)"))
      for other in finding.bandingan.indices {
        #expect(whole.contains("href=\"#bandingan-\(place + 1)-\(other + 1)\""))
        #expect(whole.contains("id=\"bandingan-\(place + 1)-\(other + 1)\""))
      }
    }
    #expect(result.temuan.allSatisfy { !$0.bandingan.isEmpty } && result.temuan.count >= 2)
    let ids = whole.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)

    let first = try #require(result.temuan.first)
    let parts = BagianNaskah.semua(result)
    let known = NaskahBeranotasi(result, nomor: { $0 == first ? 7 : nil }, bagianLain: { "/lain/\($0)/\($1 ?? 0)" })
    let own = try #require(parts.first { known.memuat($0, first.pokok.letak) })
    let page = String(decoding: known.html(own) { _ in .empty }.bytes, as: UTF8.self)
    #expect(page.contains("id=\"temuan-7\"") && page.contains("href=\"#bandingan-7-1\""))
    #expect(page.split(separator: "id=\"temuan-").count == 2)
  }

  private static func html(_ text: String) throws -> (HasilReviu, String) {
    let result = HasilReviu(try PembacaTeks.baca(text, nama: "uji"))
    return (result, NaskahBeranotasi(result).html.string)
  }

  @Test("Each mark leads to its note and each note to its mark")
  func both() throws {
    let (result, page) = try Self.html(Self.text)
    for number in 1...result.temuan.count {
      #expect(page.contains("</mark><a class=\"nomor-tanda\" href=\"#catatan-\(number)\""))
      #expect(page.contains("<div id=\"catatan-\(number)\"><article"))
      #expect(page.contains("href=\"#temuan-\(number)\">Ke tanda nomor \(number)<"))
    }
  }

  @Test("In a table a note stands directly below the row of its mark, in a paragraph of several below it")
  func places() throws {
    let table = (1...12).map { "| \($0) | Kegiatan \($0) | 100.000 | 50.000 | \($0 % 4 == 0 ? "57,00" : "50,00") |" }
    let (result, page) = try Self.html(
      "| No | Uraian | Pagu (Rp) | Realisasi (Rp) | Persen (%) |\n|---|---|---|---|---|\n"
        + table.joined(separator: "\n") + "\n")
    let rows = page.components(separatedBy: "<tr").dropFirst()
    #expect(result.temuan.count >= 3)
    for (row, next) in zip(rows, rows.dropFirst()) {
      #expect(row.contains("<mark") == next.hasPrefix(" class=\"baris-catatan\""))
      for number in result.temuan.indices where row.contains("id=\"temuan-\(number + 1)\"") {
        #expect(next.contains("id=\"catatan-\(number + 1)\""))
      }
    }
    let wrong = "Anggaran sebesar Rp 1.000.000 terealisasi Rp 500.000 atau 57,00%."
    let (many, paragraph) = try Self.html("Pendahuluan.\n\n\(wrong) \(wrong.replacing("57", with: "58"))\n")
    #expect((many.temuan.count > 1) == paragraph.contains("bagian bertumpuk"))
    #expect(!(try Self.html("Pendahuluan.\n\n\(wrong)\n").1.contains("bertumpuk")))
  }

  @Test(
    "Which of two figures is wrong is said where the document does not tell",
    arguments: [
      ("H06", "7", "8", true, "Salah satu dari angka ini"), ("S06", "7", nil, true, "Salah satu dari keduanya"),
      ("S06", "7", nil, false, nil), ("S06", "", nil, true, nil), ("S06", "7", "8", true, nil),
      ("Z99", "7", nil, true, nil), ("K01", "7", nil, true, nil), ("H06", "7", "8", false, "Salah satu dari angka ini"),
      ("H06", "7", nil, true, "Salah satu dari keduanya"), ("H06", "7", nil, false, nil), ("H06", "", "8", true, nil),
    ] as [(String, String, String?, Bool, String?)])
  func doubt(kode: String, tercetak: String, seharusnya: String?, adaBandingan: Bool, words: String?) {
    let doubt = Keraguan(kode: kode, tercetak: tercetak, seharusnya: seharusnya, adaBandingan: adaBandingan)
    #expect(words == nil ? doubt == nil : doubt?.kalimat.hasPrefix(words ?? "") == true)
    #expect(Keraguan.sebutan(doubt) == (words == nil ? "Seharusnya" : "Hasil hitungan"))
  }

  @Test("A page to send carries long names and wide tables")
  func standAlone() throws {
    let result = HasilReviu(try PembacaTeks.baca(Self.text, nama: "uji"))
    let page = String(
      decoding: NaskahBeranotasi(result).halaman(nama: String(repeating: "a", count: 200)).bytes, as: UTF8.self)
    #expect(page.contains("overflow-wrap:anywhere") && page.contains(".lebar{overflow:visible;"))
  }

  @Test func `A finding in a paragraph that is cut stands once, at its words`() throws {
    let filling = String(repeating: "Taman kota dirawat dengan baik. ", count: 500)
    let text = "\(filling)Anggaran sebesar Rp 1.000.000 terealisasi Rp 500.000 atau 57,00%. \(filling)"
    let result = HasilReviu(try PembacaTeks.baca("Pendahuluan.\n\n\(text)\n", nama: "contoh.txt"))
    let shown = NaskahBeranotasi(result).html.string
    #expect(result.temuan.contains { $0.kode == "H05" })
    for number in result.temuan.indices {
      #expect(shown.split(separator: "id=\"temuan-\(number + 1)\"", omittingEmptySubsequences: false).count == 2)
    }
    #expect(shown.contains("<mark"))
  }
}
