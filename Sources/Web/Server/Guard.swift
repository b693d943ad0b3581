import Hummingbird

/// Stands before all routes: lets only reading and forms through, makes pages of errors, and puts the headers on every
/// answer that keep a browser safe.
struct Guard: RouterMiddleware {
  let portal: Portal

  func handle(
    _ request: Request, context: PortalRequestContext,
    next: (Request, PortalRequestContext) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      guard [.get, .head, .post].contains(request.method) else { throw WebError.metodeSalah }
      response = try await next(request, context)
    } catch {
      response = page(for: error, request, context)
    }
    for field in SecurityHeaders.fields(isTLS: portal.services.cookies.isTLS) {
      // A file that is given out brings a stricter one of its own.
      if response.headers[field.name] == nil { response.headers[field.name] = field.value }
    }
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func page(for error: any Error, _ request: Request, _ context: PortalRequestContext) -> Response {
    switch error {
    case let error as WebError: return page(for: error, request, context)
    case let error as HTTPError where error.status == .notFound && request.method == .post:
      return page(for: .metodeSalah, request, context)
    case let error as HTTPError where error.status == .notFound:
      return page(
        for: .tidakDitemukan("Halaman yang Anda cari tidak ada. Mungkin alamatnya salah tulis."), request, context)
    default:
      context.logger.error(
        "request failed",
        metadata: ["path": "\(LogText.path(request.uri.path))", "error": "\(LogText.plain("\(error)"))"])
      return portal.errorResponse(
        .internalServerError,
        "Terjadi gangguan pada situs ini. Data tidak berubah. Coba muat ulang beberapa saat lagi.", request, context)
    }
  }

  private func page(for error: WebError, _ request: Request, _ context: PortalRequestContext) -> Response {
    func answer(_ status: HTTPResponse.Status, _ message: String, _ headers: HTTPFields = [:], lanjut: Jejak? = nil)
      -> Response
    {
      var response = portal.errorResponse(status, message, lanjut: lanjut, request, context)
      for field in headers { response.headers[field.name] = field.value }
      return response
    }
    return switch error {
    case .tidakDitemukan(let message): answer(.notFound, message)
    case .tiadaLagi(let message, let name, let address):
      answer(.notFound, message, lanjut: Jejak(nama: name, alamat: address))
    case .permintaanSalah(let message): answer(.badRequest, message)
    case .ditolak(let message): answer(.forbidden, message)
    case .terlaluBesar(let message):
      answer(
        .contentTooLarge, message,
        lanjut: Routes.berhalaman(request.uri.path)
          ? Jejak(nama: "Kembali ke formulirnya", alamat: request.uri.path) : nil)
    case .belumMasuk: answer(.unauthorized, "Masuklah lebih dahulu untuk membuka halaman ini.")
    case .sibuk(let message): answer(.serviceUnavailable, message, [.retryAfter: "10"])
    case .metodeSalah:
      answer(.methodNotAllowed, "Alamat ini hanya untuk dibaca. Buka tanpa mengirim isian.", [.allow: "GET, HEAD"])
    }
  }
}
