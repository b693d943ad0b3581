import Document
import Selaras
import Testing

/// Both layouts, and everything between them, are settings of one document.
@Suite struct StructureTests {
  struct Combination: Sendable, CustomTestStringConvertible {
    let penomoran: String
    let anggaran: String
    let pengelompokan: String
    let susunan: String
    let efisiensi: Bool
    let kategori: Bool
    let ringkas: Bool

    /// Every combination, by the bits of a number.
    static let all = (0..<128).map(Combination.init)

    init(_ bits: Int) {
      func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
      penomoran = bit(0) ? "desimal" : "huruf"
      anggaran = bit(1) ? "tabel" : "uraian"
      pengelompokan = bit(2) ? "per-sasaran" : "per-indikator"
      susunan = bit(3) ? "tabel" : "daftar"
      efisiensi = bit(4)
      kategori = bit(5)
      ringkas = bit(6)
    }

    var testDescription: String {
      "\(penomoran), \(anggaran), \(pengelompokan), susunan \(susunan), efisiensi \(efisiensi), kategori \(kategori), ringkas \(ringkas)"
    }
  }

  @Test(arguments: Combination.all)
  func everyCombinationNumbersAndRefers(_ combination: Combination) async throws {
    var agency = AgencyBuilder.complete
    agency.struktur(
      penomoran: combination.penomoran, susunan: combination.susunan, anggaran: combination.anggaran,
      pengelompokan: combination.pengelompokan, efisiensi: combination.efisiensi,
      tabelKategori: combination.kategori, persenRingkas: combination.ringkas)
    let document = try await agency.lkjip()
    let titles = document.contents.map { "\($0.number ?? "") \($0.title)" }
    let isDecimal = combination.penomoran == "desimal"
    #expect(titles.contains(isDecimal ? "1.1 Latar Belakang" : "A. Latar Belakang"))
    #expect(titles.contains { $0.hasSuffix("Analisis Efisiensi Sumber Daya") } == combination.efisiensi)
    #expect((document.table(key: "efisiensi") != nil) == combination.efisiensi)
    #expect((document.table(key: "realisasi-anggaran") != nil) == (combination.anggaran == "tabel"))
    #expect((document.table(key: "kategori") != nil) == combination.kategori)
    let perIndikator = document.tables.filter { $0.table.key?.name.hasPrefix("capaian-indikator-") == true }
    #expect(perIndikator.isEmpty == (combination.pengelompokan == "per-sasaran"))
    let capaian = document.tables.flatMap(\.grid.bodyTexts).joined()
    #expect(capaian.contains("100%") == combination.ringkas)
    #expect(capaian.contains("100,00%") == !combination.ringkas)
  }

  @Test(arguments: [
    ["pernyataan-reviu", "kata-pengantar", "ringkasan-eksekutif", "daftar"],
    ["pernyataan-reviu", "daftar", "kata-pengantar", "ringkasan-eksekutif"], ["daftar"], [],
  ])
  func frontMatterStandsInTheChosenOrder(_ order: [String]) async throws {
    var agency = AgencyBuilder.complete
    agency.struktur(bagianAwal: order)
    let names = try await agency.lkjip().frontMatter.map { part in
      switch part {
      case .section(let title, _, _): title.lowercased().split(separator: " ").joined(separator: "-")
      case .contents: "daftar"
      case .listOfTables, .listOfFigures: "daftar lain"
      }
    }
    #expect(
      names.filter { $0 != "daftar lain" }
        == order)
  }

  @Test(arguments: [0, 1, 3, 5])
  func asManyEarlierYearsAsChosen(_ years: Int) async throws {
    var agency = AgencyBuilder.complete
    agency.struktur(tahunSebelumnya: years)
    let table = try #require(try await agency.lkjip().table(key: "capaian-tujuan"))
    let titles = table.grid.columnTitles.filter { $0.hasPrefix("Capaian 2") }
    #expect(titles == (2024 - years..<2024).map { "Capaian \($0)" })
  }

  @Test func chaptersOfBothReportsAreRecognisable() async throws {
    let juai = try await SampleReports.juai().contents.map { "\($0.number ?? "") \($0.title)" }
    for title in [
      "BAB I PENDAHULUAN", "1.1 Latar Belakang", "1.2 Landasan Hukum", "1.4 Gambaran Umum",
      "BAB II PERENCANAAN KINERJA",
      "2.1 Rencana Strategis (Renstra)", "2.2 Rencana Kerja (Renja)", "2.3 Indikator Kinerja Utama (IKU)",
      "2.4 Perjanjian Kinerja (PK)", "BAB III AKUNTABILITAS KINERJA", "3.1 Capaian Kinerja Organisasi",
      "3.2 Realisasi Anggaran", "3.3 Analisis Efisiensi Sumber Daya", "3.4 Analisis Kinerja Lainnya", "BAB IV PENUTUP",
    ] { #expect(juai.contains(title)) }
    let batumandi = try await SampleReports.batumandi().contents.map { "\($0.number ?? "") \($0.title)" }
    for title in ["A. Latar Belakang", "B. Landasan Hukum", "A. Capaian Kinerja Organisasi", "B. Realisasi Anggaran"] {
      #expect(batumandi.contains(title))
    }
  }
}

extension AgencyBuilder {
  /// A small perangkat daerah with something in every part.
  static var complete: AgencyBuilder {
    var agency = planned
    agency.anggaran("1.1.1", pagu: 1_000_000, realisasi: 900_000)
    agency.anggaran("1.1.2", pagu: 500_000, realisasi: 500_000)
    agency.penghargaan(2)
    agency.inovasi(1)
    return agency
  }

  /// The same without money, awards and innovations.
  static var planned: AgencyBuilder {
    var agency = AgencyBuilder()
    agency.renstra()
    agency.tujuan()
    agency.indikator("kepuasan", sasaran: nil)
    for name in ["layanan", "desa"] {
      agency.sasaran(name)
      agency.indikator("mutu-\(name)", sasaran: name)
    }
    for name in ["kepuasan", "mutu-layanan", "mutu-desa"] {
      for year in 2021...2026 { agency.target(name, year, String(54 + year - 2021)) }
    }
    agency.perjanjian([("mutu-layanan", "57"), ("mutu-desa", "57")])
    for (id, parent, level) in [
      ("1", nil, "program"), ("1.1", "1", "kegiatan"), ("1.1.1", "1.1", "sub-kegiatan"),
      ("1.1.2", "1.1", "sub-kegiatan"),
    ] as [(String, String?, String)] { agency.simpul(id, induk: parent, tingkat: level) }
    agency.pemetaan("mutu-layanan", ["1.1.1"])
    agency.pemetaan("mutu-desa", ["1.1.2"])
    for name in ["kepuasan", "mutu-layanan", "mutu-desa"] {
      agency.realisasi(name, 2023, "55")
      agency.realisasi(name, 2024, "57")
    }
    return agency
  }
}
