import Document
import Foundation
import Testing

@Suite("JSON and CSV")
struct DataWriterTests {
  private struct Export: Decodable {
    struct Table: Decodable {
      let nomor: String
      let judul: String
      let kolom: [String]
      let baris: [[String]]
      let jenis: [String]
    }

    struct Bagian: Decodable {
      let nomor: String?
      let judul: String
      let tabel: [String]
      let bagian: [Bagian]
    }

    struct Metadata: Decodable {
      let judul: String
      let tahun: Int
      let tanggal: String
    }

    let metadata: Metadata
    let tabel: [Table]
    let bagian: [Bagian]
  }

  @Test func jsonHoldsEveryTableAsPrinted() throws {
    let numbered = try SampleDocument.document().numbered()
    let export = try JSONDecoder().decode(Export.self, from: Data(numbered.json()))
    #expect(export.metadata.tahun == 2024)
    #expect(export.metadata.tanggal == "2025-02-28")
    #expect(export.tabel.map(\.nomor) == ["2.1", "3.1", "3.2", ""])
    #expect(
      export.tabel[1].baris[1] == [
        "1.", "Indeks Kepuasan Masyarakat (IKM)", "Nilai", "87,65", "87,67", "100,02", "Sangat Tinggi",
      ])
    #expect(export.tabel[1].jenis == ["group", "normal", "normal", "normal", "total"])
    for table in export.tabel {
      #expect(table.baris.allSatisfy { $0.count == table.kolom.count })
    }
    #expect(export.bagian[2].bagian[0].tabel == ["3.1"])
    #expect(export.bagian[0].bagian[0].bagian[0].nomor == "1.1.1")
    #expect(numbered.json() == numbered.json())
  }

  @Test func csvIsQuotedWhereNeeded() throws {
    let table = Table(
      "T", columns: [.init(), .init()], header: [["Nama; \"alias\"", "Nilai"]],
      rows: [
        .init(["=HYPERLINK(\"x\")", "-1,5"]), .init([Cell([.text("a"), .lineBreak, .text("b")]), "–"]),
        .init(["-", "@x"]), .init(["=1", "-2+a"]), .init(["\tx", "(1,5)"]), .init(["'=1", "'-1"]),
        .init(["'a", "''@x"]),
      ])
    let document = Document(metadata: SampleDocument.metadata, opening: [.table(table)])
    let csv = try #require(try document.numbered().tables.first).csv()
    #expect(csv.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(
      String(decoding: csv.dropFirst(3), as: UTF8.self)
        == "\"Nama; \"\"alias\"\"\";Nilai\r\n\"'=HYPERLINK(\"\"x\"\")\";-1,5\r\na b;–\r\n-;'@x\r\n'=1;'-2+a\r\n'\tx;(1,5)\r\n''=1;''-1\r\n'a;'''@x\r\n"
    )
  }
}
