import Accounts
import FileStore
import Foundation
import HTML
import Hummingbird
import HummingbirdTesting
import InMemoryLogging
import Journal
import Laporan
import Logging
import Selaras
import Testing

@testable import Web

/// The site on the fixture, asked through its router.
struct Site {
  let client: any TestClientProtocol
  let accounts: Accounts
  let files: FileStore
  /// What the server logged.
  let log: InMemoryLogHandler

  static func run(
    laporan: any PenyediaLaporan = FakeReports(), arsip: any PenyediaArsip = RealArchives(),
    lembar: any PenyediaLembar = FakeSheets(),
    reviu: any PenyediaReviu = FakeReviews(), application: Selaras.Application? = nil,
    people: [Pelaku] = [], isBehindTLS: Bool = false, clock: @escaping @Sendable () -> Timestamp = { Fixture.now },
    reviewLimit: @escaping @Sendable () async -> Void = { try? await Task.sleep(for: .seconds(600)) },
    _ body: @escaping @Sendable (Site) async throws -> Void
  ) async throws {
    let log = InMemoryLogHandler()
    var logger = Logger(label: "uji") { _ in log }
    logger.logLevel = .notice
    let known: Selaras.Application
    if let application { known = application } else { known = try await Fixture.application() }
    let folder = try TemporaryFolder()
    let accounts = try await People.accounts(people, in: folder.url, clock: clock)
    let files = People.files(in: folder.url)
    let server = buildApplication(
      selaras: known, accounts: accounts, files: files, laporan: laporan, arsip: arsip,
      lembar: lembar, reviu: reviu,
      configuration: PortalConfiguration(
        isBehindTLS: isBehindTLS, versi: "uji",
        guidePictures: URL(filePath: #filePath).appending(path: "../../../docs/panduan/gambar").standardized,
        reviewLimit: reviewLimit),
      clock: clock,
      random: People.random, logger: logger)
    try await server.test(.router) { try await body(Site(client: $0, accounts: accounts, files: files, log: log)) }
    withExtendedLifetime(folder) {}
  }

  func get(_ address: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:]) async throws -> TestResponse
  {
    try await client.execute(uri: address, method: method, headers: headers)
  }

  /// What is there in the end, wherever the address sends on to.
  func follow(_ address: String) async throws -> TestResponse {
    let answer = try await get(address)
    guard answer.status == .seeOther else { return answer }
    return try await follow(try #require(answer.headers[.location]))
  }

  /// The text of a page that must be there.
  func page(_ address: String) async throws -> String {
    let response = try await get(address)
    #expect(response.status == .ok, "\(address)")
    return response.text
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }
}

extension String {
  /// A page without the one script that pages of somebody who has signed in may carry.
  var withoutOwnScript: String {
    replacing("<script src=\"\(Asset.script.path)\" defer></script>", with: "")
  }
}

/// Addresses in a page: of links, style sheets and pictures.
func addresses(in page: String) -> Set<String> {
  var found: Set<String> = []
  for mark in ["href=\"", "src=\""] {
    for part in page.components(separatedBy: mark).dropFirst() {
      let address = part.prefix { $0 != "\"" }.replacing("&amp;", with: "&").prefix { $0 != "#" }
      if !address.isEmpty { found.insert(String(address)) }
    }
  }
  return found
}

/// Reports that are made when the test lets them.
actor FakeReports: PenyediaLaporan {
  private(set) var made: [String] = []
  private var isOpen: Bool
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private let failure: (any Error)?

  init(isOpen: Bool = true, failure: (any Error)? = nil) {
    self.isOpen = isOpen
    self.failure = failure
  }

  /// Lets every report through.
  func open() {
    isOpen = true
    for continuation in waiting { continuation.resume() }
    waiting = []
  }

  func laporan(
    jenis: JenisLaporan, unit: String, tahun: Int, pilihan: PilihanPk, format: FormatLaporan, state: State
  ) async throws -> Data {
    made.append("\(unit) \(tahun) \(format.rawValue) \(state.posisi)")
    if !isOpen { await withCheckedContinuation { waiting.append($0) } }
    if let failure { throw failure }
    return Data("isi \(format.rawValue)".utf8)
  }

  func isi(
    jenis: JenisLaporan, unit: String, tahun: Int, bagian: String?, state: State,
    alamat: @escaping @Sendable (Asal) -> String?, alamatBagian: @escaping @Sendable (String) -> String
  ) async throws -> IsiLaporan? {
    if let failure { throw failure }
    let known = state.unit[unit]?.perencanaan.indikator["ikm"]
    let address = known.flatMap { alamat(.indikator(unit: unit, indikator: $0.id, tahun: tahun, .capaian)) }
    let parts = [("awal", "Bagian awal"), ("bab-1", "BAB I PENDAHULUAN"), ("bab-2", "BAB II PERENCANAAN KINERJA")]
    guard bagian == nil || parts.contains(where: { $0.0 == bagian }) else { return nil }
    return IsiLaporan(
      bagian: parts.map { IsiLaporan.Bagian(nama: $0.0, judul: $0.1) },
      html: HTML {
        if bagian == nil || bagian == "awal" { h1 { "LAPORAN KINERJA" } }
        if bagian != "awal" { h2 { "1.1 Latar Belakang" } }
        p { a(.href(alamatBagian("bab-1") + "#tabel-1-1")) { "Tabel 1.1" } }
        p { a(.href(address)) { "100,02%" } }
      })
  }
}
