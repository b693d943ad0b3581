import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Figures without source or evidence go to verification only when somebody says so")
struct TanpaBuktiTests {
  private static let address = "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12"
  private static let pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
  private static let words = "Ajukan tanpa sumber data atau bukti yang belum ada"

  private static func run(
    _ body: @escaping @Sendable (Selaras.Application, Browser, TestResponse) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await body(application, browser, try await browser.get(address))
    }
  }

  @Test("The question names each field that is empty; everything typed stays; a tick answers it")
  func asks() async throws {
    try await Self.run { application, browser, page in
      #expect(!page.text.contains(Self.words))
      let asked = try await browser.post(Self.address, page.fields(["nilai-gangguan": "8"], "ajukan"))
      #expect(asked.status == .unprocessableContent && WorkingSite.status(application, "gangguan") == nil)
      #expect(asked.text.contains(Self.words) && asked.text.contains("value=\"8\""))
      for field in ["sumber-gangguan", "berkas-gangguan", PengukuranForm.tanpaBukti] {
        #expect(asked.text.contains("href=\"#\(field)\""), "\(field)")
      }
      let sent = try await browser.post(
        Self.address, asked.fields([PengukuranForm.tanpaBukti: "ya"], "ajukan"))
      #expect(sent.status == .seeOther && WorkingSite.status(application, "gangguan") == .diajukan)
    }
  }

  @Test("With both nothing is asked about the row; a draft is never asked about")
  func complete() async throws {
    try await Self.run { application, browser, page in
      let draft = try await browser.post(Self.address, page.fields(["nilai-gangguan": "8"]))
      #expect(draft.status == .seeOther)
      let again = try await browser.get(Self.address)
      let sent = try await browser.upload(
        Self.address, again.fields(["sumber-gangguan": "Register"], "ajukan"),
        file: ("berkas-gangguan", "register.pdf", Self.pdf))
      #expect(!sent.text.contains("href=\"#sumber-gangguan\"") && !sent.text.contains("href=\"#berkas-gangguan\""))
      #expect(sent.text.isEmpty || sent.text.contains("register.pdf sudah terunggah"))
    }
  }
}
