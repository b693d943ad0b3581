import Document
import Laporan
import Selaras
import TestSupport
import Testing

/// The pohon kinerja as a document.
@Suite("The document of the pohon kinerja")
struct DokumenPohonTests {
  private static func document(_ unit: String, _ year: Int = 2024) async throws -> NumberedDocument {
    try TestTools.maker.dokumen(
      .pohon, state: try await SampleReports.state(), unit: unit, tahun: year, asal: SampleReports.asal())
  }

  @Test("Every node of the decree of Setda is a row, its branches are drawn, and it is said what was inferred")
  func setda() async throws {
    let document = try await Self.document("setda")
    let rows = try #require(document.table("Simpul pohon kinerja")).grid.bodyTexts
    #expect(rows.count == 50)
    #expect(rows.allSatisfy { $0.last?.contains("isimpulkan") == true || $0.last?.contains("mengikuti") == true })
    #expect(document.texts.contains { $0.contains("ringkasan langkah penyusunan pohon kinerja") })
    let contributions = try #require(document.table("Dukungan lintas perangkat daerah")).grid.bodyTexts
    #expect(contributions.count == 6 && contributions.allSatisfy { $0.last == "Menunggu jawaban" })
    #expect(document.htmlPage().bytes.count > 10_000)
  }

  @Test("Each row of BKPSDM names the row of its Renja with its pagu, each of Juai its place of the budget")
  func programs() async throws {
    let rows = try #require(try await Self.document("bkpsdm", 2023).table("Simpul pohon kinerja")).grid.bodyTexts
    let linked = rows.map { $0[$0.count - 2] }
    #expect(linked.count == 48 && linked.count { $0 == "tidak ditautkan" } == 3)
    #expect(
      linked.contains("5.03.02.2.02.01 Pengelolaan Mutasi ASN (sub kegiatan; Renja 2023 Rp82.310.600)"), "\(linked)")
    let juai = try #require(try await Self.document("kecamatan-juai").table("Simpul pohon kinerja")).grid.bodyTexts
    let places = juai.map { $0[$0.count - 2] }
    #expect(places.count { $0.contains("Anggaran 2024 Rp") && !$0.hasPrefix("didukung ") } == 47)
    #expect(
      places.count { $0.hasPrefix("didukung ") && $0.hasSuffix("menurut pemetaan indikator dalam anggaran 2024") } == 5)
    let pemda = try #require(try await Self.document("kabupaten-balangan").table("Simpul pohon kinerja")).grid.bodyTexts
    #expect(pemda.count { $0[$0.count - 2].hasPrefix("didukung ") } == 17)
  }

  @Test("Without a tree there is no document, and it is said why")
  func nothing() async throws {
    let failure = await #expect(throws: LaporanError.self) { try await Self.document("disdik") }
    #expect(failure?.description.contains("belum menyusun pohon kinerja") == true)
  }
}
