import Document
import Selaras
import Testing

/// A report comes out sensibly however little is recorded.
@Suite struct SparseAgencyTests {
  struct Sparse: Sendable, CustomTestStringConvertible {
    let name: String
    let build: @Sendable (inout AgencyBuilder) -> Void
    let says: [String]

    var testDescription: String { name }
  }

  @Test(arguments: [
    Sparse(
      name: "kosong", build: { $0.tahunDikenal() },
      says: ["Renstra belum dicatat.", "Indikator tujuan belum ditetapkan."]),
    Sparse(
      name: "hanya rencana",
      build: { agency in
        agency.renstra()
        agency.tujuan()
        agency.indikator("kepuasan", sasaran: nil)
        for year in 2021...2026 { agency.target("kepuasan", year, "80") }
        agency.perjanjian([("kepuasan", "80")])
      },
      says: [
        "Capaian tahun 2024 belum dapat dihitung karena realisasi belum diisi.",
        "Anggaran Tahun 2024 belum dicatat.",
      ]),
    Sparse(
      name: "masih draf",
      build: { agency in
        agency.renstra()
        agency.tujuan()
        agency.indikator("kepuasan", sasaran: nil)
        for year in 2022...2024 { agency.target("kepuasan", year, "80") }
        agency.perjanjian([("kepuasan", "80")])
        agency.realisasi("kepuasan", 2022, "77")
        agency.kembalikan("kepuasan", 2022)
        agency.draf("kepuasan", 2023, "78")
        agency.draf("kepuasan", 2024, "79")
      },
      says: [
        "Capaian tahun 2024 belum dapat dihitung karena realisasi masih draf, belum diajukan.",
        "Realisasi tahun 2022 tidak disajikan karena dikembalikan untuk diperbaiki. Realisasi tahun 2023 tidak disajikan karena masih draf, belum diajukan.",
      ]),
    Sparse(
      name: "tanpa anggaran",
      build: { agency in
        agency.renstra()
        agency.tujuan()
        agency.indikator("kepuasan", sasaran: nil)
        agency.target("kepuasan", 2024, "80")
        agency.perjanjian([("kepuasan", "80")])
        agency.realisasi("kepuasan", 2024, "88")
      },
      says: [
        "Efisiensi belum dapat dihitung karena capaian atau anggarannya belum lengkap.",
        "Dari 1 (satu) tujuan dan 1 (satu) indikator, seluruh target tercapai.",
      ]),
    Sparse(
      name: "tanpa perjanjian kinerja",
      build: { agency in
        agency.renstra()
        agency.tujuan()
        agency.indikator("kepuasan", sasaran: nil)
        agency.target("kepuasan", 2024, "80")
        agency.realisasi("kepuasan", 2024, "40")
      }, says: ["Perjanjian kinerja Tahun 2024 belum dicatat."]),
    Sparse(
      name: "anggaran nol",
      build: { agency in
        agency.renstra()
        agency.tujuan()
        agency.sasaran("layanan")
        agency.indikator("mutu", sasaran: "layanan")
        agency.target("mutu", 2024, "0")
        agency.perjanjian([("mutu", "0")])
        agency.realisasi("mutu", 2024, "0")
        agency.simpul("1", induk: nil, tingkat: "program")
        agency.simpul("1.1", induk: "1", tingkat: "kegiatan")
        agency.simpul("1.1.1", induk: "1.1", tingkat: "sub-kegiatan")
        agency.anggaran("1.1.1", pagu: 0, realisasi: 0)
        agency.pemetaan("mutu", ["1"])
      }, says: ["Efisiensi belum dapat dihitung karena capaian atau anggarannya belum lengkap."]),
    Sparse(
      name: "sasaran tanpa indikator",
      build: { agency in
        agency.renstra()
        agency.tujuan()
        agency.sasaran("layanan")
        agency.tahunDikenal()
      }, says: ["Meningkatnya layanan.", "Pengukuran Tahun 2024 belum dicatat."]),
    Sparse(
      name: "satu indikator, satu tahun",
      build: { agency in
        agency.renstra()
        agency.tujuan()
        agency.sasaran("layanan")
        agency.indikator("mutu", sasaran: "layanan", polaritas: "turun", satuan: "kasus")
        agency.target("mutu", 2024, "10")
        agency.perjanjian([("mutu", "10")])
        agency.realisasi("mutu", 2024, "25")
      }, says: ["Dari 1 (satu) sasaran dan 1 (satu) indikator, belum ada target yang tercapai."]),
  ])
  func theDocumentComesOut(_ sparse: Sparse) async throws {
    var agency = AgencyBuilder()
    sparse.build(&agency)
    let document = try await agency.lkjip()
    let texts = document.texts
    for sentence in sparse.says { #expect(texts.contains(sentence)) }
    let check = ConclusionCheck(document: document)
    #expect(check.manners + check.counts + check.summary + check.efficiency == [])
    let html = String(decoding: document.htmlPage().bytes, as: UTF8.self)
    #expect(!html.contains("<ol></ol>") && !html.contains("<ul></ul>") && !html.contains("<p></p>"))
    #expect(texts.contains("KEPALA DINAS UJI"))
  }

  @Test func aSasaranThatTheTextCountsStandsInTheTable() async throws {
    var agency = AgencyBuilder()
    agency.renstra()
    agency.tujuan()
    agency.sasaran("layanan")
    agency.sasaran("ketertiban")
    agency.indikator("mutu", sasaran: "layanan")
    agency.target("mutu", 2024, "80")
    agency.tahunDikenal()
    let document = try await agency.lkjip()
    #expect(document.texts.contains { $0.contains("ditetapkan 2 (dua) sasaran") })
    let rows = try #require(document.table(key: "renstra")).grid.bodyTexts
    #expect(rows.map { $0[2] }.filter { !$0.isEmpty } == ["Meningkatnya layanan", "Meningkatnya ketertiban"])
  }
}
