import Foundation
import Hummingbird
import HummingbirdTesting
import Selaras
import TestSupport
import Testing

@testable import Web

@Suite("Importing with the reader that the site has when it runs")
struct PembacaSungguhanTests {
  private static func run(_ body: @escaping @Sendable (Browser, TestResponse) async throws -> Void) async throws {
    try await Site.run(lembar: RealSheets(), people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await body(browser, try await browser.get("/impor?jenis=anggaran&tahun=2024&bulan=9"))
    }
  }

  private static func send(_ browser: Browser, _ page: TestResponse, _ content: [UInt8]) async throws -> TestResponse {
    try await browser.upload("/impor?jenis=anggaran", page.fields(), file: ("berkas", "isian.xlsx", content))
  }

  @Test("A template that comes back as it went says that nobody filled it in", arguments: ["xlsx", "csv"])
  func templates(ending: String) async throws {
    try await Self.run { browser, page in
      let template = try await browser.get("/impor/anggaran/templat.\(ending)?tahun=2024&bulan=9")
      let sent = try await Self.send(browser, page, Array(template.body.readableBytesView))
      let preview = try await browser.follow(sent)
      #expect(preview.text.contains("Tidak ada yang berubah") && preview.text.contains("Belum diisi (1"))
    }
  }

  @Test("A sheet that people make is read, and what is wrong with it is told")
  func sheet() async throws {
    let merged = WorkbookFixture(
      rows: WorkbookFixture.rows([
        SpendingSheet.head.split(separator: ";").map(String.init), ["kecamatan-mawar", "2024", "sk2", "Juli", "1.000"],
      ]), afterRows: "<mergeCells count=\"1\"><mergeCell ref=\"A2:B2\"/></mergeCells>")
    let bytes = try await merged.bytes()
    try await Self.run { browser, page in
      let preview = try await browser.follow(try await Self.send(browser, page, bytes))
      #expect(preview.text.contains("Sel A2:B2 digabung"))
    }
  }

  @Test("A zip bomb, 100,000 rows and half a file are refused in words")
  func attacks() async throws {
    let bomb = try await WorkbookFixture(rows: String(repeating: " ", count: 210_000_000)).bytes()
    let half = Array(try await WorkbookFixture(rows: WorkbookFixture.rows([["a", "b"]])).bytes().dropLast(40))
    let long = Array((SpendingSheet.head + String(repeating: "\nx;1;2", count: 100_000)).utf8)
    try await Self.run { browser, page in
      for (content, words) in [(bomb, "terlalu besar"), (half, "rusak"), (long, "paling banyak 20.000 baris")] {
        let answer = try await Self.send(browser, page, content)
        #expect(answer.status == .unprocessableContent && answer.text.contains(words))
      }
    }
  }
}
