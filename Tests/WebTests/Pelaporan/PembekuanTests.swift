import Foundation
import Hummingbird
import HummingbirdTesting
import Selaras
import Testing

@testable import Web

/// Freezing a version of a report over HTTP, and downloading it for good.
@Suite("Versions of a report")
struct PembekuanTests {
  private static let address = "\(MejaForm.desk)/bekukan"
  private static let version = "/perangkat-daerah/kecamatan-mawar/laporan/lkjip/2024/versi/1/pdf"

  @Test("The head is told what is open, says what the version is for, and freezes once")
  func freezing() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.camatMawar)
      #expect(try await browser.get(MejaForm.desk).text.contains("Bekukan versi 1"))
      let page = try await browser.get(Self.address)
      #expect(page.text.contains(">Gambaran umum") && page.text.contains("butir wajib belum terpenuhi"))
      let before = application.state.posisi
      let refused = try await browser.send(Self.address, from: page, ["versi": "1", "catatan": ""])
      #expect(refused.status == .unprocessableContent && refused.text.contains("tulis catatan untuk apa"))
      for attempt in 1...2 {
        let answer = try await browser.send(
          Self.address, from: page, ["versi": "1", "catatan": "Untuk <b>direviu</b>"])
        #expect(answer.status == .seeOther, "\(attempt)")
        #expect(application.state.posisi == before + 1)
      }
      let desk = try await browser.get(MejaForm.desk).text
      #expect(desk.contains("Untuk &lt;b&gt;direviu&lt;/b&gt;") && desk.contains(Self.version))
      #expect(desk.contains("camat-mawar") && desk.contains("Bekukan versi 2"))
    }
  }

  @Test("A number that another took, or none at all", arguments: [("1", 422), ("3", 422), ("x", 400)])
  func otherNumbers(number: String, status: Int) async throws {
    let application = try await Fixture.application()
    let other = Pelaku(akun: "camat-lama", peran: .kepala, unit: "kecamatan-mawar")
    try await application.execute(
      Command(oleh: other, [LaporanDibekukan(unit: "kecamatan-mawar", tahun: 2024, versi: 1, catatan: "x")]))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.camatMawar)
      let page = try await browser.get(Self.address)
      let answer = try await browser.send(Self.address, from: page, ["versi": number, "catatan": "Ini"])
      #expect(answer.status.code == status, "\(answer.text)")
      #expect(application.state.unit["kecamatan-mawar"]?.pelaporan.tahun[2024]?.versi.count == 1)
    }
  }

  @Test("A version is made of what stood before it, whatever is written later")
  func download() async throws {
    let application = try await Fixture.application()
    let head = Pelaku(akun: "camat-mawar", peran: .kepala, unit: "kecamatan-mawar")
    let position = application.state.posisi
    try await application.execute(
      Command(oleh: head, [LaporanDibekukan(unit: "kecamatan-mawar", tahun: 2024, versi: 1, catatan: "x")]))
    try await application.execute(
      Command(oleh: head, [NarasiDitulis(unit: "kecamatan-mawar", tahun: 2024, bagian: .penutup, teks: "Baru.")]))
    let reports = FakeReports()
    try await Site.run(laporan: reports, application: application) { site in
      var page = try await site.get(Self.version)
      #expect(page.status == .ok && page.text.contains("versi 1"))
      for _ in 0..<1000 where !page.text.contains("siap diunduh") {
        await Task.yield()
        page = try await site.get(Self.version)
      }
      let file = try await site.get("\(Self.version)?ambil=ya")
      #expect(file.headers[.contentDisposition]?.contains("lkjip-kecamatan-mawar-2024-versi-1.pdf") == true)
      #expect(await reports.made == ["kecamatan-mawar 2024 pdf \(position)"])
      for wrong in ["/versi/2/pdf", "/versi/x/pdf", "/versi/1/typ"] {
        #expect(try await site.get(MejaForm.desk.replacing("/meja", with: wrong)).status == .notFound, "\(wrong)")
      }
    }
  }
}
