import FileStore
import Foundation
import Hummingbird
import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Evidence in pieces")
struct UnggahanTests {
  private static let pdf = Array("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".utf8)

  /// A person whose script sends pieces.
  private struct Sender {
    let browser: Browser
    let token: String

    init(_ site: Site, _ person: Pelaku) async throws {
      browser = try await Browser.signedIn(site, person)
      token = Browser.token(in: try await browser.get("/akun").text)
    }

    func begin(_ size: String, name: String = "register.pdf") async throws -> TestResponse {
      try await browser.post("/unggahan", [(SentForm.tokenField, token), ("ukuran", size), ("nama", name)])
    }

    func piece(_ id: String, at start: String, _ bytes: some Sequence<UInt8>, token: String? = nil) async throws
      -> TestResponse
    {
      try await browser.piece("/unggahan/\(id)?mulai=\(start)", Array(bytes), token: token ?? self.token)
    }

    func finish(_ id: String) async throws -> TestResponse {
      try await browser.post("/unggahan/\(id)/selesai", [(SentForm.tokenField, token)])
    }
  }

  @Test("Goes on after a lost connection, is kept once, and finishing twice gives the same answer")
  func resumes() async throws {
    try await Site.run(people: People.semua) { site in
      let sender = try await Sender(site, People.operatorMawar)
      let begun = try await sender.begin(String(Self.pdf.count))
      #expect(begun.status == .created && begun.text.count == 32)
      let id = begun.text
      #expect(try await sender.piece(id, at: "0", Self.pdf[..<10]).text == "10")
      // The answer to this piece was lost: it is sent again, refused, and the right place is asked for.
      let again = try await sender.piece(id, at: "0", Self.pdf[..<10])
      #expect(again.status == .conflict && again.text.contains("10"))
      #expect(try await sender.browser.get("/unggahan/\(id)").text == "10")
      let early = try await sender.finish(id)
      #expect(early.status == .conflict && early.text.contains("belum lengkap"))
      #expect(try await sender.piece(id, at: "10", Self.pdf[10...]).text == String(Self.pdf.count))
      let kept = try await sender.finish(id)
      #expect(kept.status == .created && ContentHash(hex: kept.text) != nil)
      #expect(try await sender.finish(id).text == kept.text)
      #expect(try await sender.browser.get("/unggahan/\(id)").text == String(Self.pdf.count))
    }
  }

