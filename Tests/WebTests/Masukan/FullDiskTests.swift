import Hummingbird
import HummingbirdTesting
import Sakip
import Selaras
import TestSupport
import Testing

@testable import Web

/// A storage that takes nothing more in: whoever sent a form has it again, with everything that was typed.
@Suite("When the storage fails")
struct FullDiskTests {
  private static let desk = "/perangkat-daerah/kecamatan-mawar/laporan/lkjip/2024/meja"

  private static func run(_ body: @escaping @Sendable (Site, FailingJournal, Selaras.Application) async throws -> Void)
    async throws
  {
    let journal = FailingJournal()
    let application = try await Fixture.application(journal: journal)
    try await Site.run(application: application, people: People.semua) { try await body($0, journal, application) }
  }

  @Test(
    "What was typed at the report desk or into the schedule is given back",
    arguments: [
      (People.operatorMawar, "\(desk)/gambaran-umum", "\(desk)/gambaran-umum", "teks", "Dua jam kerja."),
      (People.operatorMawar, "\(desk)/analisis/s1", "\(desk)/analisis/s1", "solusi", "Dua jam kerja."),
      (People.camatMawar, "\(desk)/bekukan", "\(desk)/bekukan", "catatan", "Untuk Bupati."),
      (People.administrator, "/pengelolaan/jadwal?tahun=2025", "/pengelolaan/jadwal", "tenggat-bulan", "17"),
    ])
  func forms(person: Pelaku, page: String, address: String, field: String, text: String) async throws {
    try await Self.run { site, journal, application in
      let browser = try await Browser.signedIn(site, person)
      let form = try #require(
        FormScan.forms(in: try await browser.get(page).text).first { form in
          form.isPost && form.fields.contains { $0.name == field }
        })
      let fields = form.fields.compactMap { one in one.value.map { (one.name, one.name == field ? text : $0) } }
      let before = application.state.posisi
      journal.fail(true)
      let refused = try await browser.post(address, fields)
      #expect(refused.status == .unprocessableContent && refused.text.contains("penyimpanan di server terganggu"))
      #expect(refused.text.contains(text) && application.state.posisi == before)
      journal.fail(false)
      #expect(try await browser.post(address, fields).status == .seeOther)
      #expect(application.state.posisi == before + 1)
    }
  }

  @Test("Locking a month shows its list again") func lock() async throws {
    try await Self.run { site, journal, _ in
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get("/pengelolaan/jadwal/kunci?bulan=2024-12")
      let fields = WorkingSite.fields(in: page.text, button: "Kunci ")
      journal.fail(true)
      let refused = try await browser.post("/pengelolaan/jadwal/kunci", fields)
      #expect(refused.status == .unprocessableContent && refused.text.contains("penyimpanan di server terganggu"))
      #expect(refused.text.contains("name=\"tanda\""))
    }
  }
}
