import Accounts

/// Setting up one's second factor.
enum SecondFactor {
  static func show(_ request: RouteRequest) throws -> Reply {
    .passingPage(SecondFactorPage(context: request.context, session: try request.session()), refreshAfter: nil)
  }

  static func begin(_ request: RouteRequest) async throws -> Reply {
    let session = try request.session()
    do {
      let secret = try await request.accounts.beginSecondFactor(name: session.account.name)
      return .passingPage(
        SecondFactorPage(context: request.context, session: session, secret: secret), refreshAfter: nil)
    } catch {
      return .refusedForm(SecondFactorPage(context: request.context, session: session, galat: error.description))
    }
  }

  static func confirm(_ request: RouteRequest) async throws -> Reply {
    let session = try request.session()
    do {
      try await request.accounts.confirmSecondFactor(name: session.account.name, code: request.isian["kode"] ?? "")
      return .redirect(
        SignIn.home, pesan: "Faktor kedua terpasang. Mulai sekarang, masuk memerlukan kode dari telepon Anda.")
    } catch {
      return .refusedForm(
        SecondFactorPage(
          context: request.context, session: session,
          secret: try? await request.accounts.beginSecondFactor(name: session.account.name), galat: error.description))
    }
  }
}
