import Hummingbird
import Journal
import Sakip
import Selaras
import Synchronization

/// Turns a request into the state it shows and the page made of it, and remembers pages as long as they hold.
struct Portal: Sendable {
  private static let longestTarget = 2048
  /// The bytes of pages that are remembered.
  private static let rememberedBytes = 24_000_000

  private struct PageKey: Hashable, Sendable {
    let target: String
    let version: String
  }

  private final class PageCache: Sendable {
    let pages = Mutex(GenerationCache<PageKey, Response>(limit: Portal.rememberedBytes))
  }

  let selaras: Selaras.Application
  let reports: LaporanJobs
  let versi: String
  let clock: @Sendable () -> Timestamp
  private let figures = FigureMemo()
  private let cache = PageCache()

  init(
    selaras: Selaras.Application, reports: LaporanJobs, versi: String, clock: @escaping @Sendable () -> Timestamp
  ) {
    self.selaras = selaras
    self.reports = reports
    self.versi = versi
    self.clock = clock
  }

  /// The time zone of the pemda as it is now: by it days begin, also those of the past.
  private var zona: ZonaWaktu { selaras.state.zonaWaktu }

  /// Answers a request for one route.
  func respond(_ route: Route, target: String, parameters: [String: String], ifNoneMatch: String?) async throws
    -> Response
  {
    let (path, query) = try Self.split(target)
    let today = zona.tanggal(clock())
    let day = try Self.day(query, today: today)
    let state = try await state(per: day)
    let version = "\(versi)-\(state.posisi)\(day.map { "-\($0.iso)-\(zona.rawValue)" } ?? "")"
    let tag = "\"\(version)\""
    if let ifNoneMatch, Self.matches(ifNoneMatch, tag) {
      return Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-cache"])
    }
    let key = PageKey(target: target, version: version)
    if let known = cache.pages.withLock({ $0.value(key) }) { return known }
    let context = try context(state, path, query, today: today, day: day)
    let reply = try await route.handler(
      RouteRequest(context: context, parameters: parameters, selaras: selaras, reports: reports))
    var response = reply.response(context)
    guard reply.followsState else { return response }
    response.headers[.eTag] = tag
    cache.pages.withLock { $0.keep(response, for: key, cost: (response.body.contentLength ?? 0) + target.utf8.count) }
    return response
  }

  /// The page that says why there is no page.
  func errorResponse(_ status: HTTPResponse.Status, _ message: String) -> Response {
    let today = zona.tanggal(clock())
    guard let context = try? context(selaras.state, "/", .none, today: today, day: nil) else {
      return Response(status: status)
    }
    return Reply.html(
      PageFrame(context: context).render(ErrorPage(context: context, status: status.code, pesan: message)),
      status: status, cache: "no-store")
  }

  private static func split(_ target: String) throws(WebError) -> (path: String, query: QueryValues) {
    guard target.utf8.count <= longestTarget else {
      throw .permintaanSalah("Alamat ini terlalu panjang. Mulailah dari beranda.")
    }
    let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(halves.first ?? "/"), try QueryValues(halves.count > 1 ? String(halves[1]) : ""))
  }

  /// The day that is shown; `nil` for today.
  private static func day(_ query: QueryValues, today: Tanggal) throws(WebError) -> Tanggal? {
    guard let text = query["per"] else { return nil }
    guard let day = Tanggal(iso: text) else {
      throw .permintaanSalah(
        "Tanggal \u{201C}\(text)\u{201D} tidak dikenal. Tulis tahun, bulan, dan hari, misalnya 2024-09-30.")
    }
    return day < today ? day : nil
  }

  private func state(per day: Tanggal?) async throws -> State {
    guard let day else { return selaras.state }
    do {
      return try await selaras.state(per: zona.akhir(day))
    } catch let failure as StateFailure {
      throw WebError.sibuk(failure.description)
    }
  }

  private func context(
    _ state: State, _ path: String, _ query: QueryValues, today: Tanggal, day: Tanggal?
  ) throws(WebError) -> PageContext {
    let chosen = try query.number("tahun", in: 2000...2100).map { Int($0) }
    let years = figures.daftarTahun(state)
    return PageContext(
      state: state, zona: zona, per: day, hariIni: today, tahun: chosen ?? years.first ?? today.tahun,
      isTahunChosen: chosen != nil,
      daftarTahun: years, path: path, query: query, figures: figures)
  }

  private static func matches(_ header: String, _ tag: String) -> Bool {
    header.split(separator: ",").contains { candidate in
      let trimmed = candidate.drop { $0 == " " }
      return trimmed == tag || trimmed == "W/\(tag)"
    }
  }
}
