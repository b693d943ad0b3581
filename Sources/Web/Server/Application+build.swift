public import Accounts
public import FileStore
public import Foundation
public import Hummingbird
public import Journal
public import Logging
public import Selaras

/// How the application is run.
public struct PortalConfiguration: Sendable {
  /// The address to listen on: `127.0.0.1`.
  public var host: String
  /// The port; 0 takes a free one.
  public var port: Int
  /// Whether people reach the site over TLS, by a proxy before it: cookies then never travel without it, and the proxy
  /// is believed when it says where a request comes from.
  public var isBehindTLS: Bool
  /// The version of the program: browsers drop what they remember when it changes.
  public var versi: String
  /// Where the pictures of the guides lie; without them the guides show their descriptions.
  public var guidePictures: URL?
  /// Returns when a document has been read and checked for long enough: the next one has its turn.
  public var reviewLimit: @Sendable () async -> Void

  /// A configuration.
  public init(
    host: String = "127.0.0.1", port: Int = 8080, isBehindTLS: Bool = false, versi: String,
    guidePictures: URL? = nil,
    reviewLimit: @escaping @Sendable () async -> Void = { try? await Task.sleep(for: .seconds(60)) }
  ) {
    self.host = host
    self.port = port
    self.isBehindTLS = isBehindTLS
    self.versi = versi
    self.guidePictures = guidePictures
    self.reviewLimit = reviewLimit
  }
}

/// The application as a server: run it with `runService()`, which ends in good order on SIGTERM and SIGINT.
/// - Parameters:
///   - selaras: the application whose state is shown.
///   - accounts: who may sign in.
///   - files: keeps evidence.
///   - laporan: makes reports to read and to download.
///   - arsip: puts files into one archive.
///   - lembar: reads and makes sheets.
///   - reviu: reads and checks documents.
///   - clock: the present moment.
///   - random: random bytes for secrets.
///   - onRunning: called with the port as soon as visitors can come.
public func buildApplication(
  selaras: Selaras.Application, accounts: Accounts, files: FileStore, laporan: any PenyediaLaporan,
  arsip: any PenyediaArsip, lembar: any PenyediaLembar, reviu: any PenyediaReviu,
  configuration: PortalConfiguration,
  clock: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable (Int) -> [UInt8], logger: Logger,
  onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
  let services = Services(
    selaras: selaras, reports: LaporanJobs(penyedia: laporan), bundel: BundelJobs(penyedia: laporan, arsip: arsip),
    reviu: ReviuJobs(
      PembacaanNaskah(penyedia: reviu, laporan: laporan, files: files, batas: configuration.reviewLimit),
      PencatatanNaskah(selaras: selaras)),
    accounts: accounts, files: files,
    lembar: lembar, cookies: VisitorCookies(isTLS: configuration.isBehindTLS), log: SecurityLog(logger),
    guidePictures: configuration.guidePictures, clock: clock, random: random)
  let portal = Portal(
    services: services, versi: "\(configuration.versi)-\(Asset.styleSheet.fingerprint)-\(Asset.script.fingerprint)")
  return Hummingbird.Application(
    responder: router(portal).buildResponder(), server: .http1(configuration: ConnectionLimits.http),
    configuration: ApplicationConfiguration(
      address: .hostname(configuration.host, port: configuration.port), serverName: "Selaras",
      availableConnectionsDelegate: ConnectionLimits.connections(logger)),
    onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? configuration.port) }, logger: logger)
}

private func router(_ portal: Portal) -> Router<PortalRequestContext> {
  let router = Router(context: PortalRequestContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: Guard(portal: portal))
  for route in Routes.semua {
    router.on(RouterPath(route.pola), method: route.metode == .baca ? .get : .post) { request, context in
      try await portal.respond(route, request, context)
    }
  }
  return router
}
