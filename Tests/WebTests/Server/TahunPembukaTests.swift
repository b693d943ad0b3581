import Journal
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The year at which the site opens")
struct TahunPembukaTests {
  private static func draft(_ tahun: Int) throws -> RealisasiDicatat {
    RealisasiDicatat(
      unit: WorkingSite.unit, indikator: "desa-tertib",
      periode: try #require(Periode(tahun: tahun, jenis: .tahun, urutan: 1)), nilai: .angka(ExactDecimal(1)))
  }

  @Test("A draft of a later year does not move it; a year can be chosen before its first figure")
  func draft() async throws {
    let application = try await Fixture.application()
    try await application.execute(Command(oleh: People.operatorMawar, [try Self.draft(2025)]))
    try await Site.run(application: application) { site in
      let page = try await site.page("/")
      #expect(page.contains("<option value=\"2024\" selected>"))
      #expect(page.contains("<option value=\"2025\">2025</option>"))
    }
  }

  @Test("Without anything approved it is the latest with anything, and without anything this one")
  func nothingApproved() async throws {
    let application = try await Fixture.application()
    let memo = FigureMemo()
    let state = application.state
    #expect(
      memo.tahunPembuka(state) == 2024 && state.unit[WorkingSite.unit]?.pengukuran.realisasi.tahunResmiTerakhir == 2024)
    let early = try await application.state(per: try #require(Timestamp("2024-12-31T00:00:00.000Z")))
    #expect(
      early.unit[WorkingSite.unit]?.pengukuran.realisasi.tahunResmiTerakhir == nil && memo.tahunPembuka(early) == 2024)
    #expect(memo.tahunPembuka(State()) == nil)
  }
}
