import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("From document to document")
struct RantaiDokumenPageTests {
  private static let unit = "kecamatan-mawar"

  @Test("A program that a recorded document leaves out differs, for everyone who reads")
  func leftOut() async throws {
    let application = try await Fixture.application()
    try await application.execute(
      Command(
        oleh: People.perencana,
        [
          RencanaTahunanDitetapkan(
            unit: Self.unit, id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja 2024",
            tanggal: Tanggal(hariSejak1970: 19_500), dasar: "Perbup 1"),
          BarisRencanaDitetapkan(
            unit: Self.unit, rencana: "r", id: "9.99.99", tingkat: .program, kode: "9.99.99", nama: "Program lain"),
          StatusRencanaBerubah(unit: Self.unit, rencana: "r", aksi: .tutup),
        ]))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.perencana)
      let address = "/perangkat-daerah/\(Self.unit)/perencanaan/dokumen?tahun=2024"
      for page in [try await site.page(address), try await browser.get(address).text] {
        PageRules.check(page, "dokumen")
        #expect(page.contains("tidak ada dalam anggaran") && page.contains("tidak ada dalam Renja"))
        #expect(page.contains("di antaranya berbeda"))
      }
      let table = try await site.page("/data/perangkat-daerah/\(Self.unit)/dokumen/program.csv?tahun=2024")
      #expect(table.contains("tidak ada dalam anggaran"))
    }
  }
}
