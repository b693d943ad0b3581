import Accounts
import Hummingbird
import Journal
import NIOCore
import Sakip
import Selaras
import Synchronization

/// Turns a request into the state it shows and the page made of it, and remembers pages as long as they hold.
struct Portal: Sendable {
  /// The bytes of pages that are remembered.
  private static let rememberedBytes = 24_000_000

  private struct PageKey: Hashable, Sendable {
    let target: String
    let version: String
    /// The session whose page it is; `nil` for the page that everyone sees.
    let session: String?
  }

  private final class PageCache: Sendable {
    let pages = Mutex(GenerationCache<PageKey, Response>(limit: Portal.rememberedBytes))
  }

  let services: Services
  let versi: String
  private let figures = FigureMemo()
  private let cache = PageCache()
  private let messages = ShownOnce<PesanSekali>()

  init(services: Services, versi: String) {
    self.services = services
    self.versi = versi
  }

  var cookies: VisitorCookies { services.cookies }

  /// The time zone of the pemda as it is now: by it days begin, also those of the past.
  private var zona: ZonaWaktu { services.selaras.state.zonaWaktu }
  private var today: Tanggal { zona.tanggal(services.clock()) }

  /// Answers a request for one route: who asks, whether they may, and what they get.
  func respond(_ route: Route, _ request: Request, _ connection: PortalRequestContext) async throws -> Response {
    let (path, query) = try Self.split(request.uri.string)
    let visitor = visitor(request, connection)
    let parameters = Dictionary(
      connection.parameters.map { (String($0.key), String($0.value)) }, uniquingKeysWith: { first, _ in first })
    let verdict = route.izin.putusan(visitor.session?.account.pelaku, unit: parameters["unit"])
    if case .ditolak(let reason) = verdict {
      services.log.note(.rightRefused, visitor, [.path: path])
      throw WebError.ditolak(reason)
    }
    if verdict == .masukDahulu { return try await signInFirst(route, request, visitor) }
    if let step = secondFactorFirst(route, visitor) { return step }
    if route.metode == .baca { return try await show(route, request, visitor, path, query, parameters) }
    let body = try await self.body(route, request, visitor)
    guard body.isian.asSent(SentForm.tokenField) == visitor.formToken else {
      services.log.note(.formWithoutSecret, visitor, [.path: path])
      let form = SentForm(alamat: request.uri.string, body)
      return try passing(ResendPage(context: context(visitor: visitor), form: form), visitor, status: .forbidden)
    }
    let context = try context(
      services.selaras.state, Routes.halaman(route, path: path), query, day: nil, visitor: visitor,
      pathYear: Self.year(in: parameters))
    return try await answer(
      route,
      RouteRequest(
        context: context, parameters: parameters, isian: body.isian, berkas: body.berkas, potongan: body.potongan,
        visitor: visitor, services: services))
  }

  private func show(
    _ route: Route, _ request: Request, _ visitor: Visitor, _ path: String, _ query: QueryValues,
    _ parameters: [String: String]
  ) async throws -> Response {
    let day = try Self.day(query, today: today)
    let state = try await state(per: day)
    let chain = services.selaras.rantai?.latest?.time.millisecondsSince1970 ?? 0
    let version = "\(versi)-\(state.posisi)-\(chain)-\(today.iso)\(day.map { "-\($0.iso)-\(zona.rawValue)" } ?? "")"
    let message = visitor.session.flatMap { messages.take(session: $0.id) }
    let tag = "\"\(version)\(visitor.session.map { "-\($0.id)" } ?? "")\""
    if message == nil, let known = request.headers[.ifNoneMatch], Self.matches(known, tag) {
      return PageKeeping(route.izin, visitor).mark(Response(status: .notModified, headers: [.eTag: tag]))
    }
    let target = request.uri.string
    let key = PageKey(target: target, version: version, session: visitor.session?.id)
    if message == nil, let known = cache.pages.withLock({ $0.value(key) }) { return known }
    let context = try context(
      state, path, query, day: day, visitor: visitor, pesan: message, pathYear: Self.year(in: parameters))
    let routeRequest = RouteRequest(
      context: context, parameters: parameters, isian: .none, berkas: [], potongan: [], visitor: visitor,
      services: services)
    let reply = try await route.handler(routeRequest)
    var response = finished(reply, context, visitor)
    guard reply.followsState else { return response }
    response = PageKeeping(route.izin, visitor).mark(response)
    guard message == nil else { return response }
    response.headers[.eTag] = tag
    cache.pages.withLock { $0.keep(response, for: key, cost: (response.body.contentLength ?? 0) + target.utf8.count) }
    return response
  }

  private func answer(_ route: Route, _ request: RouteRequest) async throws -> Response {
    let reply = try await route.handler(request)
    if let message = reply.pesan, let session = request.visitor.session {
      messages.put(message, session: session.id)
    }
    return finished(reply, request.context, request.visitor)
  }

  /// A browser that does not know its secret for forms yet is given it with every answer that is not kept for others.
  func finished(_ reply: Reply, _ context: PageContext, _ visitor: Visitor) -> Response {
    let response = reply.response(context)
    guard visitor.isFormTokenNew, !reply.followsState else { return response }
    return Reply.keeping([cookies.guest(visitor.formToken)], response)
  }

  /// The page that says why there is no page.
  func errorResponse(
    _ status: HTTPResponse.Status, _ message: String, lanjut: Jejak? = nil, _ request: Request,
    _ connection: PortalRequestContext
  ) -> Response {
    let visitor = visitor(request, connection)
    guard let context = try? context(visitor: visitor) else { return Response(status: status) }
    return Reply.html(
      PageFrame(context: context).render(
        ErrorPage(context: context, status: status.code, pesan: message, lanjut: lanjut)),
      status: status, cache: "no-store")
  }

  private func state(per day: Tanggal?) async throws -> State {
    guard let day else { return services.selaras.state }
    do {
      return try await services.selaras.state(per: zona.akhir(day))
    } catch let failure as StateFailure {
      throw WebError.sibuk(failure.description)
    }
  }

  /// The context of a page that is not about the address that was asked for.
  func context(visitor: Visitor) throws(WebError) -> PageContext {
    try context(services.selaras.state, "/", .none, day: nil, visitor: visitor)
  }

  private func context(
    _ state: State, _ path: String, _ query: QueryValues, day: Tanggal?, visitor: Visitor, pesan: PesanSekali? = nil,
    pathYear: Int? = nil
  ) throws(WebError) -> PageContext {
    let chosen = try query.number("tahun", in: 2000...2100).map { Int($0) } ?? pathYear
    let year = chosen ?? figures.tahunPembuka(state) ?? today.tahun
    return PageContext(
      state: state.dinamai(tahun: year, hariIni: day ?? today), zona: zona, per: day, hariIni: today, tahun: year,
      isTahunChosen: chosen != nil, path: path, query: query, figures: figures,
      pengguna: visitor.session, formToken: visitor.formToken, pesan: pesan)
  }

  private static func matches(_ header: String, _ tag: String) -> Bool {
    header.split(separator: ",").contains { candidate in
      let trimmed = candidate.drop { $0 == " " }
      return trimmed == tag || trimmed == "W/\(tag)"
    }
  }
}
