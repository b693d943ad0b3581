import Accounts

/// Setting up one's second factor.
enum SecondFactor {
  static func show(_ request: RouteRequest) throws -> Reply {
    .passingPage(try page(request), refreshAfter: nil)
  }

  static func begin(_ request: RouteRequest) async throws -> Reply {
    let session = try request.session()
    var page = try page(request)
    do {
      try await request.accounts.confirm(
        password: request.isian.asSent("sandi"), of: session.account.name, token: request.visitor.sessionToken ?? "")
      page.langkah = .kunci(try await request.accounts.beginSecondFactor(name: session.account.name))
      return .passingPage(page, refreshAfter: nil)
    } catch {
      if error == .wrongPassword { request.note(.passwordRefused) }
      page.galat = .init(bidang: "sandi", pesan: request.words(error))
      return .refusedForm(page)
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
      var refused = try page(request)
      refused.galat = .init(bidang: refused.langkah.isMulai ? "sandi" : "kode", pesan: request.words(error))
      return .refusedForm(refused)
    }
  }

  private static func page(_ request: RouteRequest) throws -> SecondFactorPage {
    let session = try request.session()
    return SecondFactorPage(
      context: request.context, session: session,
      langkah: request.accounts.isEnrolling(name: session.account.name) ? .kode : .mulai)
  }
}
