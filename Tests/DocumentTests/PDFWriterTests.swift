import Document
import Foundation
import TestSupport
import Testing

@Suite("PDF")
struct PDFWriterTests {
  @Test(arguments: NumberingStyle.allCases)
  func theReportIsArchivable(style: NumberingStyle) async throws {
    try await TestTools.withDirectory { directory in
      let writer = PDFWriter(typst: TestTools.typst, temporaryDirectory: directory)
      let pdf = try await writer.pdf(try SampleDocument.document(numbering: style).numbered())
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
      let path = directory + "/laporan.pdf"
      try Data(pdf).write(to: URL(fileURLWithPath: path))
      let info = try TestTools.output("pdfinfo", path)
      #expect(info.contains("Laporan Kinerja Kecamatan Contoh Tahun 2024"))
      #expect(info.contains(/Tagged: +yes/))
      #expect(info.contains("A4"))
      let metadata = try TestTools.output("pdfinfo", "-meta", path)
      #expect(metadata.contains("<pdfaid:part>2</pdfaid:part>"))
      #expect(metadata.contains("<pdfaid:conformance>A</pdfaid:conformance>"))
      #expect(metadata.contains("<dc:language>") && metadata.contains("<rdf:li>id</rdf:li>"))
      let text = try TestTools.output("pdftotext", "-layout", path, "-")
      #expect(text.contains("Tabel 3.1 Capaian Sasaran Pertama Perjanjian Kinerja Camat Contoh Tahun 2024"))
      #expect(text.contains("# * _ $ @ < > \\ ` ~ [x] {y} \"kutip\""))
      #expect(text.contains(/DAFTAR TABEL\s+Tabel 2.1/))
      #expect(text.contains(style == .decimal ? "1.1 Gambaran Umum" : "A. Gambaran Umum"))
      #expect(text.components(separatedBy: "Penanggung").count - 1 >= 3)
    }
  }

  @Test func nothingTypedIsMarkup() async throws {
    let nasty = "#panic(\"x\") \\ \" $x$ *a* _b_ `c` <l> @r // k /* */ [ ] { } = - + 1. ~ -- ... https://a \u{0}\u{7}\n"
    let document = Document(
      metadata: Metadata(
        title: nasty, organisation: nasty, year: 2024, date: SampleDocument.day, identifier: nasty, subject: nasty),
      cover: Cover(title: [nasty], foot: [nasty]),
      frontMatter: [.section(title: nasty, blocks: []), .contents],
      chapters: [
        Section(
          nasty,
          blocks: [
            .paragraph(RichText(nasty)), .subheading(RichText(nasty)), .titleContinuation(RichText(nasty)),
            .list(ItemList(.letter, [RichText(nasty)])),
            .formula(.row([.text(nasty), .variable(nasty), .symbol(nasty), .number(nasty)])),
            .table(
              Table(
                nasty, columns: [.init()], header: [[Cell(RichText(nasty))]], rows: [.init([Cell(RichText(nasty))])],
                note: RichText(nasty))),
            .figure(Figure(nasty, alternativeText: nasty, drawing: SampleDocument.bars.drawing)),
            .signatures([Signature(placeAndDate: nasty, post: [nasty])]),
            "\(.link(RichText(nasty), address: "#tidak-ada")) \(.link("x", address: nasty))",
          ])
      ])
    try await TestTools.withDirectory { directory in
      let pdf = try await PDFWriter(typst: TestTools.typst, temporaryDirectory: directory).pdf(document.numbered())
      #expect(pdf.starts(with: Array("%PDF".utf8)))
      let docx = try await DOCXWriter(
        pandoc: TestTools.pandoc, typst: TestTools.typst, temporaryDirectory: directory
      ).docx(document.numbered())
      #expect(docx.starts(with: Array("PK".utf8)))
    }
  }

  @Test(
    arguments: [
      ("pendek", "pendek"), ("pertanggungjawaban", "per-tang-gung-ja-wa-ban"),
      ("menyelenggarakan", "menye-leng-ga-ra-kan"), ("Administrasi", "Admi-nis-trasi"),
      ("kemasyarakatan", "kema-sya-ra-ka-tan"), ("infrastruktur", "infras-truk-tur"),
      ("432.248.899.123", "432.248.899.123"), ("", ""),
      ("https://contoh", "https://contoh"),
    ])
  func longWordsMayBreak(word: String, expected: String) async throws {
    #expect(try word.isEmpty || Self.source(word, columns: [1, 30]).contains("[#\"\(expected)\"]"))
    // Where it fits it is left whole, so that the text of the PDF can be searched.
    #expect(try word.isEmpty || Self.source(word, columns: [1]).contains("[#\"\(word)\"]"))
  }

  @Test(
    arguments: [
      (6.0, "pertang-gungjawa-ban"), (5, "pertanggung-jawaban"), (3, "pertanggungjawaban"),
    ])
  func longWordsBreakAsSeldomAsTheyMust(other: Double, expected: String) async throws {
    #expect(try Self.source("pertanggungjawaban", columns: [1, other]).contains("[#\"\(expected)\"]"))
  }

  /// In the narrow column an address breaks behind its signs, without a hyphen that would be read as part of it.
  @Test(
    arguments: [
      (6.0, "bappedalitbang.|balangankab.go.id"), (1.2, "bappedalitbang.balangankab.go.id"),
    ])
  func addressesBreakBehindTheirSigns(other: Double, expected: String) throws {
    let source = try Self.source("bappedalitbang.balangankab.go.id", columns: [other > 2 ? 1.6 : 6, other])
    let pieces = expected.split(separator: "|").map { "#\"\($0)\"" }.joined(separator: "#box()")
    #expect(source.contains("[\(pieces)]"), "\(source)")
  }

  @Test("An address that breaks in a narrow column is copied from the PDF without a character that nobody typed")
  func addressesAreCopiedAsTheyAre() async throws {
    let document = Self.document("bappedalitbang.balangankab.go.id", columns: [1.6, 6])
    try await TestTools.withDirectory { directory in
      let pdf = try await PDFWriter(typst: TestTools.typst, temporaryDirectory: directory).pdf(try document.numbered())
      let path = directory + "/alamat.pdf"
      try Data(pdf).write(to: URL(fileURLWithPath: path))
      let lines = try TestTools.output("pdftotext", "-raw", path, "-").split(whereSeparator: \.isWhitespace)
      #expect(lines.contains("bappedalitbang.") && lines.contains("balangankab.go.id"), "\(lines)")
    }
  }

  /// A number, a date and what stands between words keep as they are.
  @Test(arguments: ["Rp12.339.485.428.000.000", "060/390/ORG/2024", "a.b", "Pemerintahan, Pembangunan"])
  func numbersStayWhole(text: String) throws {
    #expect(try Self.source(text, columns: [1, 3]).contains("[#\"\(text)\"]"))
  }

  /// The source of a table with a word in its first column, soft hyphens as hyphens.
  private static func source(_ word: String, columns: [Double]) throws -> String {
    let source = String(decoding: try document(word, columns: columns).numbered().typstSource(), as: UTF8.self)
    return source.split(separator: "\u{AD}", omittingEmptySubsequences: false).joined(separator: "-")
  }

  private static func document(_ word: String, columns: [Double]) -> Document {
    let cells = [Cell(RichText(word))] + columns.dropFirst().map { _ in Cell("") }
    let table = Table("T", columns: columns.map { .init(width: $0) }, header: [], rows: [.init(cells)])
    return Document(metadata: SampleDocument.metadata, opening: [.table(table)])
  }
}
