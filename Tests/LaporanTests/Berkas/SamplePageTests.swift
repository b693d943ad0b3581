import Document
import Foundation
import TestSupport
import Testing

/// The pictures of report pages that the documentation shows. They are made anew with `SELARAS_PERBARUI_DOKUMEN=1`;
/// pixels are not compared, because they depend on the version of the rasteriser.
@Suite struct SamplePageTests {
  struct Page: Sendable, CustomTestStringConvertible {
    let name: String
    let report: String
    /// Words that only this page has; the first page with them is shown.
    let words: String

    var testDescription: String { name }
  }

  static let pages = [
    Page(name: "juai-sampul", report: "juai", words: "TAHUN 2024"),
    Page(name: "juai-ringkasan", report: "juai", words: "RINGKASAN EKSEKUTIF Laporan ini"),
    Page(
      name: "juai-struktur-organisasi", report: "juai",
      words: "Gambar 1.1 Bagan Struktur Organisasi Kecamatan Juai per 31 Desember 2024 Jumlah"),
    Page(name: "juai-capaian-sasaran", report: "juai", words: "Sasaran pertama: Meningkatnya"),
    Page(name: "juai-realisasi-anggaran", report: "juai", words: "3.2 Realisasi Anggaran Anggaran"),
    Page(name: "juai-efisiensi", report: "juai", words: "Tingkat efisiensi tertinggi"),
    Page(name: "batumandi-capaian", report: "batumandi", words: "Capaian indikator ini dapat dilihat pada Tabel 3.2."),
    Page(name: "batumandi-uraian-anggaran", report: "batumandi", words: "Dengan demikian, dari seluruh pagu"),
  ]

  @Test(arguments: pages)
  func isShownInTheDocumentation(_ page: Page) async throws {
    let folder = TestTools.root.appending(path: "docs/laporan")
    if GeneratedDocuments.isAsked {
      let document = page.report == "juai" ? try await SampleReports.juai() : try await SampleReports.batumandi()
      try await TestTools.withFile(try await TestTools.maker.berkas(document, .pdf), named: "laporan.pdf") { file in
        let texts = try TestTools.output("pdftotext", "-raw", file.path, "-").split(separator: "\u{0C}")
        let place = try #require(
          texts.firstIndex { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(page.words) },
          "\(page.words)")
        let target = folder.appending(path: page.name).path
        let number = String(place + 1)
        _ = try TestTools.output(
          "pdftoppm", "-png", "-singlefile", "-scale-to-x", "700", "-scale-to-y", "-1", "-f", number, "-l", number,
          file.path, target)
      }
    }
    let picture = try Data(contentsOf: folder.appending(path: "\(page.name).png"))
    #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }
}
