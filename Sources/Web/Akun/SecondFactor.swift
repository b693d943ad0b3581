import Accounts

/// Setting up one's second factor.
enum SecondFactor {
  static func show(_ request: RouteRequest) throws -> Reply {
    .passingPage(SecondFactorPage(context: request.context, session: try request.session()), refreshAfter: nil)
  }

  static func begin(_ request: RouteRequest) async throws -> Reply {
    let session = try request.session()
    do {
      try await request.accounts.confirm(
        password: request.isian.asSent("sandi"), of: session.account.name, token: request.visitor.sessionToken ?? "")
      let secret = try await request.accounts.beginSecondFactor(name: session.account.name)
      return .passingPage(
        SecondFactorPage(context: request.context, session: session, secret: secret), refreshAfter: nil)
    } catch {
      if error == .wrongPassword { request.note(.passwordRefused) }
      return .refusedForm(SecondFactorPage(context: request.context, session: session, galat: request.words(error)))
    }
  }

  static func confirm(_ request: RouteRequest) async throws -> Reply {
    let session = try request.session()
    do {
      try await request.accounts.confirmSecondFactor(name: session.account.name, code: request.isian["kode"] ?? "")
      await request.accounts.endOtherSessions(of: session.account.name, keeping: request.visitor.sessionToken ?? "")
      request.note(.secondFactorEnrolled)
      return .redirect(
        SignIn.home,
        pesan:
          "Faktor kedua terpasang. Mulai sekarang, masuk memerlukan kode dari telepon Anda. Sesi pada gawai lain sudah diakhiri."
      )
    } catch {
      if error == .wrongCode { request.note(.secondFactorRefused) }
      return .refusedForm(
        SecondFactorPage(
          context: request.context, session: session,
          secret: request.accounts.begunSecondFactor(name: session.account.name),
          galat: request.words(error)))
    }
  }
}
