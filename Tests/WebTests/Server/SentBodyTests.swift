import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import Web

@Suite("What a form may send, and what becomes of one that breaks off")
struct SentBodyTests {
  private struct LineCut: Error {}

  /// A form with a file, in pieces of 100 bytes; counts those that are asked for.
  private final class Pieces: AsyncSequence, AsyncIteratorProtocol, Sendable {
    private let body: [UInt8]
    private let lostAt: Int?
    let taken = Mutex(0)

    init(fileBytes: Int, lostAt: Int? = nil) {
      let file = Array("register pelayanan\n".utf8) + [UInt8](repeating: 0x61, count: fileBytes)
      body = MultipartForm.body([
        MultipartForm.field(SentForm.tokenField, "rahasia"), MultipartForm.file("berkas", "register.txt", file),
      ])
      self.lostAt = lostAt
    }

    func makeAsyncIterator() -> Pieces { self }

    func next() async throws -> ByteBuffer? {
      let number = taken.withLock { taken in
        taken += 1
        return taken - 1
      }
      if number == lostAt { throw LineCut() }
      let piece = body.dropFirst(number * 100).prefix(100)
      return piece.isEmpty ? nil : ByteBuffer(bytes: piece)
    }
  }

  private static func request(_ body: Pieces, _ headers: HTTPFields = [:]) -> Request {
    var fields = headers
    fields[.contentType] = MultipartForm.contentType
    return Request(
      head: HTTPRequest(method: .post, scheme: "http", authority: "uji", path: "/", headerFields: fields),
      body: RequestBody(asyncSequence: body))
  }

  /// Every file below a folder, whole or on its way.
  private static func files(in folder: URL) -> [String] {
    (FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []).filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: folder.appending(path: $0).path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }

  @Test("A stream beyond the limit is not read to its end, and leaves nothing")
  func endless() async throws {
    let folder = try TemporaryFolder()
    let body = Pieces(fileBytes: 100_000)
    await #expect(throws: WebError.self) {
      try await SentBody.read(
        Self.request(body), token: "rahasia", largest: 2_000, into: People.files(in: folder.url), .evidence)
    }
    #expect(body.taken.withLock { $0 } == 21 && Self.files(in: folder.url).isEmpty)
  }

  @Test("A form that says that it is too large is refused before it is read")
  func announced() async throws {
    let body = Pieces(fileBytes: 10)
    await #expect(throws: WebError.self) {
      try await SentBody.read(
        Self.request(body, [.contentLength: "2001"]), token: "rahasia", largest: 2_000, into: nil, .evidence)
    }
    #expect(body.taken.withLock { $0 } == 0)
  }

  @Test("A connection that is lost in the middle of a file leaves nothing")
  func lost() async throws {
    let folder = try TemporaryFolder()
    await #expect(throws: LineCut.self) {
      try await SentBody.read(
        Self.request(Pieces(fileBytes: 1_000, lostAt: 5)), token: "rahasia", largest: 10_000,
        into: People.files(in: folder.url), .evidence)
    }
    #expect(Self.files(in: folder.url).isEmpty)
    let whole = try await SentBody.read(
      Self.request(Pieces(fileBytes: 1_000)), token: "rahasia", largest: 10_000, into: People.files(in: folder.url),
      .evidence)
    #expect(whole.berkas.map(\.nama) == ["register.txt"] && Self.files(in: folder.url).count == 1)
  }

  @Test(
    "Beyond the largest form there is a page that says so, at once, and nothing is recorded",
    arguments: [
      (MultipartForm.contentType, SentBody.largestWithFiles, "kirim satu per satu, paling besar 20 MB"),
      ("application/x-www-form-urlencoded", FormValues.largestBody, "Simpan sebagian demi sebagian"),
    ])
  func page(type: String, largest: Int, words: String) async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let before = application.state.posisi
      let answer = try await browser.announce(
        "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12", type, bytes: largest + 1)
      #expect(answer.status == .contentTooLarge && answer.text.contains(words))
      #expect(answer.text.contains("12\">Kembali ke formulirnya</a>"))
      PageRules.check(answer.text, type)
      #expect(application.state.posisi == before)
      #expect(try await browser.get("/kerja").status == .ok)
    }
  }

  @Test(
    "Only where a page stands does the refusal lead back to it",
    arguments: [("/keluar", false), ("/akun/sandi", false), ("/masuk", true), ("/undangan/x", true)])
  func wayBack(address: String, isPage: Bool) async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let answer = try await browser.announce(
        address, "application/x-www-form-urlencoded", bytes: FormValues.largestBody + 1)
      #expect(answer.status == .contentTooLarge)
      #expect(answer.text.contains("href=\"\(address)\">Kembali ke formulirnya") == isPage)
    }
  }
}
