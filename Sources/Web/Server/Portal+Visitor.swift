import Accounts
import Hummingbird
import NIOCore

/// Who asks, and what must be done before they get an answer.
extension Portal {
  /// Who asks.
  func visitor(_ request: Request, _ connection: PortalRequestContext) -> Visitor {
    let token = cookies.sessionToken(request)
    let session = token.flatMap { services.accounts.session(token: $0) }
    let guest = cookies.guestToken(request)
    let known = session?.formToken ?? guest
    return Visitor(
      formToken: known ?? Secret.text(services.random(32)), isFormTokenNew: known == nil, session: session,
      sessionToken: session == nil ? nil : token,
      situs: request.head.authority.map { "\(cookies.isTLS ? "https" : "http")://\($0)" } ?? "",
      address: ClientAddress.of(request, connection.remoteAddress, isBehindProxy: cookies.isTLS),
      device: String((request.headers[.userAgent] ?? "").prefix(200)))
  }

  /// What a form sent.
  /// - Throws: ``WebError`` when it comes from another site, is too large, or cannot be read.
  func body(_ route: Route, _ request: Request, _ visitor: Visitor) async throws -> SentBody {
    guard SameOrigin.allows(request.headers, host: request.head.authority) else {
      services.log.note(.foreignForm, visitor, [.path: request.uri.path])
      throw WebError.ditolak("Isian ini tidak dikirim dari situs ini, maka tidak diterima. Buka formulirnya di sini.")
    }
    // Files of somebody who has not signed in are passed over: nothing of a stranger reaches the disk.
    let sent = try await SentBody.read(
      request, token: visitor.formToken,
      largest: route.berkas == nil ? FormValues.largestBody : SentBody.largestWithFiles,
      into: visitor.session == nil ? nil : services.files, route.berkas)
    for file in sent.berkas {
      if case .failure(let failure) = file.hasil { services.log.note(failure, visitor) }
    }
    return sent
  }

  /// Who wants to see something is sent to sign in; who sent a form keeps what was typed.
  func signInFirst(_ route: Route, _ request: Request, _ visitor: Visitor) async throws -> Response {
    guard route.metode == .kirim else {
      return Response(
        status: .seeOther,
        headers: [.location: Address.make("/masuk", [("lanjut", request.uri.string)]), .cacheControl: "no-store"])
    }
    let form = SentForm(alamat: request.uri.string, try await body(route, request, visitor))
    return try passing(
      SignInPage(context: try context(visitor: visitor), lanjut: nil, form: form, galat: SignInPage.sesiBerakhir),
      visitor, status: .unauthorized)
  }

  /// A role that must have a second factor and has none yet sets it up before anything else.
  func secondFactorFirst(_ route: Route, _ visitor: Visitor) -> Response? {
    guard visitor.session?.needsSecondFactor == true, route.izin != .publik,
      !SecondFactorPage.reachable.contains(route.pola)
    else { return nil }
    return Response(status: .seeOther, headers: [.location: SecondFactorPage.path, .cacheControl: "no-store"])
  }

  func passing(_ page: any Page, _ visitor: Visitor, status: HTTPResponse.Status) throws -> Response {
    var response = finished(.passingPage(page, refreshAfter: nil), try context(visitor: visitor), visitor)
    response.status = status
    return response
  }
}
