import Document
import Selaras
import Testing

/// Sentences count what the tables print.
@Suite struct PrintedCountTests {
  @Test(arguments: [("79,999", "tepat 100%", true), ("79,99", "di bawah 100%", false), ("80,001", "tepat 100%", true)])
  func countsAreOfPrintedFigures(_ value: String, _ said: String, _ isReached: Bool) async throws {
    var agency = AgencyBuilder()
    agency.renstra()
    agency.tujuan()
    agency.sasaran("layanan")
    agency.indikator("mutu", sasaran: "layanan", satuan: "nilai")
    agency.target("mutu", 2024, "80")
    agency.perjanjian([("mutu", "80")])
    agency.realisasi("mutu", 2024, value)
    let texts = try await agency.lkjip().texts
    #expect(texts.contains("Dari seluruh indikator tersebut, 1 (satu) indikator mencapai \(said)."))
    #expect(texts.contains { $0.hasSuffix("indikator, seluruh target tercapai.") } == isReached)
  }

  @Test(arguments: [
    ("pmk-249-2011", true, "Rata-rata efisiensi seluruh 2 (dua) indikator perjanjian kinerja adalah 5%."),
    ("pmk-249-2011", false, "Rata-rata efisiensi 2 (dua) dari 3 (tiga) indikator perjanjian kinerja adalah 5%."),
    ("pmk-214-2017", true, "Efisiensi gabungan seluruh 2 (dua) indikator perjanjian kinerja adalah 6,67%."),
  ])
  func theWholeNamesItsSetAndMethod(_ method: String, _ isWhole: Bool, _ sentence: String) async throws {
    var agency = AgencyBuilder.complete
    agency.add(
      "pengukuran.kebijakan-ditetapkan", "administrator",
      ["tahun": 2024, "capaian": [String: String](), "skala": "permendagri-86-2017", "efisiensi": method])
    if !isWhole {
      agency.perjanjian([("kepuasan", "57"), ("mutu-layanan", "57"), ("mutu-desa", "57")], perubahan: true)
    }
    #expect(try await agency.lkjip().texts.contains { $0.hasPrefix(sentence) })
  }
}
