import HummingbirdTesting
import Testing

@testable import Web

@Suite("One's own account")
struct OwnAccountTests {
  @Test("A new password ends the other sessions, and the old one no longer lets in")
  func password() async throws {
    try await Site.run(people: People.semua) { site in
      let other = try await Browser.signedIn(site, People.operatorMawar)
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get("/akun")
      let new = "kata sandi lain yang panjang"
      let answer = try await browser.send(
        "/akun/sandi", from: page, ["lama": People.password, "baru": new, "ulang": new])
      #expect(answer.status == .seeOther)
      #expect(try await browser.follow(answer).text.contains("Kata sandi diganti"))
      #expect(try await browser.get("/akun").text.contains("Kata sandi diganti") == false)
      #expect(try await other.get("/akun").status == .seeOther)
      #expect(try await Browser(site).signIn(People.operatorMawar).status == .unprocessableContent)
      #expect(try await Browser(site).signIn(People.operatorMawar, password: new).status == .seeOther)
    }
  }

  @Test(
    "A refused change says at which field",
    arguments: [
      (
        "bukan ini", "kata sandi lain yang panjang", "kata sandi lain yang panjang", "lama", "Kata sandi sekarang salah"
      ),
      (People.password, "kata sandi lain yang panjang", "lain lagi", "ulang", "tidak sama"),
      (People.password, "pendek", "pendek", "baru", "12"),
    ])
  func refused(old: String, new: String, again: String, field: String, words: String) async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get("/akun")
      let answer = try await browser.send("/akun/sandi", from: page, ["lama": old, "baru": new, "ulang": again])
      #expect(answer.status == .unprocessableContent && answer.text.contains(words))
      #expect(answer.text.contains("href=\"#\(field)\"") && answer.text.contains("id=\"\(field)-galat\""))
      #expect(!answer.text.contains(new) || new == "pendek")
    }
  }

  @Test("Sessions are listed and ended one by one or together")
  func sessions() async throws {
    try await Site.run(people: People.semua) { site in
      let first = try await Browser.signedIn(site, People.operatorMawar)
      let second = try await Browser.signedIn(site, People.operatorMawar)
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get("/akun")
      let ends = page.text.components(separatedBy: "action=\"/akun/sesi/").dropFirst().map { $0.prefix { $0 != "\"" } }
      let one = try #require(ends.first { $0.hasSuffix("/akhiri") })
      let answer = try await browser.send("/akun/sesi/\(one)", from: page, [:])
      #expect(answer.status == .seeOther)
      var left = 0
      for other in [first, second] where try await other.get("/akun").status == .ok { left += 1 }
      #expect(left == 1)
      _ = try await browser.send("/akun/sesi/akhiri-lainnya", from: page, [:])
      for other in [first, second] { #expect(try await other.get("/akun").status == .seeOther) }
      #expect(try await browser.get("/akun").status == .ok)
    }
  }

  @Test("Nobody ends the session of another account")
  func foreignSession() async throws {
    try await Site.run(people: People.semua) { site in
      let victim = try await Browser.signedIn(site, People.camatMawar)
      let id = try #require(site.accounts.sessions(of: "camat-mawar").first?.id)
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get("/akun")
      _ = try await browser.send("/akun/sesi/\(id)/akhiri", from: page, [:])
      #expect(try await victim.get("/akun").status == .ok)
    }
  }
}
