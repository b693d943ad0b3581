import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("A draft that was never submitted can be taken back")
struct HapusDrafTests {
  private static let address = "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12"
  private static let removal = "\(address)/hapus?indikator=gangguan"

  private static func run(
    _ body: @escaping @Sendable (Site, Selaras.Application, Browser) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get(address)
      #expect(!page.text.contains("Hapus draf Angka gangguan"))
      _ = try await browser.post(address, page.fields(["nilai-gangguan": "8", "sumber-gangguan": "Register"]))
      try await body(site, application, browser)
    }
  }

  private static func recorded(_ application: Selaras.Application) -> RealisasiTercatat? {
    application.state.unit[WorkingSite.unit]?.pengukuran.realisasi("gangguan", WorkingSite.tahun2024)
  }

  @Test("Emptying the field says how; the page before it says what is lost; entering again brings it back")
  func removes() async throws {
    try await Self.run { _, application, browser in
      let page = try await browser.get(Self.address)
      let emptied = try await browser.post(Self.address, page.fields(["nilai-gangguan": ""]))
      #expect(emptied.status == .unprocessableContent && emptied.text.contains("tekan \u{201C}Hapus draf\u{201D}"))
      #expect(addresses(in: page.text).contains(Self.removal))
      let question = try await browser.get(Self.removal)
      PageRules.check(question.text, Self.removal)
      #expect(question.text.contains("Angka gangguan ketertiban") && question.text.contains("Register"))
      let form = question.fields()
      let done = try await browser.post("\(Self.address)/hapus", form)
      #expect(done.headers[.location] == Self.address && Self.recorded(application) == nil)
      let told = try await browser.follow(done)
      #expect(told.text.contains("nilainya tadi 8"))
      #expect(try await browser.post("\(Self.address)/hapus", form).status == .notFound, "twice")
      let gone = try await browser.get(Self.removal)
      #expect(gone.status == .notFound && gone.text.contains("Draf ini tidak ada lagi"))
      #expect(addresses(in: gone.text).contains(Self.address))
      _ = try await browser.post(Self.address, told.fields(["nilai-gangguan": "8"]))
      #expect(Self.recorded(application)?.nilai?.printed == "8")
    }
  }

  @Test("What somebody changed since the page was shown is not taken back")
  func changed() async throws {
    try await Self.run { site, application, browser in
      let question = try await browser.get(Self.removal)
      let colleague = try await Browser.signedIn(site, People.camatMawar)
      _ = try await colleague.post(
        Self.address, try await colleague.get(Self.address).fields(["nilai-gangguan": "9"]))
      let answer = try await browser.post("\(Self.address)/hapus", question.fields())
      #expect(answer.status == .unprocessableContent && answer.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(Self.recorded(application)?.nilai?.printed == "9")
    }
  }

  @Test("Nothing is taken back once it was submitted, also after a return; then the value is replaced")
  func submitted() async throws {
    try await Self.run { _, application, browser in
      try await application.execute(
        Command(oleh: People.operatorMawar, [WorkingSite.step(.ajukan, ["gangguan"])]))
      #expect(try await browser.get(Self.removal).status == .notFound)
      try await application.execute(
        Command(oleh: People.administrator, [WorkingSite.step(.kembalikan, ["gangguan"], alasan: "Salah")]))
      let page = try await browser.get(Self.address)
      #expect(!page.text.contains("Hapus draf Angka gangguan"))
      let emptied = try await browser.post(Self.address, page.fields(["nilai-gangguan": ""]))
      #expect(emptied.text.contains("tidak dapat dikosongkan. Ganti dengan nilai yang benar."))
      _ = try await browser.post(Self.address, page.fields(["nilai-gangguan": "7"]))
      #expect(try await browser.get(Self.removal).status == .notFound, "a draft again, but it came back once")
    }
  }

  @Test("Only who fills in takes back", arguments: [People.operatorSunyi, People.perencana, People.evaluator])
  func others(person: Pelaku) async throws {
    try await Self.run { site, application, _ in
      let browser = try await Browser.signedIn(site, person)
      let answer = try await browser.get(Self.removal)
      #expect([.forbidden, .notFound].contains(answer.status))
      #expect(Self.recorded(application) != nil)
    }
  }
}
