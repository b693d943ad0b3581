import Selaras
import Testing

@testable import Web

@Suite("A stage lists who has something, and names the others together")
struct StagePageTests {
  private static func application(empty count: Int) async throws -> Selaras.Application {
    let application = try await Fixture.application()
    let agencies = (0..<count).map {
      PerangkatDaerahDitetapkan(
        id: "kosong-\($0)", nama: "Kantor Kosong \($0)", jenis: .dinas, jabatanKepala: "Kepala", tempat: "Mawar")
    }
    try await application.execute(Command(oleh: Pelaku(akun: "a", peran: .administrator), agencies))
    return application
  }

  @Test(
    arguments: [
      ("perencanaan", "belum mengisi rencana"), ("perjanjian", "belum mencatat perjanjian"),
      ("pengukuran", "belum mempunyai target maupun realisasi"), ("anggaran", "belum mencatat anggaran"),
      ("pelaporan", "belum mengisi laporan"), ("evaluasi", "tanpa rekomendasi untuk"),
    ])
  func grouped(stage: String, words: String) async throws {
    try await Site.run(application: try await Self.application(empty: 9)) { site in
      let page = try await site.page("/\(stage)?tahun=2024")
      #expect(page.contains("perangkat daerah \(words) tahun 2024</summary>"))
      let table = page.components(separatedBy: "<table").last?.components(separatedBy: "</table>").first ?? ""
      #expect(table.contains("Kecamatan Mawar") && !table.contains("Kantor Kosong"))
      #expect(page.contains(">Kantor Kosong 8<"))
    }
  }

  @Test("A year of which nobody has anything is told without an empty table")
  func nothing() async throws {
    try await Site.run(application: try await Self.application(empty: 4)) { site in
      let page = try await site.page("/perjanjian?tahun=2099")
      #expect(!page.contains("<table") && page.contains("belum mencatat perjanjian tahun 2099"))
    }
  }
}
