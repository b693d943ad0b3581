public import Hummingbird
public import Journal
public import Logging
public import Selaras

/// How the portal is run.
public struct PortalConfiguration: Sendable {
  /// The address to listen on: `127.0.0.1`.
  public var host: String
  /// The port; 0 takes a free one.
  public var port: Int
  /// The version of the program: browsers drop what they remember when it changes.
  public var versi: String

  /// A configuration.
  public init(host: String = "127.0.0.1", port: Int = 8080, versi: String) {
    self.host = host
    self.port = port
    self.versi = versi
  }
}

/// The public portal as a server: run it with `runService()`, which ends in good order on SIGTERM and SIGINT.
/// - Parameters:
///   - selaras: the application whose state is shown.
///   - laporan: makes reports to read and to download.
///   - clock: the present moment, for "today".
///   - onRunning: called with the port as soon as visitors can come.
public func buildApplication(
  selaras: Selaras.Application, laporan: any PenyediaLaporan, configuration: PortalConfiguration,
  clock: @escaping @Sendable () -> Timestamp, logger: Logger,
  onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
  let portal = Portal(
    selaras: selaras, reports: LaporanJobs(penyedia: laporan),
    versi: "\(configuration.versi)-\(StyleSheet.selaras.fingerprint)",
    clock: clock)
  return Hummingbird.Application(
    responder: router(portal).buildResponder(),
    configuration: ApplicationConfiguration(
      address: .hostname(configuration.host, port: configuration.port), serverName: "Selaras"),
    onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? configuration.port) }, logger: logger)
}

private func router(_ portal: Portal) -> Router<BasicRequestContext> {
  let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: Guard(portal: portal))
  for route in Routes.semua {
    router.get(RouterPath(route.pola)) { request, context in
      let parameters = Dictionary(
        context.parameters.map { (String($0.key), String($0.value)) }, uniquingKeysWith: { first, _ in first })
      return try await portal.respond(
        route, target: request.uri.string, parameters: parameters, ifNoneMatch: request.headers[.ifNoneMatch])
    }
  }
  return router
}
