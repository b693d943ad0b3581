import HummingbirdTesting
import Laporan
import Sakip
import Selaras
import TestSupport
import Testing

@testable import Web

@Suite("All agreements of a perangkat daerah in one archive")
struct BundelTests {
  private static let path = "/perangkat-daerah/kecamatan-mawar/bundel-perjanjian/2024"

  /// The site with one approved agreement.
  private static func run(
    _ reports: FakeReports, arsip: any PenyediaArsip = RealArchives(),
    _ body: @escaping @Sendable (Site) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await PkSite.posts(application)
    try await PkSite.draft(application, sampai: [.ajukan, .setujuiPihakPertama, .setujuiPihakKedua])
    try await Site.run(
      laporan: reports, arsip: arsip, application: application, people: [People.operatorMawar, People.perencana], body)
  }

  private static func send(_ browser: Browser, _ address: String, _ action: String) async throws -> TestResponse {
    let page = try await browser.get(address)
    let fields = WorkingSite.fields(in: page.text, button: "value=\"\(action)\"")
    return try await browser.post(address, fields + [("aksi", action)])
  }

  /// Asks again until the page says something, or does not wait any longer.
  private static func wait(_ browser: Browser, _ address: String, _ words: String) async throws -> String {
    while true {
      let text = try await browser.get(address).text
      if text.contains(words) || !text.contains("http-equiv=\"refresh\"") { return text }
      await Task.yield()
    }
  }

