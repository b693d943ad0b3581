import Hummingbird

/// Stands before all routes: lets only reading through, makes pages of errors, and puts the headers on every answer that
/// keep a browser safe.
struct Guard<Context: RequestContext>: RouterMiddleware {
  let portal: Portal

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      guard request.method == .get || request.method == .head else { throw WebError.metodeSalah }
      response = try await next(request, context)
    } catch {
      response = page(for: error, request, context)
    }
    for field in SecurityHeaders.semua { response.headers[field.name] = field.value }
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func page(for error: any Error, _ request: Request, _ context: Context) -> Response {
    switch error {
    case let error as WebError: return page(for: error)
    case let error as HTTPError where error.status == .notFound:
      return page(for: .tidakDitemukan("Halaman yang Anda cari tidak ada. Mungkin alamatnya salah tulis."))
    default:
      context.logger.error("request failed", metadata: ["path": "\(request.uri.path)", "error": "\(error)"])
      return portal.errorResponse(
        .internalServerError,
        "Terjadi gangguan pada situs ini. Data tidak berubah. Coba muat ulang beberapa saat lagi.")
    }
  }

  private func page(for error: WebError) -> Response {
    switch error {
    case .tidakDitemukan(let message): return portal.errorResponse(.notFound, message)
    case .permintaanSalah(let message): return portal.errorResponse(.badRequest, message)
    case .sibuk(let message):
      var response = portal.errorResponse(.serviceUnavailable, message)
      response.headers[.retryAfter] = "10"
      return response
    case .metodeSalah:
      var response = portal.errorResponse(
        .methodNotAllowed, "Situs ini hanya untuk dibaca. Buka alamatnya tanpa mengirim isian.")
      response.headers[.allow] = "GET, HEAD"
      return response
    }
  }

}

/// The headers that keep a browser safe.
private enum SecurityHeaders {
  typealias Field = HTTPFields.Element

  static let semua = [
    (
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
  ].compactMap { name, value in Field.Name(name).map { Field(name: $0, value: value) } }
}
