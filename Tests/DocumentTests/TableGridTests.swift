import HTML
import Testing

@testable import Document

@Suite("Table grid")
struct TableGridTests {
  @Test func spansAreLaidOut() throws {
    let grid = try TableGrid(SampleTables.achievement(key: "x"))
    #expect(grid.headerRowCount == 2)
    #expect(
      grid.columnTitles == [
        "No.", "Indikator Kinerja", "Satuan", "Kinerja 2024 / Target", "Kinerja 2024 / Realisasi",
        "Kinerja 2024 / Capaian (%)", "Kategori",
      ])
    #expect(grid.bodyTexts.allSatisfy { $0.count == grid.columnCount })
    #expect(grid.bodyTexts[0] == ["Sasaran 1: Meningkatnya kualitas pelayanan publik", "", "", "", "", "", ""])
    #expect(grid.bodyTexts[3].prefix(3) == ["2.", "Persentase penyelenggaraan ketenteraman", "%"])
    #expect(grid.bodyTexts[4] == ["Rata-rata capaian", "", "", "", "", "100,01", ""])
  }

  @Test(
    arguments: [
      ([["a"]], 1), ([["a", "b", "c"]], 1), ([["a", "b"], []], 2),
    ])
  func rowsThatDoNotFitAreErrors(rows: [[Cell]], row: Int) {
    let table = Table("T", columns: [.init(), .init()], header: [], rows: rows.map { .init($0) })
    #expect(throws: DocumentError.rowDoesNotFit(table: "T", row: row)) { try TableGrid(table) }
  }

  @Test func spansBeyondTheTableAreErrors() {
    let tooWide = Table("T", columns: [.init()], header: [], rows: [.init([Cell("a", columnSpan: 2)])])
    #expect(throws: DocumentError.rowDoesNotFit(table: "T", row: 1)) { try TableGrid(tooWide) }
    let tooDeep = Table("T", columns: [.init()], header: [[Cell("a", rowSpan: 2)]], rows: [.init(["b"])])
    #expect(throws: DocumentError.rowDoesNotFit(table: "T", row: 1)) { try TableGrid(tooDeep) }
    let intoSpan = Table(
      "T", columns: [.init(), .init()], header: [],
      rows: [.init(["a", Cell("b", rowSpan: 2)]), .init([Cell("c", columnSpan: 2)])])
    #expect(throws: DocumentError.rowDoesNotFit(table: "T", row: 2)) { try TableGrid(intoSpan) }
    #expect(throws: DocumentError.emptyTable(title: "T")) {
      try TableGrid(Table("T", columns: [], header: [], rows: []))
    }
  }

  @Test(
    arguments: [
      ("1", true), ("-1234.50", true), ("0.1", true), ("", false), ("-", false), ("1.", false), (".5", false),
      ("1,5", false), ("1.2.3", false), ("١", false), ("1e5", false), ("+1", false),
    ])
  func exactNumbersAreDecimals(text: String, isNumber: Bool) {
    #expect((ExactNumber(text, format: .plain) != nil) == isNumber)
  }

  @Test(arguments: [
    (2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true), (2024, 13, 1, false),
    (2024, 4, 31, false), (0, 1, 1, false),
  ])
  func onlyDaysThatExist(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CalendarDay(year: year, month: month, day: day) != nil) == exists)
  }

  @Test(arguments: [Double.nan, .infinity, -1, 0, 1e300])
  func strangeMeasuresDoNoHarm(width: Double) throws {
    let table = Table(
      "T", columns: [.init(width: width), .init()], header: [],
      rows: [.init([Cell("a", columnSpan: .min), Cell("b", rowSpan: -5)])])
    let document = Document(
      metadata: SampleDocument.metadata,
      opening: [.table(table), .list(ItemList(.decimal, start: -1, items: [["a"]]))])
    let numbered = try document.numbered()
    #expect(!numbered.typstSource().isEmpty && !numbered.html().bytes.isEmpty && !numbered.json().isEmpty)
    let tooWide = Table(
      "T", columns: [.init()], header: [], rows: [.init([Cell("a", columnSpan: .max, rowSpan: .max)])])
    #expect(throws: DocumentError.rowDoesNotFit(table: "T", row: 1)) { try TableGrid(tooWide) }
  }
}
