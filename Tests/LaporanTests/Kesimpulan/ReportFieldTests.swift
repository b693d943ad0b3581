import Document
import Selaras
import Testing

/// What an agency may record about its report besides figures; what is not recorded is left to the pen or left out.
@Suite struct ReportFieldTests {
  @Test(arguments: [
    (["tempat": "Paringin", "tahun": 2025, "bulan": 2] as [String: any Sendable], "Paringin, Februari 2025"),
    (["tempat": "Halong", "tahun": 2025, "bulan": 1, "hari": 31], "Halong, 31 Januari 2025"),
    ([:], "Paringin, ____________________"),
  ])
  func placeAndTimeOfTheSignature(recorded: [String: any Sendable], words: String) async throws {
    var agency = AgencyBuilder.complete
    agency.struktur(lainnya: recorded.isEmpty ? [:] : ["penandatanganan": recorded])
    let texts = try await agency.lkjip().texts
    #expect(texts.count { $0 == words } == 3)
  }

  @Test func theDeclarationStandsLastWhereTheLayoutAsksForIt() async throws {
    var agency = AgencyBuilder.complete
    #expect(try await agency.lkjip().chapters.last?.entry.title == "PENUTUP")
    agency.struktur(lainnya: ["suratPernyataan": true])
    let empty = try await agency.lkjip()
    #expect(empty.chapters.last?.entry.title == "SURAT PERNYATAAN" && empty.chapters.last?.entry.number == nil)
    #expect(empty.texts.contains("Pernyataan Kepala Dinas Uji belum ditulis."))
    agency.add(
      "pelaporan.narasi-ditulis", "kepala",
      ["tahun": AgencyBuilder.tahun, "bagian": "surat-pernyataan", "teks": "Demikian saya nyatakan."])
    let written = try await agency.lkjip().texts
    #expect(written.contains("Demikian saya nyatakan.") && !written.contains { $0.contains("belum ditulis") })
  }

  @Test func addressAndSourceOfTheSample() async throws {
    let batumandi = try await SampleReports.batumandi()
    let address = "Jalan Jenderal Ahmad Yani Nomor 10 RT 04, Desa Batumandi, Kabupaten Balangan, Kode Pos 71663"
    #expect(batumandi.texts.contains("Kantor Kecamatan Batumandi beralamat di \(address)."))
    #expect(batumandi.texts.contains { $0.hasSuffix("KECAMATAN BATUMANDI") } && batumandi.texts.contains(address))
    #expect(batumandi.texts.contains("Batumandi, Januari 2024"))
    for key in ["personalia", "pegawai"] {
      let note = batumandi.table(key: key)?.table.note?.plainText ?? ""
      #expect(note.hasPrefix("Sumber: Sekretariat Kecamatan Batumandi, Desember 2023. Keadaan per 31 Desember 2023."))
    }
    let juai = try await SampleReports.juai()
    #expect(!juai.texts.contains { $0.contains("beralamat") } && juai.texts.contains("Juai, Februari 2025"))
    #expect(juai.tables.allSatisfy { $0.table.note?.plainText.hasPrefix("Sumber:") != true })
  }

  @Test func theSummaryNamesWhatIsMeasured() async throws {
    func header(_ document: NumberedDocument) -> [String] {
      document.table(key: "rangkuman")?.grid.columnTitles.filter { !$0.hasPrefix("Kinerja Tahun") } ?? []
    }
    #expect(header(try await SampleReports.juai()) == ["Tujuan", "Indikator Tujuan", "Sasaran", "Indikator Sasaran"])
    #expect(header(try await SampleReports.batumandi()) == ["Tujuan / Sasaran", "Indikator"])
    var goalsOnly = AgencyBuilder()
    goalsOnly.renstra()
    goalsOnly.tujuan()
    goalsOnly.indikator("mutu", sasaran: nil)
    goalsOnly.target("mutu", AgencyBuilder.tahun, "80")
    goalsOnly.realisasi("mutu", AgencyBuilder.tahun, "80")
    #expect(header(try await goalsOnly.lkjip()) == ["Tujuan", "Indikator"])
  }

  @Test(arguments: [
    ("naik", "85", "90", "; sisa target 5 poin."), ("naik", "90", "90", "; target akhir sudah tercapai."),
    ("naik", "92,5", "90", "; target akhir sudah terlampaui 2,5 poin."), ("turun", "12", "10", "; sisa target 2 poin."),
    ("turun", "7", "10", "; target akhir sudah terlampaui 3 poin."),
  ])
  func theRestOfTheFinalTarget(polarity: String, value: String, final: String, words: String) async throws {
    var agency = AgencyBuilder()
    agency.renstra()
    agency.tujuan()
    agency.indikator("mutu", sasaran: nil, polaritas: polarity)
    agency.target("mutu", AgencyBuilder.tahun, final)
    agency.target("mutu", 2026, final)
    agency.realisasi("mutu", AgencyBuilder.tahun, value)
    #expect(try await agency.lkjip().texts.contains { $0.hasPrefix("Target akhir Renstra") && $0.hasSuffix(words) })
  }
}
