import Document
import Laporan
import Sakip
import Selaras
import Testing

/// Drafts for the texts of a report: the sentences that the report itself prints, as Markdown.
@Suite struct DrafLaporanTests {
  private static func draft(_ state: State, _ unit: String, _ year: Int) throws -> DrafLaporan {
    try DrafLaporan(Lkjip(state: state, unit: unit, tahun: year, asal: SampleReports.asal()))
  }

  private static func juai() async throws -> DrafLaporan {
    try await draft(SampleReports.state(), "kecamatan-juai", 2024)
  }

  private static func plain(_ markdown: String) -> String {
    MarkdownReader.read(markdown).blocks.map { block in
      switch block {
      case .paragraph(let text), .subheading(let text), .titleContinuation(let text): text.plainText
      case .list(let list):
        list.items.joined().map { if case .paragraph(let text) = $0 { text.plainText } else { "" } }
          .joined(separator: "\n")
      default: ""
      }
    }.joined(separator: "\n")
  }

  @Test(
    "A draft that nobody takes is what the report prints",
    arguments: [
      NarasiDitulis.Bagian.kataPengantar, .latarBelakang, .maksudTujuan, .penutup,
    ])
  func whatIsPrintedAnyway(part: NarasiDitulis.Bagian) async throws {
    let agency = AgencyBuilder.complete
    let draft = try Self.draft(try await agency.state(), agency.id, AgencyBuilder.tahun)
    let text = try #require(draft.teks(part))
    #expect(try await agency.lkjip().texts.contains(Self.plain(text)))
    #expect(draft.baku(part) == Self.plain(text))
  }

  @Test func theSummaryConcludesAsTheClosingChapter() async throws {
    let draft = try await Self.juai()
    let conclusion = try #require(draft.teks(.akuntabilitas))
    #expect(try await SampleReports.juai().texts.contains(Self.plain(conclusion)))
    #expect(draft.teks(.ringkasanEksekutif)?.hasPrefix(conclusion) == true)
    #expect(draft.teks(.ringkasanEksekutif)?.contains("Tingkat efisiensi tertinggi") == true)
  }

  @Test("What people and reports write stays what it is: nothing becomes markup")
  func noMarkup() async throws {
    var agency = AgencyBuilder.complete
    let point = "80%** *b* _c_ <script>x</script> [d](e) `f` & # 1. g"
    agency.add(
      "pelaporan.analisis-dicatat", "kepala",
      ["tahun": AgencyBuilder.tahun, "jenis": "faktor-penghambat", "butir": [point]])
    let text = try #require(
      try Self.draft(try await agency.state(), agency.id, AgencyBuilder.tahun).teks(.gambaranUmum))
    #expect(Self.plain(text).contains(point), "\(text)")
  }

  @Test func stepsLeadFromWhatIsReachedToWhatIsPlanned() async throws {
    var agency = AgencyBuilder()
    agency.renstra()
    agency.tujuan()
    agency.indikator("mutu", sasaran: nil)
    agency.target("mutu", AgencyBuilder.tahun, "80")
    agency.realisasi("mutu", AgencyBuilder.tahun, "75")
    let without = try Self.draft(try await agency.state(), agency.id, AgencyBuilder.tahun)
    #expect(without.butir(.upayaPerbaikan, subjek: nil).isEmpty)
    agency.target("mutu", AgencyBuilder.tahun + 1, "82")
    let draft = try Self.draft(try await agency.state(), agency.id, AgencyBuilder.tahun)
    let words = "Mencapai target persentase mutu Tahun 2025 sebesar 82%, dari realisasi Tahun 2024 sebesar 75%**."
    for subject in [nil, "tujuan", "mutu"] { #expect(draft.butir(.upayaPerbaikan, subjek: subject) == [words]) }
    #expect(draft.butir(.upayaPerbaikan, subjek: "lain").isEmpty)
    #expect(draft.butir(.faktorPendorong, subjek: "mutu").isEmpty)
    #expect(draft.kalimatOtomatis(subjek: "tujuan").map(\.indikator) == ["Persentase mutu"])
    #expect(draft.kalimatOtomatis(subjek: nil).isEmpty)
  }

  @Test func supportingProgramsAreThoseMapped() async throws {
    let points = try await Self.juai().butir(.programPendukung, subjek: "fasilitasi-pelayanan")
    #expect(!points.isEmpty && points.allSatisfy { $0.contains("Dana yang dialokasikan berjumlah Rp") })
    let all = try await Self.juai().butir(.programPendukung, subjek: nil)
    #expect(all.count > points.count)
  }

  @Test func figuresAreThoseOfTheDataAndNotOfTexts() async throws {
    var agency = AgencyBuilder.complete
    let before = try Self.draft(try await agency.state(), agency.id, AgencyBuilder.tahun).angka
    agency.add(
      "pelaporan.narasi-ditulis", "kepala",
      ["tahun": AgencyBuilder.tahun, "bagian": "penutup", "teks": "Naik 98,7654%."])
    #expect(try Self.draft(try await agency.state(), agency.id, AgencyBuilder.tahun).angka == before)
    let juai = try await Self.juai().angka
    for figure in ["87,67", "100,02", "99,55", "432.248.899"] { #expect(juai.contains(figure), "\(figure)") }
  }
}
