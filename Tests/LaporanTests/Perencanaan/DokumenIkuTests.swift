import Document
import Sakip
import Selaras
import TestSupport
import Testing

@testable import Laporan

/// The decree on the Indikator Kinerja Utama as a document.
@Suite struct DokumenIkuTests {
  private static func document(_ unit: String, _ year: Int) async throws -> NumberedDocument {
    try TestTools.maker.dokumen(
      .iku, state: try await SampleReports.state(), unit: unit, tahun: year, asal: SampleReports.asal())
  }

  @Test func theDecreeOfSetda() async throws {
    let document = try await Self.document("setda", 2023)
    let texts = document.texts.joined(separator: "\n")
    for words in [
      "KEPUTUSAN SEKRETARIS DAERAH", "NOMOR 188.45/45/KUM TAHUN 2023", "Paringin, 7 Desember 2023", "63 indikator",
      "perangkat daerah 3, asisten 5, bagian atau bidang 18, dan sub bagian atau seksi 37",
      "11 dari 63 indikator memiliki rumus", "Dibaca: jumlah prasarana dalam kondisi baik dibagi jumlah prasarana",
    ] {
      #expect(texts.contains(words), "\(words)")
    }
    #expect(!texts.contains("Konsep"))
    let tables = (0...3).map { document.table(key: "iku-\($0)")?.grid.bodyTexts.count }
    #expect(tables.compactMap { $0 }.count == 4)
    #expect(document.table(key: "definisi-iku")?.grid.bodyTexts.count == 63)
  }

  @Test func withoutAKeputusanItIsADraft() async throws {
    let texts = try await Self.document("kecamatan-juai", 2024).texts.joined(separator: "\n")
    #expect(texts.contains("KONSEP KEPUTUSAN CAMAT JUAI") && texts.contains("belum berlaku"))
  }

  @Test(
    "The decree stands from its day on, beside the version of the plan that is in force",
    arguments: [
      (2022, "KONSEP KEPUTUSAN BUPATI"), (2023, "NOMOR 188.45/890/KUM/2023"), (2024, "NOMOR 188.45/890/KUM/2023"),
    ])
  func theDecreeOfThePemda(_ year: Int, _ words: String) async throws {
    let texts = try await Self.document("kabupaten-balangan", year).texts.joined(separator: "\n")
    #expect(texts.contains(words) && texts.contains("Paringin, 29 Desember 2023") == (year > 2022))
  }

  @Test("A draft that rests on a plan without a printed ground says so, and lists no such ground")
  func groundNotPrinted() async throws {
    let texts = try await Self.document("kecamatan-juai", 2022).texts
    #expect(texts.count { $0.contains("Dasar hukum tidak tercetak dalam dokumen yang terbit") } == 1)
    #expect(!texts.contains { $0.hasSuffix("..") })
  }

  @Test func thePemdaHasOne() async throws {
    let document = try await Self.document("kabupaten-balangan", 2024)
    let table = try #require(document.table(key: "iku-0"))
    #expect(table.table.title == "Indikator kinerja utama tingkat pemerintah daerah")
    #expect(table.grid.bodyTexts.count > 17)
  }

  @Test(arguments: [("inspektorat", 2024), ("tidak-ada", 2024)])
  func nothing(_ unit: String, _ year: Int) async throws {
    let failure = await #expect(throws: LaporanError.self) { try await Self.document(unit, year) }
    #expect(failure?.description.contains(unit == "tidak-ada" ? "tidak ada" : "belum memiliki indikator") == true)
  }

  @Test(
    "A formula is set in print as it is read",
    arguments: [
      ("a / b * 100", "(a) / (b) × 100"), ("(a - b) / b * 100", "(a − b) / (b) × 100"),
      ("a * (b + c)", "a × (b + c)"), ("a - (b - c)", "a − (b − c)"), ("rata(semester)", "rata (semester)"),
      ("maks(a; b)", "maks (a ; b)"), ("-a", "− a"), ("a / b / c", "((a) / (b)) / (c)"), ("95% * a", "95% × a"),
    ])
  func printed(_ text: String, _ expected: String) throws {
    let vocabulary = try FormulaVocabulary(["a", "b", "c"].map { FormulaVariable($0) })
    #expect(try Formula(text, vocabulary: vocabulary).tercetak.plainText == expected)
  }
}
