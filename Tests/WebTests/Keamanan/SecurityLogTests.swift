import Accounts
import Foundation
import Hummingbird
import HummingbirdTesting
import InMemoryLogging
import Logging
import Selaras
import Testing

@testable import Web

/// One entry of the log, as far as these tests look.
private struct Entry: Hashable, CustomStringConvertible {
  let event: String
  let account: String
  let detail: String

  init(_ event: SecurityEvent, _ account: String = "", _ detail: String = "") {
    (self.event, self.account, self.detail) = (event.rawValue, account, detail)
  }

  init(_ entry: InMemoryLogHandler.Entry) {
    func text(_ key: String) -> String? { entry.metadata[key].map { "\($0)" } }
    event = text("peristiwa") ?? "\(entry.message)"
    account = text("akun") ?? ""
    detail = text("sasaran") ?? text("halaman") ?? text("sebab") ?? text("bukti-diri") ?? ""
  }

  var description: String { "\(event) \(account) \(detail)" }
}

@Suite("What concerns safety stands in the log")
struct SecurityLogTests {
  private static func entries(_ site: Site) -> [Entry] { site.log.entries.map { Entry($0) } }

  @Test("Signing in, right and wrong, throttled, and out again; never what was typed")
  func signingIn() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = Browser(site)
      _ = try await browser.signIn(People.operatorMawar, password: "salah ketik rahasia")
      let page = try await browser.get("/masuk")
      _ = try await browser.send("/masuk", from: page, ["nama": "sandi di kolom nama", "sandi": "x"])
      _ = try await browser.signIn(People.operatorMawar)
      let account = try await browser.get("/akun")
      _ = try await browser.send("/keluar", from: account, [:])
      #expect(
        Self.entries(site) == [
          Entry(.signInFailed, "operator-mawar", "nama atau kata sandi"),
          Entry(.signInFailed, "tidak dikenal", "nama atau kata sandi"),
          Entry(.signedIn, "operator-mawar", "kata sandi"), Entry(.signedOut, "operator-mawar"),
        ])
      for _ in 0..<8 { _ = try await Browser(site).signIn(People.camatMawar, password: "tebakan") }
      #expect(Self.entries(site).contains(Entry(.signInThrottled, "camat-mawar")))
      let everything = site.log.entries.map { "\($0.message) \($0.metadata)" }.joined(separator: "\n")
      for secret in ["rahasia", "kolom nama", "tebakan", People.password] + (await browser.cookies.map(\.value)) {
        #expect(!everything.contains(secret), "\(secret)")
      }
    }
  }

  @Test("What administrators do to accounts, with whom it was done to")
  func administration() async throws {
    try await Site.run(people: People.semua) { site in
      let admin = try await Browser.signedIn(site, People.administrator)
      let page = try await admin.get("/pengelolaan/akun")
      let made = try await admin.send(
        "/pengelolaan/akun/undang", from: page, ["nama": "operator-baru", "peran": "operator", "unit": "dinas-uji"])
      let link = try await admin.follow(made).jalurUndangan
      let token = try #require(link.split(separator: "/").last)
      let guest = Browser(site)
      let new = "sandi pertama yang baik"
      _ = try await guest.send(link, from: try await guest.get(link), ["baru": new, "ulang": new])
      _ = try await guest.get(link)
      for act in ["nonaktifkan", "aktifkan", "lepas-faktor-kedua"] {
        _ = try await admin.send("/pengelolaan/akun/operator-baru/\(act)", from: page, [:])
      }
      _ = try await admin.send("/pengelolaan/akun/tidak-ada/nonaktifkan", from: page, [:])
      let name = People.administrator.akun
      #expect(
        Self.entries(site).dropFirst() == [
          Entry(.invited, name, "operator-baru"), Entry(.invitationAccepted, "operator-baru"),
          Entry(.invitationUnknown), Entry(.deactivated, name, "operator-baru"),
          Entry(.reactivated, name, "operator-baru"), Entry(.secondFactorRemoved, name, "operator-baru"),
        ])
      #expect(!site.log.entries.contains { "\($0.metadata)".contains(token) })
    }
  }

  @Test("Passwords, second factors and sessions of one's own")
  func ownAccount() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.evaluator)
      let page = try await browser.get("/akun")
      let new = "kata sandi lain yang panjang"
      for old in ["bukan ini", People.password] {
        _ = try await browser.send("/akun/sandi", from: page, ["lama": old, "baru": new, "ulang": new])
      }
      _ = try await browser.send("/akun/sesi/akhiri-lainnya", from: page, [:])
      _ = try await browser.send("/akun/faktor-kedua/mulai", from: page, ["sandi": "bukan ini"])
      _ = try await browser.send("/akun/faktor-kedua/mulai", from: page, ["sandi": new])
      _ = try await browser.send("/akun/faktor-kedua/pastikan", from: page, ["kode": "000000"])
      let events: [SecurityEvent] = [
        .passwordRefused, .passwordChanged, .sessionsEnded, .passwordRefused, .secondFactorRefused,
      ]
      #expect(Self.entries(site).dropFirst() == events.map { Entry($0, "inspektorat") }[...])
    }
  }

  @Test("What somebody has no right to, and forms that are not of this site or lack their secret")
  func refused() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      _ = try await browser.get("/pengelolaan/akun")
      _ = try await browser.get("/perangkat-daerah/badan-sunyi/pengukuran/2024-06")
      _ = try await browser.post("/keluar", [], headers: [HTTPField.Name("Sec-Fetch-Site")!: "cross-site"])
      _ = try await browser.post("/keluar", [])
      let name = "operator-mawar"
      #expect(
        Self.entries(site).dropFirst() == [
          Entry(.rightRefused, name, "/pengelolaan/akun"),
          Entry(.rightRefused, name, "/perangkat-daerah/badan-sunyi/pengukuran/2024-06"),
          Entry(.foreignForm, name, "/keluar"), Entry(.formWithoutSecret, name, "/keluar"),
        ])
    }
  }

  @Test("What goes wrong inside is told to the log, not to the visitor, and without the secret of an address")
  func internalError() async throws {
    struct Trouble: Error, CustomStringConvertible { let description = "rahasia dapur\nbaris palsu" }
    try await Site.run(laporan: FakeReports(failure: Trouble())) { site in
      let answer = try await site.get("/perangkat-daerah/kecamatan-mawar/laporan/lkjip/2024")
      #expect(answer.status == .internalServerError && !answer.text.contains("dapur"))
      let entry = try #require(site.log.entries.last)
      #expect(entry.level == .error && entry.metadata["error"] == "rahasia dapur?baris palsu")
    }
  }

  @Test(
    "Errors of the disk are put in general words",
    arguments: [
      AccountError.storageFailure(file: "/srv/data/akun.sqlite", reason: "disk I/O error"),
      .diskFull(file: "/srv/data/akun.sqlite"), .notAccounts(file: "/srv/data/akun.sqlite"),
      .newerFormat(file: "/srv/data/akun.sqlite", found: 9, known: 1),
    ])
  func serverTrouble(error: AccountError) {
    #expect(error.isAboutServer && !ServerTrouble.words.contains("/srv"))
    #expect(!AccountError.wrongPassword.isAboutServer)
  }

  @Test("docs/keamanan.md names every event", arguments: SecurityEvent.allCases)
  func documented(event: SecurityEvent) throws {
    let url = URL(filePath: #filePath).appending(path: "../../../../docs/keamanan.md").standardized
    #expect(try String(contentsOf: url, encoding: .utf8).contains("`\(event.rawValue)`"))
  }

  @Test(
    "A text of a stranger is one line",
    arguments: [
      ("a\nb", "a?b"), ("a\r\n2026 notice masuk", "a??2026 notice masuk"), ("\u{1B}[2J", "?[2J"), ("a\u{2028}b", "a?b"),
      ("\u{202E}abc", "?abc"), (String(repeating: "z", count: 1000), String(repeating: "z", count: 300)),
      ("é 1", "é 1"),
    ])
  func plain(text: String, shown: String) {
    #expect(LogText.plain(text) == shown)
  }

  @Test(
    "The token of an invitation is no part of a path in the log",
    arguments: [
      ("/undangan/rahasia", "/undangan/..."), ("/masuk", "/masuk"), ("/undangan", "/undangan"),
    ])
  func path(path: String, shown: String) {
    #expect(LogText.path(path) == shown)
  }
}
