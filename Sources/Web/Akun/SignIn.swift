import Accounts
import FileStore

/// Signing in and out.
enum SignIn {
  /// The first page of the work of an account.
  static let home = "/kerja"

  static func show(_ request: RouteRequest) -> Reply {
    let wanted = request.context.query["lanjut"].flatMap { Address.isLocal($0) ? $0 : nil }
    if request.visitor.session != nil { return .redirect(wanted ?? home) }
    return .passingPage(SignInPage(context: request.context, lanjut: wanted), refreshAfter: nil)
  }

  static func signIn(_ request: RouteRequest) async throws -> Reply {
    let isian = request.isian
    let name = isian["nama"] ?? ""
    let wanted = isian["lanjut"].flatMap { Address.isLocal($0) ? $0 : nil }
    let form = try waitingForm(isian)
    do {
      let (token, session) = try await request.accounts.signIn(
        name: name, password: isian.asSent("sandi"), code: isian["kode"], address: request.visitor.address,
        device: request.visitor.device)
      if let earlier = request.visitor.sessionToken { await request.accounts.signOut(token: earlier) }
      request.note(
        .signedIn, account: session.account.name,
        [.factor: session.account.hasSecondFactor ? "kata sandi dan kode" : "kata sandi"])
      let cookies = [request.services.cookies.session(token)]
      guard let form else { return .keeping(cookies, .redirect(wanted ?? home)) }
      return .keeping(
        cookies, .passingPage(ResendPage(context: request.context.milik(session), form: form), refreshAfter: nil))
    } catch {
      note(error, request)
      return .refusedForm(
        SignInPage(
          context: request.context, lanjut: wanted, form: form, nama: name, galat: message(error, request)))
    }
  }

  static func signOut(_ request: RouteRequest) async -> Reply {
    if let token = request.visitor.sessionToken { await request.accounts.signOut(token: token) }
    request.note(.signedOut)
    return .forgetting(.keeping([request.services.cookies.noSession], .redirect("/")))
  }

  /// The form that was sent before the sign-in, if there is one.
  private static func waitingForm(_ isian: FormValues) throws(WebError) -> SentForm? {
    guard let address = isian["kirim"], Address.isLocal(address) else { return nil }
    return SentForm(
      alamat: address, isian: try FormValues(isian.asSent("isian")),
      berkas: isian.all("berkas").map { FileName($0).text })
  }

  private static func message(_ failure: SignInFailure, _ request: RouteRequest) -> String {
    switch failure {
    case .throttled(let until):
      "Terlalu banyak percobaan masuk. Coba lagi sesudah \(request.context.zona.printed(until))."
    case .storage(let error): request.words(error)
    case .wrong, .tooLong, .needsCode, .wrongCode: failure.description
    }
  }

  private static func note(_ failure: SignInFailure, _ request: RouteRequest) {
    let name = request.accounts.account(typed: request.isian["nama"] ?? "")?.name ?? "tidak dikenal"
    switch failure {
    case .wrong: request.note(.signInFailed, account: name, [.reason: "nama atau kata sandi"])
    case .tooLong: request.note(.signInFailed, account: name, [.reason: "kata sandi terlalu panjang"])
    case .wrongCode: request.note(.signInFailed, account: name, [.reason: "kode"])
    case .throttled: request.note(.signInThrottled, account: name)
    case .needsCode: request.note(.codeAsked, account: name)
    // Written down where it is put into words.
    case .storage: break
    }
  }
}
