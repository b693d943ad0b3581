import Document
import Sakip
import Selaras
import Testing

@testable import Laporan

@Suite("Tables of a Renja as data: a column of money adds up to the total of the document")
struct DataRenjaTests {
  private static func bahan() async throws -> BahanRenja {
    let state = try await SampleReports.state()
    let unit = try #require(state.unit["bkpsdm"])
    let document = try #require(unit.perencanaan.rencanaBerlaku(.renja, tahun: 2023))
    return BahanRenja(state: state, unit: unit, rencana: document)
  }

  private static func total(_ table: Table, _ column: Int) -> Int {
    table.rows.compactMap { row in row.cells[column].number.flatMap { Int($0.decimal) } }.reduce(0, +)
  }

  @Test(
    arguments: [
      (TabelRenja86.program, 6, 12_339_485_428), (.program, 10, 13_339_784_282), (.telaah, 6, 11_109_815_700),
      (.telaah, 11, 12_339_485_428),
    ])
  func sums(kind: TabelRenja86, column: Int, total: Int) async throws {
    let table = try #require(try await Self.bahan().data(kind))
    #expect(table.header.first?[column].content.plainText.contains("(Rp)") == true)
    #expect(Self.total(table, column) == total)
    // No row is merged with another: each has all of its columns.
    #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
  }

  @Test("What has no sums is the printed table") func others() async throws {
    let bahan = try await Self.bahan()
    #expect(bahan.data(.layanan) == bahan.tabel(.layanan) && bahan.data(.usulan) == nil)
  }
}
