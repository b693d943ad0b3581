import Foundation
import TestSupport
import Testing

@testable import Document

@Suite("XLSX")
struct XLSXWriterTests {
  @Test func sheetsHoldRealNumbers() async throws {
    try await TestTools.withDirectory { directory in
      let path = directory + "/tabel.xlsx"
      try SampleDocument.document().numbered().writeXLSX(to: path)
      let workbook = try TestTools.part("xl/workbook.xml", ofArchive: path)
      for name in ["Tabel 2.1", "Tabel 3.1", "Tabel 3.2", "Pihak yang berjanji"] {
        #expect(workbook.contains("name=\"\(name)\""))
      }
      let sheet = try TestTools.part("xl/worksheets/sheet2.xml", ofArchive: path)
      #expect(sheet.contains("<v>87.65"))
      #expect(sheet.contains("<mergeCell ref=\"D3:F3\"/>"))
      #expect(sheet.contains("<mergeCell ref=\"A3:A4\"/>"))
      #expect(sheet.contains("state=\"frozen\""))
      let spending = try TestTools.part("xl/worksheets/sheet3.xml", ofArchive: path)
      #expect(spending.contains("<v>-25934933940</v>"))
      #expect(!spending.contains("123456789012345"))
      let strings = try TestTools.part("xl/sharedStrings.xml", ofArchive: path)
      #expect(strings.contains("123.456.789.012.345.678"))
      #expect(strings.contains("Tabel 3.1 Capaian Sasaran Pertama"))
      let core = try TestTools.part("docProps/core.xml", ofArchive: path)
      #expect(core.components(separatedBy: "\(SampleDocument.metadata.date.iso)T00:00:00Z").count == 3, "\(core)")
    }
  }

  @Test func aPlaceThatCannotBeWrittenIsAnError() throws {
    let numbered = try SampleDocument.document().numbered()
    let error = #expect(throws: WorkbookError.self) { try numbered.writeXLSX(to: "/tidak/ada/tabel.xlsx") }
    #expect(error?.description.contains("/tidak/ada/tabel.xlsx") == true)
    let empty = try Document(metadata: SampleDocument.metadata).numbered()
    #expect(throws: WorkbookError.noTables) { try empty.writeXLSX(to: "/tmp/x.xlsx") }
  }

  @Test func sheetNamesAreShortAndUnique() {
    var names = SheetNames()
    let long = String(repeating: "Panjang ", count: 10)
    let given = ["Tabel 1", "TABEL 1", long, long, "[a]:*?/\\b", "''", "", "History", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"].map {
      names.unique($0)
    }
    #expect(Set(given.map { $0.lowercased() }).count == given.count)
    for name in given {
      #expect(!name.isEmpty && name.utf16.count <= 31)
      #expect(!name.contains { "[]:*?/\\".contains($0) })
      #expect(!name.hasPrefix("'") && !name.hasSuffix("'"))
    }
    #expect(given[1] == "TABEL 1 (2)")
  }

  @Test(
    arguments: [
      ("Realisasi Anggaran menurut Program", "Realisasi Anggaran menurut"),
      ("Capaian Sasaran Pertama Bulan Ini", "Capaian Sasaran Pertama Bulan"),
      ("Pertanggungjawabankeuangannegara", "Pertanggungjawabankeuangannegar"),
      ("Daftar Pegawai Kecamatan Juai X", "Daftar Pegawai Kecamatan Juai X"),
      ("Daftar Pegawai Kecamatan Juai X Y", "Daftar Pegawai Kecamatan Juai X"),
    ])
  func sheetNamesEndWithAWord(wish: String, name: String) {
    var names = SheetNames()
    #expect(names.unique(wish) == name)
  }

  @Test(
    arguments: [
      (ExactNumber.Format.plain, "0"), (.decimals(0), "#,##0"), (.decimals(2), "#,##0.00"),
      (.percent(1), "#,##0.0\"%\""), (.decimals(-1), "#,##0"),
    ])
  func formatCodes(format: ExactNumber.Format, code: String) {
    #expect(CellFormats.code(format) == code)
  }
}
