import Foundation
import Hummingbird
import HummingbirdTesting
import Selaras
import TestSupport
import Testing

@testable import Web

@Suite("Importing with the reader that the site has when it runs")
struct PembacaSungguhanTests {
  /// A workbook as people make it, and the words that the preview has for it.
  struct Sheet: Sendable, CustomTestStringConvertible {
    let jenis: JenisImpor
    let judul: String
    /// The XML of the second row.
    let baris: String
    var sesudah = ""
    let kata: [String]

    var testDescription: String { kata.joined(separator: ", ") }

    func bytes() async throws -> [UInt8] {
      let head = WorkbookFixture.rows([judul.split(separator: ";").map(String.init)])
      return try await WorkbookFixture(rows: "\(head)<row r=\"2\">\(baris)</row>", afterRows: sesudah).bytes()
    }
  }

  private static let spending = SpendingSheet.head
  private static let measured = "Kode perangkat daerah;Kode indikator;Periode;Realisasi"
  private static let units = "Kode perangkat daerah;Nama;Jenis;Jabatan kepala;Tempat;Mulai"

  private static func texts(_ cells: String...) -> String {
    cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
  }

  private static func run(
    jenis: JenisImpor = .anggaran,
    _ body: @escaping @Sendable (Selaras.Application, Browser, TestResponse) async throws -> Void
  ) async throws {
    let application = try await SpendingSheet.due()
    try await Site.run(lembar: RealSheets(), application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, jenis == .unit ? People.administrator : People.operatorMawar)
      try await body(application, browser, try await browser.get("/impor?jenis=\(jenis.rawValue)&tahun=2024&bulan=9"))
    }
  }

  private static func send(
    _ browser: Browser, _ page: TestResponse, _ content: [UInt8], jenis: JenisImpor = .anggaran
  ) async throws -> TestResponse {
    try await browser.upload(
      "/impor?jenis=\(jenis.rawValue)", page.fields(), file: ("berkas", "isian.xlsx", content))
  }

  @Test("A template that comes back as it went says that nobody filled it in", arguments: ["xlsx", "csv"])
  func templates(ending: String) async throws {
    try await Self.run { _, browser, page in
      let template = try await browser.get("/impor/anggaran/templat.\(ending)?tahun=2024&bulan=9")
      let sent = try await Self.send(browser, page, Array(template.body.readableBytesView))
      let preview = try await browser.follow(sent)
      #expect(preview.text.contains("Tidak ada yang berubah") && preview.text.contains("Belum diisi (9)"))
    }
  }

  @Test(
    "A sheet as people make it: the preview names the cell, nothing can be applied, and the journal is as before",
    arguments: [
      Sheet(
        jenis: .anggaran, judul: spending, baris: texts("kecamatan-mawar", "2024", "sk2", "Juli", "1.000"),
        sesudah: "<mergeCells count=\"1\"><mergeCell ref=\"A2:B2\"/></mergeCells>",
        kata: ["Sel A2:B2 digabung", "Pisahkan selnya"]),
      Sheet(
        jenis: .anggaran, judul: "Kode;Bulan ke-;Jumlah", baris: texts("kecamatan-mawar", "7", "1.000"),
        kata: ["Baris judul kolom tidak ditemukan", "Kode sub kegiatan"]),
      Sheet(
        jenis: .anggaran, judul: "\(spending) (Rp)", baris: texts("kecamatan-mawar", "2024", "sk2", "Juli", "1.000"),
        kata: ["Sel E1", "Realisasi sejak Januari (Rp)", "tidak dikenal"]),
      Sheet(
        jenis: .anggaran, judul: spending,
        baris: texts("kecamatan-mawar", "2024", "sk2", "Juli") + "<c r=\"E2\"><f>1000+1</f><v>1001</v></c>",
        kata: ["Sel E2", "berisi rumus", "tempel sebagai nilai"]),
      Sheet(
        jenis: .realisasi, judul: measured,
        baris: texts("kecamatan-mawar", "gangguan", "2024") + "<c r=\"D2\" s=\"1\"><v>45546</v></c>",
        kata: ["Sel D2", "berisi tanggal 2024-09-11"]),
      Sheet(
        jenis: .unit, judul: units,
        baris: texts("badan-baru", "Badan Baru", "badan", "Kepala", "Mawar") + "<c r=\"F2\"><v>45292</v></c>",
        kata: ["Sel F2", "Mungkin yang dimaksud 1 Januari 2024"]),
    ])
  func wrong(sheet: Sheet) async throws {
    let bytes = try await sheet.bytes()
    try await Self.run(jenis: sheet.jenis) { application, browser, page in
      let before = application.state.posisi
      let preview = try await browser.follow(try await Self.send(browser, page, bytes, jenis: sheet.jenis))
      for words in sheet.kata { #expect(preview.text.contains(words), "\(words)") }
      #expect(preview.status == .ok && !preview.text.contains("/terapkan"))
      #expect(preview.text.contains("isian.xlsx") && application.state.posisi == before)
    }
  }

  @Test("A zip bomb, 100,000 rows and half a file are refused in words")
  func attacks() async throws {
    let bomb = try await WorkbookFixture(rows: String(repeating: " ", count: 210_000_000)).bytes()
    let half = Array(try await WorkbookFixture(rows: WorkbookFixture.rows([["a", "b"]])).bytes().dropLast(40))
    let long = Array((SpendingSheet.head + String(repeating: "\nx;1;2", count: 100_000)).utf8)
    let rows = (1...100_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined()
    let workbook = try await WorkbookFixture(rows: rows).bytes()
    try await Self.run { application, browser, page in
      let before = application.state.posisi
      for (content, words) in [
        (bomb, "terlalu besar setelah dibuka"), (half, "rusak"), (long, "paling banyak 20.000 baris"),
        (workbook, "paling banyak 20.000 baris"),
      ] {
        let answer = try await Self.send(browser, page, content)
        #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(words)")
        #expect(answer.text.contains("id=\"berkas-galat\"") && application.state.posisi == before)
      }
    }
  }
}
