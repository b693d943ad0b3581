import Document
import Foundation
import TestSupport
import Testing

/// The PDF is an archive document that holds what the tables hold.
@Suite struct PDFTests {
  private static func withPDF<Value>(_ name: String, _ work: (NumberedDocument, URL) async throws -> Value) async throws
    -> Value
  {
    let document = name == "juai" ? try await SampleReports.juai() : try await SampleReports.batumandi()
    let bytes = try await TestTools.maker.berkas(document, .pdf)
    return try await TestTools.withFile(bytes, named: "laporan.pdf") { try await work(document, $0) }
  }

  @Test(arguments: ["juai", "batumandi"])
  func isATaggedArchiveDocument(_ name: String) async throws {
    try await Self.withPDF(name) { document, file in
      let info = try TestTools.output("pdfinfo", file.path)
      #expect(info.contains(/Tagged: +yes/))
      #expect(info.contains("Title:           \(document.metadata.title)"))
      let metadata = try TestTools.output("pdfinfo", "-meta", file.path)
      #expect(metadata.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"))
      #expect(metadata.contains("<dc:language><rdf:Bag><rdf:li>id</rdf:li>"))
    }
  }

  @Test(arguments: ["juai", "batumandi"])
  func bookmarksAndPageNumbers(_ name: String) async throws {
    try await Self.withPDF(name) { document, file in
      let outline = try TestTools.output("pdftohtml", "-xml", "-i", "-stdout", file.path)
      for entry in document.contents {
        let title = [entry.number, entry.title].compactMap { $0 }.joined(separator: " ")
        #expect(outline.contains(">\(title)</item>"), "\(title)")
      }
      let pages = try TestTools.output("pdftotext", "-layout", file.path, "-").split(separator: "\u{0C}")
      let numbers = pages.compactMap { $0.split(separator: "\n").last?.split(separator: " ").last.map(String.init) }
      let front = try #require(numbers.firstIndex(of: "1"))
      #expect(numbers[1..<front].allSatisfy { $0.allSatisfy { "ivxl".contains($0) } })
      #expect(Array(numbers[front...]) == (1...numbers.count - front).map(String.init))
    }
  }

  @Test(arguments: ["juai", "batumandi"])
  func everyCellCanBeRead(_ name: String) async throws {
    try await Self.withPDF(name) { document, file in
      let text = Self.letters(try TestTools.output("pdftotext", "-raw", file.path, "-"))
      for table in document.tables {
        for cell in Set(table.grid.bodyTexts.joined()) where !Self.letters(cell).isEmpty {
          // A long text may go on over the page, with the foot of the page between its halves.
          let parts = cell.count > 200 ? cell.split(separator: " ").map(String.init) : [cell]
          for part in parts { #expect(text.contains(Self.letters(part)), "\(table.label): \(cell)") }
        }
      }
    }
  }

  private static func letters(_ text: String) -> String {
    String(
      text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value != 0xAD && $0.value != 0x2060 && $0 != "-" })
  }
}
