import Document
import Foundation
import TestSupport
import Testing
import Tools

/// Characters that the font of the text does not hold.
@Suite("Rare characters")
struct RareCharacterTests {
  static let words = ["😀 ✅", "ﷺ", "漢字", "ꦲꦤꦕꦫꦏ", "ᮞᮥᮔ᮪ᮓ", "ᬩᬮᬶ", "ᯅᯖᯂ᯲", "ᨅᨔ", "𝑥 → ∑ ☎"]

  private static func document(_ word: String) throws -> NumberedDocument {
    let chart = BarChart(title: word, description: word, bars: [.init(word, value: ChartValue(90, printed: "90%"))])
    return try Document(
      metadata: Metadata(
        title: "Laporan \(word)", organisation: word, year: 2024, date: SampleDocument.day, identifier: "uji",
        subject: word),
      cover: Cover(title: [word], foot: [word]),
      frontMatter: [.section(title: "PENGANTAR", blocks: [.paragraph(RichText(word))]), .contents],
      chapters: [
        Section(
          "PENDAHULUAN",
          sections: [
            Section(
              "Gambaran \(word)",
              blocks: [
                "\(strong: RichText(word)) dan \(emphasis: RichText(word))",
                .table(
                  Table(
                    word, columns: [.init()], header: [[Cell(RichText(word))]], rows: [.init([Cell(RichText(word))])])
                ),
                .figure(Figure(word, alternativeText: word, drawing: chart.drawing)),
              ]),
            Section("Penutup", blocks: ["Tanpa tanda khusus."]),
          ])
      ]
    ).numbered()
  }

  @Test(arguments: words)
  func standInEveryFormat(word: String) async throws {
    let document = try Self.document(word)
    try await TestTools.withDirectory { directory in
      let pdf = try await PDFWriter(typst: TestTools.typst, temporaryDirectory: directory).pdf(document)
      #expect(pdf.starts(with: Array("%PDF".utf8)))
      let docx = directory + "/laporan.docx"
      let writer = DOCXWriter(pandoc: TestTools.pandoc, typst: TestTools.typst, temporaryDirectory: directory)
      try Data(try await writer.docx(document)).write(to: URL(filePath: docx))
      #expect(try TestTools.part("word/document.xml", ofArchive: docx).contains(word))
      let xlsx = directory + "/laporan.xlsx"
      try document.writeXLSX(to: xlsx)
      #expect(try TestTools.part("xl/sharedStrings.xml", ofArchive: xlsx).contains(word))
    }
    #expect(String(decoding: document.htmlPage().bytes, as: UTF8.self).contains("<td>\(word)</td>"))
    #expect(String(decoding: document.json(), as: UTF8.self).contains(word))
  }

  @Test func withoutAFontTheRefusalNamesTheCharacterAndItsPlaces() async throws {
    let document = try Self.document("漢字")
    await #expect(
      throws: ToolError.noGlyph(
        characters: ["漢", "字"], places: ["Sampul", "PENGANTAR", "1.1 Gambaran 漢字"])
    ) {
      try await TestTools.withDirectory { directory in
        _ = try await PDFWriter(typst: TestTools.typst, fontDirectories: [], temporaryDirectory: directory)
          .pdf(document)
      }
    }
  }

  @Test(
    arguments: [
      (["漢"], ["1.4 Gambaran Umum"], "memuat tanda “漢” (U+6F22), yang tercantum pada 1.4 Gambaran Umum, sehingga"),
      (["A", "\u{E000}"], [], "memuat tanda “A” (U+0041); tanda “\u{E000}” (U+E000), sehingga"),
      (
        ["A"], ["a", "b", "c", "d", "e", "f", "g"],
        "memuat tanda “A” (U+0041), yang tercantum pada a; b; c; d; e; dan 2 lainnya, sehingga"
      ),
    ] as [([Unicode.Scalar], [String], String)])
  func theRefusalSaysWhatToDo(characters: [Unicode.Scalar], places: [String], words: String) {
    let message = ToolError.noGlyph(characters: characters, places: places).description
    #expect(message.contains(words), "\(message)")
    #expect(message.contains("Ganti atau hapus") && message.contains("./scripts/siapkan"))
  }
}
