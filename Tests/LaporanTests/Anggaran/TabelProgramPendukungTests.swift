import Document
import Sakip
import Selaras
import Testing

@testable import Laporan

/// Which programs pay for an indikator.
@Suite struct TabelProgramPendukungTests {
  @Test("Programs that are known by number only stand in a table of their own kind, by indikator, with their pagu")
  func byNumber() async throws {
    let pemda = try #require(try await SampleReports.state().unit["kabupaten-balangan"])
    func table(_ ids: [String], _ tahun: Int) -> (tabel: Table?, sebutan: String) {
      let programs = TabelProgramPendukung(
        unit: pemda, tahun: tahun, indikator: ids.compactMap { pemda.perencanaan.indikator[$0] })
      return (programs.tabel("Uji", kunci: "uji"), programs.sebutan)
    }
    let one = table(["pdrb-industri"], 2024)
    let rows = try #require(one.tabel).rows
    #expect(one.sebutan == "Program" && one.tabel?.columns.count == 2)
    #expect(rows.count == pemda.programPendukung(indikator: "pdrb-industri", tahun: 2024).count && rows.count > 1)
    let other = try #require(pemda.anggaran.tahun[2024]?.pemetaan.semua.first { $0.indikator != "pdrb-industri" })
    let both = try #require(table(["pdrb-industri", other.indikator], 2024).tabel)
    #expect(both.rows.count { $0.kind == .group } == 2 && !rows.contains { $0.kind == .group })
    #expect(table(["pdrb-industri"], 2021).tabel == nil)
  }
}
