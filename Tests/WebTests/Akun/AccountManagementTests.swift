import HummingbirdTesting
import Selaras
import TestSupport
import Testing

@testable import Web

@Suite("The administrator's accounts")
struct AccountManagementTests {
  @Test("Invited, accepted, signed in, deactivated")
  func invitation() async throws {
    try await Site.run(people: People.semua) { site in
      let admin = try await Browser.signedIn(site, People.administrator)
      let page = try await admin.get("/pengelolaan/akun")
      let made = try await admin.send(
        "/pengelolaan/akun/undang", from: page,
        ["nama": "operator-dinas-uji", "peran": "operator", "unit": "dinas-uji"])
      #expect(made.status == .seeOther)
      let shown = try await admin.follow(made)
      let link = shown.jalurUndangan
      #expect(shown.undangan.hasPrefix("http://") && !link.isEmpty)
      #expect(try await admin.follow(made).undangan.isEmpty)
      let guest = Browser(site)
      let invited = try await guest.get(link)
      #expect(invited.status == .ok && invited.text.contains("operator-dinas-uji"))
      let short = try await guest.send(link, from: invited, ["baru": "pendek", "ulang": "pendek"])
      #expect(short.status == .unprocessableContent)
      let accepted = try await guest.send(
        link, from: invited, ["baru": "sandi pertama yang baik", "ulang": "sandi pertama yang baik"])
      #expect(accepted.text.contains("Kata sandi tersimpan"))
      #expect(try await guest.get(link).status == .notFound)
      let person = Pelaku(akun: "operator-dinas-uji", peran: .operator, unit: "dinas-uji")
      let signedIn = try await guest.signIn(person, password: "sandi pertama yang baik")
      #expect(signedIn.status == .seeOther)
      let off = try await admin.send("/pengelolaan/akun/operator-dinas-uji/nonaktifkan", from: page, [:])
      #expect(off.status == .seeOther)
      #expect(try await guest.get("/akun").status == .seeOther)
    }
  }

  @Test(
    "An invitation that cannot be is refused and keeps what was typed",
    arguments: [
      ("Nama Orang", "operator", "kecamatan-mawar", "huruf kecil"), ("operator-x", "operator", "", "perangkat daerah"),
      ("operator-x", "operator", "tidak-ada", "belum ada"), ("operator-x", "raja", "", "Peran belum dipilih"),
      ("bapperida", "evaluator", "", "sudah ada"), (nipRekaan(sela: ""), "perencana", "", "NIP"),
    ])
  func refused(name: String, role: String, unit: String, words: String) async throws {
    try await Site.run(people: People.semua) { site in
      let admin = try await Browser.signedIn(site, People.administrator)
      let page = try await admin.get("/pengelolaan/akun")
      let answer = try await admin.send(
        "/pengelolaan/akun/undang", from: page, ["nama": name, "peran": role, "unit": unit])
      #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(words)")
      #expect(answer.text.contains("value=\"\(name)\""))
      // The header leads to the page, not to the address that only takes forms.
      #expect(answer.text.contains("action=\"/pengelolaan/akun\""))
      #expect(!answer.text.contains("action=\"/pengelolaan/akun/undang?"))
    }
  }

  @Test("No role is chosen beforehand, and an agency that has ended says so beside its successor")
  func choices() async throws {
    try await Site.run(people: People.semua) { site in
      let admin = try await Browser.signedIn(site, People.administrator)
      let page = try await admin.get("/pengelolaan/akun").text
      #expect(!page.contains("\" selected>Administrator"))
      #expect(page.contains("required") && page.contains("Pilih peran"))
      #expect(page.firstMatch(of: /Badan Lama[^<]* \(berakhir [0-9]+ [A-Z][a-z]+ [0-9]{4}\)/) != nil)
      #expect(!page.contains("Kecamatan Mawar (berakhir"))
    }
  }

  @Test("What takes an account its entry away says what is lost before its button")
  func asked() async throws {
    try await Site.run(people: People.semua) { site in
      let admin = try await Browser.signedIn(site, People.administrator)
      let page = try await admin.get("/pengelolaan/akun").text
      let before = try #require(page.components(separatedBy: "/pengelolaan/akun/bapperida/nonaktifkan").first)
      #expect(before.suffix(400).contains("Ia tidak dapat masuk lagi") && before.suffix(400).contains("<summary>"))
    }
  }

  @Test("Behind a proxy with TLS the address of an invitation says so, and only its own session reads it")
  func address() async throws {
    try await Site.run(people: People.semua, isBehindTLS: true) { site in
      let admin = try await Browser.signedIn(site, People.administrator)
      let page = try await admin.get("/pengelolaan/akun")
      let made = try await admin.send(
        "/pengelolaan/akun/undang", from: page, ["nama": "perencana-dua", "peran": "perencana"])
      let other = try await Browser.signedIn(site, People.administrator)
      #expect(try await other.get("/pengelolaan/akun").undangan.isEmpty)
      #expect(try await admin.follow(made).undangan.hasPrefix("https://"))
    }
  }

  @Test("The last administrator stays")
  func lastAdministrator() async throws {
    try await Site.run(people: People.semua) { site in
      let admin = try await Browser.signedIn(site, People.administrator)
      let page = try await admin.get("/pengelolaan/akun")
      let answer = try await admin.send("/pengelolaan/akun/bagian-organisasi/nonaktifkan", from: page, [:])
      #expect(answer.status == .unprocessableContent && answer.text.contains("administrator terakhir"))
    }
  }

  @Test("A second factor is set up before an evaluator does anything else")
  func secondFactor() async throws {
    try await Site.run(people: People.semua) { site in
      try await site.accounts.requireSecondFactor(true)
      let browser = Browser(site)
      _ = try await browser.signIn(People.evaluator)
      #expect(try await browser.get("/akun").headers[.location] == "/akun/faktor-kedua")
      let page = try await browser.get("/akun/faktor-kedua")
      #expect(page.text.contains("wajib memakai faktor kedua"))
      let begun = try await browser.send("/akun/faktor-kedua/mulai", from: page, ["sandi": People.password])
      #expect(begun.text.contains("otpauth://totp/Selaras"))
      let wrong = try await browser.send("/akun/faktor-kedua/pastikan", from: page, ["kode": "000000"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("id=\"kode\""))
      #expect(!wrong.text.contains("otpauth://"), "a wrong code asks for no password, and so shows no secret")
      let waiting = try await browser.get("/akun/faktor-kedua")
      #expect(waiting.text.contains("id=\"kode\"") && !waiting.text.contains("otpauth://"))
      let secret = try #require(begun.text.firstMatch(of: /secret=([A-Z2-7]+)/)?.1)
      let again = try await browser.send("/akun/faktor-kedua/mulai", from: wrong, ["sandi": People.password])
      #expect(again.text.contains("secret=\(secret)"))
      let refused = try await browser.send("/akun/faktor-kedua/mulai", from: wrong, ["sandi": "bukan sandinya"])
      #expect(refused.text.contains("href=\"#sandi\"") && !refused.text.contains("otpauth://"))
    }
  }

  @Test("The own account says whether a second factor is demanded", arguments: [true, false])
  func demanded(isRequired: Bool) async throws {
    try await Site.run(people: People.semua) { site in
      try await site.accounts.requireSecondFactor(isRequired)
      let browser = try await Browser.signedIn(site, People.semua[1])
      let page = try await browser.get("/akun").text
      #expect(page.contains("tidak seorang pun diwajibkan") != isRequired)
    }
  }
}