  @Test("What is sent in pieces is attached by the form that names it, and by nobody else's")
  func attached() async throws {
    let address = "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12"
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let sender = try await Sender(site, People.operatorMawar)
      let id = try await sender.begin(String(Self.pdf.count), name: "../register mawar.pdf").text
      _ = try await sender.piece(id, at: "0", Self.pdf)
      let hash = try await sender.finish(id).text
      func save(_ sender: Sender) async throws -> TestResponse {
        let fields = [
          (SentForm.tokenField, sender.token), ("semula-gangguan", ""), ("berkas-gangguan", hash), ("aksi", "simpan"),
        ]
        return try await sender.browser.post(address, fields)
      }
      let stranger = try await save(try await Sender(site, People.camatMawar))
      #expect(stranger.status == .unprocessableContent && stranger.text.contains("tidak tersimpan lagi"))
      let mine = try await save(sender)
      #expect(mine.status == .seeOther)
      let period = try #require(Periode(kode: "2024"))
      let files = application.state.unit["kecamatan-mawar"]?.pengukuran.bukti("gangguan", period) ?? []
      #expect(files.map(\.isi.nama) == ["register mawar.pdf"])
      #expect(try await save(sender).status == .seeOther)
    }
  }

  @Test("Somebody else cannot look at it, add to it or finish it")
  func foreign() async throws {
    try await Site.run(people: People.semua) { site in
      let mine = try await Sender(site, People.operatorMawar)
      let other = try await Sender(site, People.operatorSunyi)
      let id = try await mine.begin("10").text
      #expect(try await other.browser.get("/unggahan/\(id)").status == .notFound)
      #expect(try await other.piece(id, at: "0", [1, 2]).status == .notFound)
      #expect(try await other.finish(id).status == .notFound)
      #expect(try await mine.piece(id, at: "0", [1, 2], token: other.token).status == .forbidden)
      #expect(try await mine.piece(id, at: "0", [1, 2], token: "").status == .forbidden)
      #expect(try await mine.browser.get("/unggahan/\(id)").text == "0")
      let looker = try await Sender(site, People.evaluator)
      #expect(try await looker.begin("10").status == .forbidden)
    }
  }

  @Test(
    "What cannot be begun says why",
    arguments: [
      ("0", 422, "kosong"), ("-4", 422, "kosong"), ("1048577", 413, "lebih besar dari 1 MB"), ("banyak", 400, "Ukuran"),
      ("", 400, "Ukuran"), ("99999999999999999999", 400, "Ukuran"),
    ])
  func refusedAtOnce(size: String, status: Int, words: String) async throws {
    try await Site.run(people: People.semua) { site in
      let answer = try await Sender(site, People.operatorMawar).begin(size)
      #expect(answer.status.code == status && answer.text.contains(words), "\(answer.text)")
      #expect(answer.headers[.contentType]?.hasPrefix("text/plain") == true)
    }
  }

  @Test("A piece beyond the size, without a place, or of an upload that was given up is refused")
  func refusedLater() async throws {
    try await Site.run(people: People.semua) { site in
      let sender = try await Sender(site, People.operatorMawar)
      let id = try await sender.begin("10").text
      #expect(try await sender.piece(id, at: "0", Array(repeating: 1, count: 11)).status == .contentTooLarge)
      #expect(try await sender.piece(id, at: "", [1]).status == .badRequest)
      #expect(try await sender.piece(id, at: "-1", [1]).status == .badRequest)
      #expect(try await sender.piece("../../akun", at: "0", [1]).status != .ok)
      site.files.cancel(try #require(UploadID(id)))
      for answer in [
        try await sender.piece(id, at: "0", [1]), try await sender.finish(id),
        try await sender.browser.get("/unggahan/\(id)"),
      ] {
        #expect(answer.status == .notFound && answer.text.contains("kedaluwarsa"))
      }
    }
  }

  @Test("Who begins too many is told to wait; one that is given up by its owner is gone and makes room")
  func cancelled() async throws {
    try await Site.run(people: People.semua) { site in
      let sender = try await Sender(site, People.operatorMawar)
      let other = try await Sender(site, People.operatorSunyi)
      let id = try await sender.begin("10").text
      for _ in 1..<50 { #expect(try await sender.begin("10").status == .created) }
      let refused = try await sender.begin("10")
      #expect(refused.status == .tooManyRequests && refused.text.contains("belum selesai"))
      func cancel(_ sender: Sender) async throws -> TestResponse {
        try await sender.browser.post("/unggahan/\(id)/batal", [(SentForm.tokenField, sender.token)])
      }
      #expect(try await cancel(other).status == .notFound)
      #expect(try await cancel(sender).status == .ok)
      #expect(try await sender.piece(id, at: "0", [1]).status == .notFound)
      #expect(try await cancel(sender).status == .notFound)
      #expect(try await sender.begin("10").status == .created)
    }
  }

  @Test("A page in disguise is refused when it is whole")
  func disguised() async throws {
    try await Site.run(people: People.semua) { site in
      let sender = try await Sender(site, People.operatorMawar)
      let page = Array("<html><script>alert(1)</script></html>".utf8)
      let id = try await sender.begin(String(page.count)).text
      _ = try await sender.piece(id, at: "0", page)
      let answer = try await sender.finish(id)
      #expect(answer.status == .unprocessableContent && !answer.text.contains("alert"))
      let noted = try #require(site.log.entries.last?.metadata)
      #expect(noted["peristiwa"] == "berkas-ditolak" && noted["akun"] == "operator-mawar" && noted["sebab"] == "html")
    }
  }
}
