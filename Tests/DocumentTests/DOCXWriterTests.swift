import Document
import Foundation
import TestSupport
import Testing

@Suite("DOCX")
struct DOCXWriterTests {
  @Test func headingsTablesAndPicturesAreReal() async throws {
    try await TestTools.withDirectory { directory in
      let writer = DOCXWriter(pandoc: TestTools.pandoc, typst: TestTools.typst, temporaryDirectory: directory)
      let docx = try await writer.docx(try SampleDocument.document().numbered())
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
      let path = directory + "/laporan.docx"
      try Data(docx).write(to: URL(fileURLWithPath: path))
      let body = try TestTools.part("word/document.xml", ofArchive: path)
      #expect(body.contains(/<w:pStyle w:val="Heading1" ?\/>/))
      #expect(body.contains(/<w:pStyle w:val="Heading3" ?\/>/))
      #expect(body.contains(/<w:tblHeader/))
      #expect(body.contains(/<w:gridSpan w:val="3" ?\/>/))
      #expect(body.contains(/<w:vMerge w:val="restart" ?\/>/))
      #expect(body.contains(/<w:pStyle w:val="TableCaption" ?\/>/))
      #expect(body.contains("w:orient=\"landscape\""))
      #expect(body.contains("w:fmt=\"lowerRoman\""))
      #expect(body.contains("PAGEREF tabel-3-1"))
      #expect(body.contains(/w:name="tabel-3-1"/))
      #expect(body.contains("<m:oMath>"))
      #expect(body.components(separatedBy: "<pic:pic>").count - 1 == 5)
      let relations = try TestTools.part("word/_rels/document.xml.rels", ofArchive: path)
      #expect(relations.contains("Id=\"rId90\""))
      let core = try TestTools.part("docProps/core.xml", ofArchive: path)
      #expect(core.contains("Laporan Kinerja Kecamatan Contoh Tahun 2024"))
      // Not the moment of making: the same document gives the same bytes.
      let day = SampleDocument.metadata.date.iso
      #expect(core.components(separatedBy: "\(day)T00:00:00Z").count == 3, "\(core)")
    }
  }

  @Test("What completes the title of a form has a style of its own, which the reference document knows")
  func titleContinuation() async throws {
    try await TestTools.withDirectory { directory in
      let writer = DOCXWriter(pandoc: TestTools.pandoc, typst: TestTools.typst, temporaryDirectory: directory)
      let document = Document(
        metadata: SampleDocument.metadata,
        chapters: [Section("PERNYATAAN", isNumbered: false, blocks: [.titleContinuation("KECAMATAN CONTOH")])])
      let path = directory + "/pernyataan.docx"
      try Data(try await writer.docx(try document.numbered())).write(to: URL(fileURLWithPath: path))
      let body = try TestTools.part("word/document.xml", ofArchive: path)
      #expect(body.contains(/<w:pStyle w:val="JudulLanjutan" ?\/>/))
      #expect(try TestTools.part("word/styles.xml", ofArchive: path).contains("w:styleId=\"JudulLanjutan\""))
    }
  }

  @Test("The bytes depend on the document alone: not on the moment, the time zone, or where temporary files lie")
  func sameBytes() async throws {
    let document = try SampleDocument.document().numbered()
    try await TestTools.withDirectory { directory in
      let places = ["a", "tempat lain/yang jauh lebih dalam"].map { "\(directory)/\($0)" }
      var files: [[UInt8]] = []
      for place in places {
        let writer = DOCXWriter(pandoc: TestTools.pandoc, typst: TestTools.typst, temporaryDirectory: place)
        files.append(try await writer.docx(document))
      }
      #expect(files[0] == files[1])
      let path = directory + "/laporan.docx"
      try Data(files[0]).write(to: URL(fileURLWithPath: path))
      // In a ZIP every part has a moment of its own: the day of the document, or that of the reference with the styles.
      let moments = try TestTools.output(
        "python3", "-c",
        "import sys, zipfile; print(*{x.date_time for x in zipfile.ZipFile(sys.argv[1]).infolist()}, sep='|')", path)
      let day = SampleDocument.metadata.date
      let known = ["(\(day.year), \(day.month), \(day.day), 0, 0, 0)", "(2024, 1, 1, 0, 0, 0)"]
      #expect(Set(moments.trimmingCharacters(in: .newlines).components(separatedBy: "|")) == Set(known))
    }
  }

  @Test func onlyTheFirstSectionOfTheBodyStartsCounting() async throws {
    let document = Document(
      metadata: SampleDocument.metadata, cover: Cover(title: ["A"], foot: []),
      chapters: [Section("A", blocks: [.table(SampleTables.programs), .table(SampleTables.programs.renamed("dua"))])])
    try await TestTools.withDirectory { directory in
      let writer = DOCXWriter(pandoc: TestTools.pandoc, typst: TestTools.typst, temporaryDirectory: directory)
      let path = directory + "/laporan.docx"
      try Data(try await writer.docx(try document.numbered())).write(to: URL(fileURLWithPath: path))
      let body = try TestTools.part("word/document.xml", ofArchive: path)
      #expect(body.components(separatedBy: "w:start=\"1\"").count - 1 == 1)
      #expect(body.components(separatedBy: "<w:sectPr").count - 1 == 6)
    }
  }
}

extension Table {
  /// The same table with another key.
  fileprivate func renamed(_ key: ReferenceKey) -> Table {
    var table = self
    table.key = key
    return table
  }
}
