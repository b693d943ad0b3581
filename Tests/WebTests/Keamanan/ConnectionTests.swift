import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import Web

@Suite("Connections")
struct ConnectionTests {
  @Test(
    "Header fields beyond their bounds are not read",
    arguments: [(1, 1000, true), (1, 9000, false), (20, 2000, false), (120, 10, false)])
  func headers(count: Int, length: Int, isAnswered: Bool) async throws {
    var headers = HTTPFields()
    for number in 0..<count {
      headers[try #require(HTTPField.Name("X-Uji-\(number)"))] = String(repeating: "a", count: length)
    }
    let sent = headers
    let folder = try TemporaryFolder()
    let server = buildApplication(
      selaras: try await Fixture.application(),
      accounts: try await People.accounts([], in: folder.url, clock: { Fixture.now }),
      files: People.files(in: folder.url),
      laporan: FakeReports(), arsip: RealArchives(), lembar: FakeSheets(), reviu: FakeReviews(),
      configuration: PortalConfiguration(port: 0, versi: "uji"),
      clock: { Fixture.now },
      random: People.random, logger: Logger(label: "uji") { _ in SwiftLogNoOpLogHandler() })
    try await server.test(.live) { client in
      let answer = try? await client.execute(uri: "/sehat", method: .get, headers: sent)
      #expect((answer?.status == .ok) == isAnswered)
    }
    withExtendedLifetime(folder) {}
  }
}
