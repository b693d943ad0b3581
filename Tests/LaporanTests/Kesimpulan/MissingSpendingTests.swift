import Document
import Selaras
import Testing

@testable import Laporan

/// Spending that nobody recorded is not 0, and no later day is named than the last recorded month.
@Suite struct MissingSpendingTests {
  @Test(arguments: ["tabel", "uraian"]) func nothingRecorded(_ layout: String) async throws {
    var agency = Self.agency(first: nil, second: nil)
    agency.struktur(anggaran: layout)
    let document = try await agency.lkjip()
    let texts = document.texts.joined(separator: "\n")
    #expect(!texts.contains("Rp0") && !texts.contains(" 0%") && !texts.contains("31 Desember"))
    #expect(texts.contains("berjumlah Rp1.500.000. Realisasinya belum dicatat."))
    #expect(texts.contains("Realisasi anggaran yang mendukung indikator ini belum dicatat; pagunya Rp1.000.000."))
    #expect(texts.contains("Efisiensi belum dapat dihitung"))
    if layout == "tabel" {
      let table = try #require(document.table(key: "realisasi-anggaran"))
      #expect(table.grid.bodyTexts.allSatisfy { $0[3] == "-" && $0[4] == "-" })
      #expect(table.table.title == "Rincian Realisasi Anggaran Tahun 2024")
      #expect(table.table.note?.plainText.contains("Tanda - berarti realisasi belum dicatat.") == true)
    } else {
      #expect(texts.contains("realisasi dari seluruh pagu Rp1.500.000 belum dicatat"))
    }
  }

  @Test func oneSubKegiatanWithoutARecord() async throws {
    let document = try await Self.agency(first: 900_000, second: nil).lkjip()
    let rows = try #require(document.table(key: "realisasi-anggaran")).grid.bodyTexts
    #expect(rows.map { $0[3] } == ["900.000", "900.000", "900.000", "-", "900.000"])
    let partial = "(realisasi baru dicatat pada 1 dari 2 sub kegiatan)"
    #expect(rows.map { $0[1].contains(partial) } == [true, true, false, false, false])
    #expect(
      document.table(key: "realisasi-anggaran")?.table.note?.plainText
        .hasSuffix("Realisasi anggaran baru dicatat pada 1 dari 2 sub kegiatan.") == true)
    let efficiency = try #require(document.table(key: "efisiensi")).grid.bodyTexts
    #expect(efficiency.map { $0[6] } == ["900.000", "-"])
    #expect(efficiency.map { $0[8] } == ["10%", "-"])
    #expect(
      document.texts.contains {
        $0.hasPrefix("Rata-rata efisiensi 1 (satu) dari 2 (dua) indikator perjanjian kinerja adalah 10%.")
          && $0.hasSuffix("(realisasi anggaran belum dicatat).")
      })
    #expect(document.table(key: "efisiensi-sasaran-desa") == nil)
    #expect(document.table(key: "capaian-sasaran-desa")?.grid.bodyTexts.first?.last == "-")
  }

  @Test("A sum of spending that is not whole says so wherever it is printed", arguments: ["tabel", "uraian"])
  func partialSums(_ layout: String) async throws {
    var agency = Self.agency(first: 900_000, second: nil)
    agency.pemetaan("mutu-layanan", ["1.1.1", "1.1.2"])
    agency.struktur(anggaran: layout)
    let document = try await agency.lkjip()
    let texts = document.texts
    let partial = "realisasi baru dicatat pada 1 dari 2 sub kegiatan"
    #expect(texts.contains { $0.contains("terealisasi Rp900.000 atau 60%; \(partial).") })
    #expect(layout == "tabel" || texts.contains { $0.hasPrefix("Dengan demikian") && $0.hasSuffix("\(partial).") })
    #expect(layout == "tabel" || texts.count { $0.hasSuffix("(\(partial))") } == 2)
    #expect(texts.contains { $0.contains("dari pagu Rp1.500.000; \(partial).") })
    let note = document.table(key: "efisiensi")?.table.note?.plainText
    #expect(note?.contains("(1 dari 2 sub kegiatan)") == true, "\(note ?? "")")
  }

  @Test(arguments: [
    (12, "31 Desember 2024", "triwulan IV"), (9, "30 September 2024", "triwulan III"),
    (2, "29 Februari 2024", "bulan Februari"),
    (5, "31 Mei 2024", "bulan Mei"),
  ])
  func theLastRecordedMonthIsNamed(_ month: Int, _ day: String, _ span: String) async throws {
    var agency = Self.agency(first: 900_000, second: 0, month: month)
    #expect(
      try await agency.lkjip().table(key: "realisasi-anggaran")?.table.title == "Rincian Realisasi Anggaran per \(day)")
    agency.struktur(anggaran: "uraian")
    let texts = try await agency.lkjip().texts.joined(separator: "\n")
    #expect(texts.contains("Sampai dengan \(day), anggaran tersebut terealisasi Rp900.000 atau 60%."))
    #expect(texts.contains("Realisasi sampai dengan \(span) Tahun 2024 berjumlah Rp0, dengan"))
  }

  private static func agency(first: Int?, second: Int?, month: Int = 12) -> AgencyBuilder {
    var agency = AgencyBuilder.planned
    agency.anggaran("1.1.1", pagu: 1_000_000, realisasi: first, sampaiBulan: month)
    agency.anggaran("1.1.2", pagu: 500_000, realisasi: second, sampaiBulan: month)
    return agency
  }
}
