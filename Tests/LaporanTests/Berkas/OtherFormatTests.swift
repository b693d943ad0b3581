import Document
import Foundation
import Laporan
import Sakip
import Selaras
import TestSupport
import Testing

/// DOCX, XLSX, HTML and JSON hold the same tables.
@Suite struct OtherFormatTests {
  @Test func docxHasRealHeadingsTablesAndCaptions() async throws {
    let document = try await SampleReports.juai()
    let bytes = try await TestTools.maker.berkas(document, .docx)
    try await TestTools.withFile(bytes, named: "laporan.docx") { file in
      let xml = try TestTools.part("word/document.xml", ofArchive: file.path)
      func count(_ text: String) -> Int { xml.components(separatedBy: text).count - 1 }
      #expect(count("w:val=\"Heading1\"") >= document.chapters.count)
      #expect(count("w:val=\"Heading2\"") == document.chapters.reduce(0) { $0 + $1.sections.count })
      #expect(count("<w:tbl>") >= document.tables.count)
      #expect(count("w:val=\"TableCaption\"") == document.listedTables.count)
      #expect(count("w:val=\"SelSempit\"") > 0)
      for table in document.listedTables { #expect(xml.contains("\(table.label)"), "\(table.label)") }
      for table in document.tables {
        for cell in Set(table.grid.bodyTexts.joined()) where cell.contains(/^[0-9.,%]+$/) {
          #expect(xml.contains(">\(cell)<"), "\(table.label): \(cell)")
        }
      }
    }
  }

  @Test(arguments: ["juai", "batumandi"])
  func spreadsheetHasOneSheetATableWithNumbers(_ name: String) async throws {
    let document = name == "juai" ? try await SampleReports.juai() : try await SampleReports.batumandi()
    let bytes = try await TestTools.maker.berkas(document, .xlsx)
    try await TestTools.withFile(bytes, named: "laporan.xlsx") { file in
      let workbook = try TestTools.part("xl/workbook.xml", ofArchive: file.path)
      #expect(workbook.components(separatedBy: "<sheet ").count - 1 == document.tables.count)
      for (index, table) in document.tables.enumerated() {
        let sheet = try TestTools.part("xl/worksheets/sheet\(index + 1).xml", ofArchive: file.path)
        let stored = sheet.matches(of: /<c r="[A-Z]+\d+"(?: s="\d+")?><v>([^<]+)<\/v>/).compactMap { Double($0.1) }
        let printed = table.grid.rows.dropFirst(table.grid.headerRowCount).joined()
          .compactMap { $0.cell.number.flatMap { Double($0.decimal) } }
        #expect(stored == printed, "\(table.label)")
      }
    }
  }

  @Test("Every format says up to which entry the chain was verified", arguments: ["juai", "batumandi"])
  func verification(_ name: String) async throws {
    let words = "rantai jurnal terverifikasi sampai catatan 540"
    let document = name == "juai" ? try await SampleReports.juai() : try await SampleReports.batumandi()
    for format in [FormatLaporan.html, .json, .typ] {
      let text = String(decoding: try await TestTools.maker.berkas(document, format), as: UTF8.self)
      #expect(text.contains(words), "\(format)")
    }
    for (format, part) in [(FormatLaporan.docx, "word/document.xml"), (.xlsx, "docProps/core.xml")] {
      try await TestTools.withFile(try await TestTools.maker.berkas(document, format), named: "laporan") { file in
        let xml = try TestTools.part(part, ofArchive: file.path)
        #expect(xml.replacing(/<[^>]*>/, with: "").contains(words), "\(format)")
      }
    }
  }

  @Test("A chain that nobody verified, or that does not hold, is not passed off as one that does")
  func otherFindings() throws {
    let day = try #require(Tanggal(tahun: 2025, bulan: 2, hari: 28))
    func foot(_ found: PemeriksaanRantai) -> String {
      AsalLaporan(posisi: 1_552, hash: String(repeating: "a1", count: 32), tanggal: day, rantai: found).kaki
    }
    let start = "Disusun dari jurnal sampai catatan 1.552 tanggal 28 Februari 2025, sidik a1a1a1a1a1a1a1a1…"
    #expect(foot(.belum) == start)
    #expect(foot(.utuh(sampai: 1_540)) == start + "; rantai jurnal terverifikasi sampai catatan 1.540")
    #expect(foot(.utuh(sampai: 9_999)) == start + "; rantai jurnal terverifikasi sampai catatan 1.552")
    #expect(foot(.tidakUtuh) == start + "; verifikasi terakhir menemukan rantai jurnal tidak utuh")
  }

  @Test func htmlHasOneHeadingCaptionsAndLinksOfFigures() async throws {
    let document = try await SampleReports.lkjip("kecamatan-juai", 2024) { asal in
      switch asal {
      case .indikator(let unit, let indikator, let tahun, _): "/asal/\(unit)/\(indikator)/\(tahun)"
      case .anggaran, .rataRata, .efisiensi, .seluruhAnggaran, .lra: "/asal/anggaran"
      }
    }
    let html = String(decoding: document.htmlPage().bytes, as: UTF8.self)
    #expect(html.components(separatedBy: "<h1").count == 2)
    #expect(html.components(separatedBy: "<caption").count - 1 == document.tables.count)
    #expect(html.contains("href=\"/asal/kecamatan-juai/ikm/2024\""))
    #expect(html.contains("<html lang=\"id\""))
    let plain = String(decoding: try await SampleReports.juai().htmlPage().bytes, as: UTF8.self)
    #expect(!plain.contains("/asal/"))
  }

  @Test(arguments: ["juai", "batumandi"])
  func jsonHoldsEveryTableAsPrinted(_ name: String) async throws {
    struct Read: Decodable {
      struct One: Decodable {
        let nomor: String
        let judul: String
        let kolom: [String]
        let baris: [[String]]
      }
      let tabel: [One]
    }
    let document = name == "juai" ? try await SampleReports.juai() : try await SampleReports.batumandi()
    let bytes = try await TestTools.maker.berkas(document, .json)
    let tables = try JSONDecoder().decode(Read.self, from: Data(bytes)).tabel
    #expect(tables.count == document.tables.count)
    for (read, table) in zip(tables, document.tables) {
      #expect(read.nomor == table.number && read.judul == table.table.title)
      #expect(read.kolom == table.grid.columnTitles && read.baris == table.grid.bodyTexts)
      #expect(read.baris.allSatisfy { $0.count == read.kolom.count })
    }
  }

  @Test func sourceOfThePDFIsAFormatToo() async throws {
    let source = String(decoding: try await TestTools.maker.berkas(SampleReports.juai(), .typ), as: UTF8.self)
    #expect(source.contains("\n#pengantar"))
    #expect(source.contains("#[#show figure: set block(breakable: false)"))
    #expect(!source.contains("#page(flipped: true)"))
    #expect(source.contains("#set document(") && source.contains("Rincian Realisasi Anggaran"))
  }

  @Test("A chapter of wide tables stands in landscape with its title, one with much text before them does not")
  func wideChapters() throws {
    func source(_ words: Int) throws -> String {
      let table = Table(
        "Tabel", columns: [.init(width: 1)], header: [["Kolom"]], rows: [Table.Row(["isi"])], isLandscape: true)
      let chapter = Section(
        "LAMPIRAN", isNumbered: false,
        blocks: [.paragraph(RichText(String(repeating: "kata ", count: words))), .table(table)])
      let document = Document(
        metadata: Metadata(
          title: "J", organisation: "O", year: 2024, date: try #require(CalendarDay(year: 2024, month: 1, day: 1)),
          identifier: "x", subject: "S"), chapters: [chapter])
      return String(decoding: try document.numbered().typstSource(), as: UTF8.self)
    }
    func title(_ text: String) -> Int? { text.components(separatedBy: "LAMPIRAN").first?.count }
    func turn(_ text: String) -> Int? { text.components(separatedBy: "page(flipped: true)").first?.count }
    let (short, long) = (try source(20), try source(400))
    #expect(short.components(separatedBy: "flipped: true").count == 2)
    #expect(turn(short) ?? 0 < title(short) ?? 0 && turn(long) ?? 0 > title(long) ?? 0)
  }

  @Test(arguments: FormatLaporan.allCases)
  func everyFormatHasANameAndAMediaType(_ format: FormatLaporan) {
    #expect(!format.nama.isEmpty && format.jenisMedia.contains("/"))
  }
}
