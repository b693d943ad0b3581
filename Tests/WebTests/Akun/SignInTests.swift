import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite("Signing in")
struct SignInTests {
  @Test("In and out again")
  func inAndOut() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = Browser(site)
      let answer = try await browser.signIn(People.operatorMawar)
      #expect(answer.status == .seeOther && answer.headers[.location] == SignIn.home)
      let account = try await browser.get("/akun")
      #expect(
        account.status == .ok && account.text.contains("operator-mawar") && account.text.contains("Kecamatan Mawar"))
      let out = try await browser.send("/keluar", from: account, [:])
      #expect(out.status == .seeOther)
      let after = try await browser.get("/akun")
      #expect(after.headers[.location] == "/masuk?lanjut=%2Fakun")
    }
  }

  @Test("The cookie is kept from scripts and from other sites", arguments: [false, true])
  func cookie(isBehindTLS: Bool) async throws {
    try await Site.run(people: People.semua, isBehindTLS: isBehindTLS) { site in
      let answer = try await Browser(site).signIn(People.camatMawar)
      let cookie = try #require(answer.headers[values: .setCookie].first { !$0.contains("formulir") })
      #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"))
      #expect(cookie.contains("Secure") == isBehindTLS && cookie.hasPrefix("__Host-") == isBehindTLS)
      let transport = answer.headers[HTTPField.Name("Strict-Transport-Security")!]
      #expect(transport == (isBehindTLS ? "max-age=31536000; includeSubDomains" : nil))
    }
  }

  @Test("A wrong password and an unknown account get the same answer, and the name stays")
  func wrong() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = Browser(site)
      let known = try await browser.signIn(People.operatorMawar, password: "bukan kata sandinya")
      let page = try await browser.get("/masuk")
      let unknown = try await browser.send("/masuk", from: page, ["nama": "tidak-ada", "sandi": "bukan kata sandinya"])
      for answer in [known, unknown] {
        #expect(answer.status == .unprocessableContent && answer.text.contains("Nama akun atau kata sandi salah"))
        #expect(!answer.text.contains("bukan kata sandinya"))
      }
      #expect(known.text.contains("value=\"operator-mawar\""))
    }
  }

  @Test("A password of 10,000 characters is refused")
  func longPassword() async throws {
    try await Site.run(people: People.semua) { site in
      let answer = try await Browser(site).signIn(People.operatorMawar, password: String(repeating: "a", count: 10_000))
      #expect(answer.status == .unprocessableContent && answer.text.contains("panjang"))
    }
  }

  @Test("Many guesses are slowed down, with the time at which to go on")
  func throttled() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = Browser(site)
      var last = ""
      for _ in 0..<8 { last = try await browser.signIn(People.camatMawar, password: "tebakan yang salah").text }
      #expect(last.contains("Terlalu banyak percobaan") && last.contains("2025"))
    }
  }

  @Test(
    "Going on only to this site",
    arguments: [
      ("/perangkat-daerah/kecamatan-mawar", "/perangkat-daerah/kecamatan-mawar"),
      ("https://jahat.example/", SignIn.home),
      ("//jahat.example", SignIn.home),
    ])
  func goingOn(wanted: String, place: String) async throws {
    try await Site.run(people: People.semua) { site in
      let browser = Browser(site)
      let page = try await browser.get(Address.make("/masuk", [("lanjut", wanted)]))
      let answer = try await browser.send(
        "/masuk", from: page, ["nama": "operator-mawar", "sandi": People.password, "lanjut": wanted])
      #expect(answer.headers[.location] == place)
    }
  }

  @Test("A form without its secret is not carried out, and nothing of it is lost")
  func secret() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let answer = try await browser.post("/akun/sesi/akhiri-lainnya", [("catatan", "isi <b>saya</b>")])
      #expect(answer.status == .forbidden && answer.text.contains("Lanjutkan mengirim isian"))
      #expect(answer.text.contains("value=\"isi &lt;b&gt;saya&lt;/b&gt;\""))
      let again = try await browser.send("/akun/sesi/akhiri-lainnya", from: answer, [:])
      #expect(again.status == .seeOther)
    }
  }

  @Test("A form of another site is refused")
  func otherSite() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let account = try await browser.get("/akun")
      let answer = try await browser.post(
        "/keluar", [(SentForm.tokenField, Browser.token(in: account.text))],
        headers: [HTTPField.Name("Sec-Fetch-Site")!: "cross-site"])
      #expect(answer.status == .forbidden && answer.text.contains("tidak dikirim dari situs ini"))
      #expect(try await browser.get("/akun").status == .ok)
    }
  }

  @Test("A form sent after the session ended waits for the sign-in")
  func endedSession() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = Browser(site)
      let answer = try await browser.post("/akun/sesi/akhiri-lainnya", [("catatan", "tidak hilang")])
      #expect(answer.status == .unauthorized && answer.text.contains("Sesi Anda sudah berakhir"))
      let fields = answer.text.components(separatedBy: "name=\"isian\" value=\"").last?.prefix { $0 != "\"" }
      let waiting = String(try #require(fields)).replacing("&amp;", with: "&")
      let signedIn = try await browser.send(
        "/masuk", from: answer,
        [
          "nama": "operator-mawar", "sandi": People.password, "kirim": "/akun/sesi/akhiri-lainnya",
          "isian": String(waiting),
        ])
      #expect(signedIn.status == .ok && signedIn.text.contains("Lanjutkan mengirim isian"))
      #expect(signedIn.text.contains("value=\"tidak hilang\""))
      let done = try await browser.send("/akun/sesi/akhiri-lainnya", from: signedIn, [:])
      #expect(done.status == .seeOther)
    }
  }

  @Test("Files of a form with an old secret are named, and have to be chosen again", arguments: [false, true])
  func passedOverFiles(isSignedIn: Bool) async throws {
    let address = "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12"
    let words = "Berkas “register &lt;b&gt;.pdf” tidak ikut tersimpan."
    try await Site.run(people: People.semua) { site in
      let browser = Browser(site)
      if isSignedIn { _ = try await browser.signIn(People.operatorMawar) }
      let answer = try await browser.upload(
        address, [(SentForm.tokenField, "lama"), ("nilai-gangguan", "8")],
        file: ("berkas-gangguan", "register <b>.pdf", Array("%PDF-1.4\n%%EOF\n".utf8)))
      #expect(answer.status == (isSignedIn ? .forbidden : .unauthorized))
      #expect(answer.text.contains(words) && site.files.isEmpty)
      guard !isSignedIn else { return }
      let signedIn = try await browser.send(
        "/masuk", from: answer,
        [
          "nama": "operator-mawar", "sandi": People.password, "kirim": address, "isian": "nilai-gangguan=8",
          "berkas": "register <b>.pdf",
        ])
      #expect(signedIn.status == .ok && signedIn.text.contains(words) && signedIn.text.contains("nilai-gangguan"))
    }
  }

  @Test("A page of somebody who has signed in is never given to another")
  func separatePages() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.administrator)
      let own = try await browser.get("/")
      let everyone = try await site.get("/")
      #expect(own.text.contains("bagian-organisasi") && !everyone.text.contains("bagian-organisasi"))
      #expect(own.headers[.eTag] != everyone.headers[.eTag])
    }
  }
}
