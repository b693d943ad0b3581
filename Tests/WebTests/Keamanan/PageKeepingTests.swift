import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite("Where pages may be kept")
struct PageKeepingTests {
  private static let own = "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-06"

  @Test(
    "What everybody sees may be kept and is asked for again; what one person sees is for one browser",
    arguments: [
      ("/", false, "no-cache"), ("/data/ikhtisar/ikhtisar.csv", false, "no-cache"), ("/", true, "private, no-cache"),
      ("/data/ikhtisar/ikhtisar.csv", true, "private, no-cache"), (own, true, "private, no-store"),
      ("/akun", true, "no-store"), ("/masuk", false, "no-store"), ("/tidak-ada", true, "no-store"),
    ])
  func headers(address: String, isSignedIn: Bool, kept: String) async throws {
    try await Site.run(people: People.semua) { site in
      let browser = Browser(site)
      if isSignedIn { _ = try await browser.signIn(People.operatorMawar) }
      let answer = try await browser.get(address)
      #expect(answer.headers[.cacheControl] == kept)
      #expect(kept == "no-store" || answer.headers[.vary] == "Cookie")
    }
  }

  @Test("An answer without a page says the same")
  func notModified() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let tag = try #require(try await browser.get("/").headers[.eTag])
      let cookies = await browser.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
      let again = try await site.get("/", headers: [.ifNoneMatch: tag, .cookie: cookies])
      #expect(again.status == .notModified)
      #expect(again.headers[.cacheControl] == "private, no-cache" && again.headers[.vary] == "Cookie")
      #expect(try await site.get("/", headers: [.ifNoneMatch: tag]).status == .ok)
    }
  }

  @Test("No page that is remembered for everybody carries the secret of a visitor")
  func noSecrets() async throws {
    try await Site.run { site in
      for route in Routes.semua where route.metode == .baca && route.izin == .publik {
        let answer = try await site.get(route.pola.replacing("{unit}", with: "kecamatan-mawar"))
        #expect(
          !answer.text.contains(SentForm.tokenField) || answer.headers[.cacheControl] == "no-store", "\(route.pola)")
        #expect(answer.headers[.setCookie] == nil || answer.headers[.cacheControl] == "no-store", "\(route.pola)")
      }
    }
  }

  @Test("Signing out takes the cookie and the pages that the browser kept, and ends the session")
  func signingOut() async throws {
    try await Site.run(people: People.semua, isBehindTLS: true) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let cookies = await browser.cookies
      let out = try await browser.send("/keluar", from: try await browser.get("/akun"), [:])
      #expect(out.headers[HTTPField.Name("Clear-Site-Data")!] == "\"cache\"")
      let cookie = try #require(out.headers[values: .setCookie].first)
      #expect(cookie.hasPrefix("__Host-selaras=;") && cookie.contains("Max-Age=0"))
      let old = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
      #expect(try await site.get("/akun", headers: [.cookie: old]).status == .seeOther)
    }
  }

  @Test("A new sign-in makes a new session and ends the one that the browser had")
  func fixation() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let before = try #require(await browser.cookies["selaras"])
      let page = try await browser.get("/akun")
      _ = try await browser.send("/masuk", from: page, ["nama": "camat-mawar", "sandi": People.password])
      let after = try #require(await browser.cookies["selaras"])
      #expect(before != after)
      #expect(try await site.get("/akun", headers: [.cookie: "selaras=\(before)"]).status == .seeOther)
      #expect(try await browser.get("/akun").text.contains("camat-mawar"))
    }
  }

  @Test("A session that somebody brings along is none", arguments: ["", "x", String(repeating: "A", count: 43)])
  func foreignToken(token: String) async throws {
    try await Site.run(people: People.semua) { site in
      let answer = try await site.get("/akun", headers: [.cookie: "selaras=\(token)"])
      #expect(answer.status == .seeOther)
    }
  }
}
