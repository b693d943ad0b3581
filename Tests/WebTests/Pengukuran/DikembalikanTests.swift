import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("What came back: the reason stays until approval, and nobody submits it again without having done something")
struct DikembalikanTests {
  private static let address = "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12"
  private static let reason = "Lampirkan rekap <b>bulanan</b>"
  private static let shown = "Lampirkan rekap &lt;b&gt;bulanan&lt;/b&gt;"
  private static let pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"

  private static func run(
    _ body: @escaping @Sendable (Site, Selaras.Application, Browser, TestResponse) async throws -> Void
  ) async throws {
    try await WorkingSite.submitted { site, application in
      try await application.execute(
        Command(oleh: People.administrator, [WorkingSite.step(.kembalikan, alasan: reason)]))
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await body(site, application, browser, try await browser.get(address))
    }
  }

  @Test("The reason stands at the field, on the home and before the verifier, until somebody approves")
  func reasonStays() async throws {
    try await Self.run { site, application, browser, page in
      #expect(
        page.text.contains("Dikembalikan oleh verifikator (akun bagian-organisasi): ") && page.text.contains(Self.shown)
      )
      _ = try await browser.post(Self.address, page.fields(["nilai-gangguan": "9"], "simpan"))
      #expect(WorkingSite.status(application, "gangguan") == .draft)
      let draft = try await browser.get(Self.address)
      #expect(draft.text.components(separatedBy: Self.shown).count == 3, "both rows still say why")
      let home = try await browser.get("/kerja")
      #expect(home.text.contains(Self.shown))
      _ = try await browser.post(Self.address, draft.submission(["nilai-desa-tertib": "63"]))
      let verifier = try await Browser.signedIn(site, People.perencana).get(WorkingSite.review)
      #expect(verifier.text.contains("Dikembalikan karena") && verifier.text.contains("\(Self.shown)\u{201D}, oleh"))
      #expect(
        try await browser.get(Self.address).text.contains(
          "Sebelumnya dikembalikan oleh verifikator (akun bagian-organisasi)"))
      try await application.execute(Command(oleh: People.perencana, [WorkingSite.step(.verifikasi)]))
      try await application.execute(Command(oleh: People.camatMawar, [WorkingSite.step(.setujui)]))
      #expect(try await !browser.get(Self.address).text.contains(Self.shown))
    }
  }

  @Test("Only what was mended goes back to verification; the answer names the rest")
  func onlyMended() async throws {
    try await Self.run { _, application, browser, page in
      let sent = try await browser.post(Self.address, page.submission(["nilai-gangguan": "9"]))
      let told = try await browser.follow(sent)
      #expect(told.text.contains("1 realisasi diajukan.") && told.text.contains("1 realisasi yang dikembalikan belum"))
      #expect(WorkingSite.status(application, "gangguan") == .diajukan)
      #expect(WorkingSite.status(application, "desa-tertib") == .dikembalikan)
      let again = try await browser.post(Self.address, told.submission())
      #expect(try await browser.follow(again).text.contains("1 realisasi yang dikembalikan belum diajukan kembali"))
      #expect(WorkingSite.status(application, "desa-tertib") == .dikembalikan)
    }
  }

  @Test("New evidence is a mending, at once or with a draft before; a tick submits it as it is", arguments: 0...2)
  func ways(way: Int) async throws {
    try await Self.run { _, application, browser, page in
      let file = ("berkas-gangguan", "rekap.pdf", Self.pdf)
      switch way {
      case 0: _ = try await browser.upload(Self.address, page.submission(), file: file)
      case 1:
        _ = try await browser.upload(Self.address, page.fields([:], "simpan"), file: file)
        #expect(WorkingSite.status(application, "gangguan") == .dikembalikan)
        let later = try await browser.get(Self.address)
        #expect(!later.text.contains("name=\"ulang-gangguan\"") && later.text.contains("name=\"ulang-desa-tertib\""))
        _ = try await browser.post(Self.address, later.submission())
      default: _ = try await browser.post(Self.address, page.submission(["ulang-gangguan": "ya"]))
      }
      #expect(WorkingSite.status(application, "gangguan") == .diajukan)
      #expect(WorkingSite.status(application, "desa-tertib") == .dikembalikan)
    }
  }

  @Test("Only who may submit is offered to", arguments: [(People.operatorMawar, true), (People.camatMawar, false)])
  func button(person: Pelaku, isOffered: Bool) async throws {
    try await Self.run { site, _, _, _ in
      let browser = try await Browser.signedIn(site, person)
      let page = try await browser.get(Self.address)
      #expect(page.text.contains("Simpan dan ajukan") == isOffered && page.text.contains("Simpan draf"))
      #expect(page.text.contains("name=\"ulang-gangguan\"") == isOffered)
      let saved = try await browser.post(Self.address, page.fields(["nilai-gangguan": "9"]))
      let told = try await browser.follow(saved).text
      #expect(told.contains("tekan \u{201C}Simpan dan ajukan") == isOffered)
      #expect(told.contains("mengajukannya bila sudah lengkap") == !isOffered)
    }
  }
}
