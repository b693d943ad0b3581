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

  @Test("What differs is counted the same for everybody, whatever the rules found in the plan itself")
  func sameCount() async throws {
    let application = try await Fixture.application()
    // A target that sinks is a finding about one document, not a difference between documents.
    try await application.execute(
      Command(
        oleh: People.perencana,
        [
          TargetDitetapkan(
            unit: Self.unit, indikator: "ikm", versi: "ubah", tahun: 2023,
            nilai: try #require(
              application.state.unit[Self.unit]?.perencanaan.target("ikm", versi: "ubah", tahun: 2026)
            )
            .isi)
        ]))
    let unit = try #require(application.state.unit[Self.unit])
    let day = try #require(Tanggal(iso: "2024-12-31"))
    let found = application.state.temuanKeselarasan(unit, hari: day, tahun: 2024)
    #expect(found.contains { $0.kunci.kaidah == "K.301" && $0.kunci.objek == .indikator(id: "ikm") })
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.perencana)
      let address = "/perangkat-daerah/\(Self.unit)/perencanaan/dokumen?tahun=2024"
      for page in [try await site.page(address), try await browser.get(address).text] {
        #expect(page.contains("3 indikator, tidak ada yang berbeda") && !page.contains("K.301"))
      }
    }
  }

  @Test("A difference stands before the codes that the rules found, which are no difference of their own")
  func words() {
    func difference(_ differing: [String], _ codes: [String]) -> PerbedaanDokumen {
      PerbedaanDokumen(berbeda: differing, kaidah: codes, tanpaBeda: "tidak ada")
    }
    #expect(difference([], []).uraian == "tidak ada")
    #expect(difference(["target berbeda"], ["K.501"]).uraian == "target berbeda, K.501")
    #expect(difference([], ["K.503"]).uraian == "tidak ada (temuan K.503)")
    #expect(difference(["target berbeda"], []).isBerbeda && !difference([], ["K.503"]).isBerbeda)
  }
}