  @Test("Ordered, made one post after another, downloaded as ZIP with a PDF and a DOCX of each") func itsWay()
    async throws
  {
    try await Self.run(FakeReports()) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let list = try await browser.get("/perangkat-daerah/kecamatan-mawar/perjanjian?tahun=2024").text
      #expect(list.contains("href=\"\(Self.path)") && list.contains("Unduh semua PK perangkat daerah ini"))
      let ordered = try await Self.send(browser, Self.path, "susun")
      let address = try #require(ordered.headers[.location])
      let ready = try await Self.wait(browser, address, "Arsip siap diunduh")
      #expect(ready.contains("ambil=ya"))
      let file = try await browser.get("\(address)&ambil=ya")
      #expect(file.status == .ok && file.headers[.contentType] == "application/zip")
      let bytes = Array(file.body.readableBytesView)
      try await TestTools.withFile(bytes, named: "bundel.zip") { archive in
        for (name, content) in [
          ("semua-perjanjian-kecamatan-mawar-2024.pdf", "isi pdf"), ("pdf/1-seksi-murni.pdf", "isi pdf"),
          ("docx/1-seksi-murni.docx", "isi docx"),
        ] {
          let part = try TestTools.part(name, ofArchive: archive.path)
          #expect(part == content)
        }
      }
    }
  }

  @Test("Its progress is shown; who ordered it gives it up, and nobody else does") func givenUp() async throws {
    let reports = FakeReports(isOpen: false)
    try await Self.run(reports) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = try #require(try await Self.send(browser, Self.path, "susun").headers[.location])
      let page = try await Self.wait(browser, address, "0 dari 1 perjanjian selesai dibuat")
      #expect(page.contains("Batalkan penyusunan"))
      let other = try await Browser.signedIn(site, People.perencana)
      #expect(try await !other.get(address).text.contains("Batalkan penyusunan"))
      let token = Browser.token(in: try await other.get("/akun").text)
      _ = try await other.post(address, [(SentForm.tokenField, token), ("aksi", "batal")])
      #expect(try await browser.get(address).text.contains("selesai dibuat"))
      let cancelled = try await browser.follow(try await Self.send(browser, address, "batal"))
      #expect(cancelled.text.contains("Penyusunan arsip dibatalkan.") && cancelled.text.contains("Susun arsip"))
      #expect(try await browser.get(address).text.contains("Susun arsip"))
      await reports.open()
    }
  }

  /// An order of the one agreement of the fixture, for an account.
  private static func order(
    _ jobs: BundelJobs, _ state: State, tahun: Int = 2024, posisi: Int64 = 1, hari: String = "2025-03-15",
    per: Tanggal? = nil, oleh: String
  ) async throws -> BundelJobs.Key {
    let day = try #require(Tanggal(iso: hari))
    return try await jobs.order(
      .init(unit: PkSite.unit, tahun: tahun, posisi: posisi, hari: day, per: per),
      IsiBundel(unit: PkSite.unit, tahun: tahun, jabatan: [PilihanPk()], hari: day), state: state, oleh: oleh)
  }

  private static func ended(_ jobs: BundelJobs, _ key: BundelJobs.Key) async -> BundelJobs.Progress? {
    while true {
      switch await jobs.known(key) {
      case .menunggu, .dibuat: await Task.yield()
      case let other: return other
      }
    }
  }

  @Test("An archive that is too large says so, and what to do instead") func tooLarge() async throws {
    let jobs = BundelJobs(penyedia: FakeReports(), arsip: RealArchives(), largest: 20)
    let key = try await Self.order(jobs, State(), oleh: "a")
    guard case .gagal(let words) = await Self.ended(jobs, key) else {
      Issue.record("tidak ditolak")
      return
    }
    #expect(words.contains("terlalu besar") && words.contains("per jabatan"))
  }

  @Test("An account has one archive on its way; the next begins once the one that was given up has ended")
  func oneEach() async throws {
    let reports = FakeReports(isOpen: false)
    let jobs = BundelJobs(penyedia: reports, arsip: RealArchives())
    let first = try await Self.order(jobs, State(), oleh: "a")
    #expect(
      try await Self.order(jobs, State(), posisi: 2, oleh: "a") == first, "the same agreements: the one on its way")
    await #expect(throws: WebError.self) { try await Self.order(jobs, State(), tahun: 2023, oleh: "a") }
    let second = try await Self.order(jobs, State(), tahun: 2023, oleh: "b")
    while await reports.made.isEmpty { await Task.yield() }
    await jobs.cancel(first, oleh: "a")
    #expect(await jobs.known(first) == nil)
    guard case .menunggu(1) = await jobs.known(second) else {
      Issue.record("begun beside the tool of the one before")
      return
    }
    await reports.open()
    guard case .selesai = await Self.ended(jobs, second) else {
      Issue.record("not made")
      return
    }
  }

  @Test("At midnight an archive is still the same: ordered again it is found, and its address names its day")
  func midnight() async throws {
    let reports = FakeReports(isOpen: false)
    let jobs = BundelJobs(penyedia: reports, arsip: RealArchives())
    let first = try await Self.order(jobs, State(), oleh: "a")
    #expect(try await Self.order(jobs, State(), posisi: 2, hari: "2025-03-16", oleh: "a") == first)
    await #expect(throws: WebError.self, "as of an earlier day it is another one") {
      try await Self.order(jobs, State(), hari: "2025-03-01", per: Tanggal(iso: "2025-03-01"), oleh: "a")
    }
    await reports.open()
    let waiting = FakeReports(isOpen: false)
    try await Self.run(waiting) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = try #require(try await Self.send(browser, Self.path, "susun").headers[.location])
      let day = try #require(address.firstRange(of: "hari=")?.upperBound)
      #expect(Tanggal(iso: String(address[day...].prefix(10))) != nil)
      let other = address.replacing(address[day...].prefix(10), with: "2020-01-01")
      #expect(try await browser.get(other).text.contains("Susun arsip"))
      #expect(try await browser.get(address).text.contains("Batalkan penyusunan"))
      _ = try await Self.send(browser, address, "batal")
      await waiting.open()
    }
  }

  @Test("A failure is told in words; guests are asked to sign in") func failure() async throws {
    struct Secret: Error {}
    try await Self.run(FakeReports(failure: Secret())) { site in
      #expect(try await Browser(site).get(Self.path).status == .seeOther)
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = try #require(try await Self.send(browser, Self.path, "susun").headers[.location])
      let text = try await Self.wait(browser, address, "Arsip tidak dapat dibuat")
      #expect(text.contains("Coba lagi") && !text.contains("Secret"))
      #expect(try await browser.get(Self.path.replacing("2024", with: "2019")).status == .notFound)
    }
  }

  @Test("Without the tool no agreement is made in vain, and the place of the tool stays a secret") func noTool()
    async throws
  {
    let reports = FakeReports()
    let missing = RealArchives(zip: TestTools.tool("zip", path: "/tidak/ada/zip"))
    try await Self.run(reports, arsip: missing) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = try #require(try await Self.send(browser, Self.path, "susun").headers[.location])
      let text = try await Self.wait(browser, address, "Arsip tidak dapat dibuat")
      #expect(text.contains("Coba lagi") && !text.contains("/tidak/ada"))
      #expect(await reports.made.isEmpty)
    }
  }
}
