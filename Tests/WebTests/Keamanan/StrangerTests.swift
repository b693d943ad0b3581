import Hummingbird
import HummingbirdTesting
import NIOCore
import Selaras
import Testing

@testable import Web

@Suite("What a stranger may send")
struct StrangerTests {
  private static let address = "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12"
  private static let pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"

  @Test("No file of somebody who has not signed in reaches the disk, and what was typed waits for the sign-in")
  func anonymousFile() async throws {
    try await Site.run(people: People.semua) { site in
      let guest = Browser(site)
      let token = Browser.token(in: try await guest.get("/masuk").text)
      let answer = try await guest.upload(
        Self.address, [(SentForm.tokenField, token), ("nilai-gangguan", "8")],
        file: ("berkas-gangguan", "a.pdf", Self.pdf))
      #expect(answer.status == .unauthorized && answer.text.contains("nilai-gangguan=8"))
      #expect(site.files.isEmpty)
    }
  }

  @Test("A file sent to another perangkat daerah is refused before it is read")
  func foreignFile() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorSunyi)
      let token = Browser.token(in: try await browser.get("/akun").text)
      let answer = try await browser.upload(
        Self.address, [(SentForm.tokenField, token)], file: ("berkas-gangguan", "a.pdf", Self.pdf))
      #expect(answer.status == .forbidden)
      #expect(site.files.isEmpty)
    }
  }

  @Test(
    "More than a form may hold is refused, whatever its form and wherever it goes",
    arguments: [
      ("/masuk", "application/x-www-form-urlencoded"), ("/masuk", "multipart/form-data; boundary=b"),
      ("/undangan/x", "text/plain"), (address, "application/x-www-form-urlencoded"),
      (address, "multipart/form-data; boundary=b"),
    ])
  func largeBody(address: String, type: String) async throws {
    let field =
      "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + String(repeating: "a", count: 60_000) + "\r\n"
    let body = ByteBuffer(string: String(repeating: field, count: 40) + "--b--\r\n")
    try await Site.run(people: People.semua) { site in
      let answer = try await site.client.execute(
        uri: address, method: .post, headers: [.contentType: type], body: body)
      #expect(answer.status == .contentTooLarge)
    }
  }

  @Test(
    "The address is the one that the proxy wrote down, and only an address",
    arguments: [
      ("203.0.113.7", true, "203.0.113.7"), ("10.0.0.1, 203.0.113.7", true, "203.0.113.7"),
      ("2001:db8::1", true, "2001:db8::1"), ("203.0.113.7", false, "127.0.0.1"), ("<script>", true, "127.0.0.1"),
      ("203.0.113.7\" akun=admin", true, "127.0.0.1"), ("", true, "127.0.0.1"),
      (String(repeating: "1", count: 46), true, "127.0.0.1"),
    ])
  func clientAddress(header: String, isBehindProxy: Bool, shown: String) throws {
    let name = try #require(HTTPField.Name("X-Forwarded-For"))
    let head = HTTPRequest(method: .get, scheme: "http", authority: "selaras", path: "/", headerFields: [name: header])
    let request = Request(head: head, body: .init(buffer: ByteBuffer()))
    let remote = try SocketAddress(ipAddress: "127.0.0.1", port: 1)
    #expect(ClientAddress.of(request, remote, isBehindProxy: isBehindProxy) == shown)
  }

  @Test("A host that somebody made up stands nowhere in the answer")
  func host() async throws {
    try await Site.run { site in
      let answer = try await site.get("/", headers: [HTTPField.Name("X-Forwarded-Host")!: "jahat.example"])
      #expect(!answer.text.contains("jahat.example"))
    }
  }

  @Test("An account that is deactivated in the middle of its work can do nothing more")
  func deactivated() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      #expect(try await browser.get(Self.address).status == .ok)
      let entries = application.state.posisi
      try await site.accounts.setActive(name: "operator-mawar", false)
      #expect(try await browser.get(Self.address).status == .seeOther)
      let token = Browser.token(in: try await browser.get("/masuk").text)
      let sent = try await browser.post(Self.address, [(SentForm.tokenField, token), ("nilai-gangguan", "8")])
      #expect(sent.status == .unauthorized && application.state.posisi == entries)
    }
  }

  @Test("A second factor is begun with the password only")
  func secondFactor() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get("/akun/faktor-kedua")
      for password in ["", "bukan ini"] {
        let answer = try await browser.send("/akun/faktor-kedua/mulai", from: page, ["sandi": password])
        #expect(answer.status == .unprocessableContent && !answer.text.contains("otpauth"))
      }
      for code in ["0", "000000"] {
        let answer = try await browser.send("/akun/faktor-kedua/pastikan", from: page, ["kode": code])
        #expect(answer.status == .unprocessableContent && !answer.text.contains("otpauth"))
        #expect(answer.text.contains("belum dimulai") && answer.text.contains("name=\"sandi\""))
      }
    }
  }
}
