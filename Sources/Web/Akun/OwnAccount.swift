import Accounts

/// What people do with their own account.
enum OwnAccount {
  static func show(_ request: RouteRequest) throws -> Reply {
    .passingPage(try page(request), refreshAfter: nil)
  }

  static func changePassword(_ request: RouteRequest) async throws -> Reply {
    let session = try request.session()
    let (new, wrong) = NewPasswordFields.read(request.isian)
    guard wrong.isEmpty else { return .refusedForm(try page(request, wrong)) }
    do {
      try await request.accounts.changePassword(
        name: session.account.name, old: request.isian.asSent("lama"), new: new,
        keeping: request.visitor.sessionToken ?? "")
      request.note(.passwordChanged)
      return .redirect(AccountPage.path, pesan: "Kata sandi diganti. Sesi pada gawai lain sudah diakhiri.")
    } catch {
      if error == .wrongPassword { request.note(.passwordRefused) }
      let field = error == .wrongPassword ? "lama" : NewPasswordFields.field(of: error)
      return .refusedForm(try page(request, [.init(bidang: field, pesan: request.words(error))]))
    }
  }

  static func endSession(_ request: RouteRequest) async throws -> Reply {
    let session = try request.session()
    await request.accounts.endSession(id: request.parameters["sesi"] ?? "", of: session.account.name)
    request.note(.sessionsEnded)
    return .redirect(AccountPage.path, pesan: "Sesi diakhiri. Gawai itu harus masuk kembali.")
  }

  static func endOtherSessions(_ request: RouteRequest) async throws -> Reply {
    let session = try request.session()
    await request.accounts.endOtherSessions(of: session.account.name, keeping: request.visitor.sessionToken ?? "")
    request.note(.sessionsEnded)
    return .redirect(AccountPage.path, pesan: "Semua sesi lain diakhiri.")
  }

  private static func page(_ request: RouteRequest, _ problems: [ErrorSummary.Butir] = []) throws -> AccountPage {
    let session = try request.session()
    return AccountPage(
      context: request.context, session: session,
      sesiLain: request.accounts.sessions(of: session.account.name).filter { $0.id != session.id },
      isFaktorKeduaWajib: request.accounts.requiresSecondFactor, galat: problems)
  }
}
