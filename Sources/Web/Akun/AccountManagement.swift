import Accounts
import Selaras

/// What the administrator does with accounts.
enum AccountManagement {
  static func show(_ request: RouteRequest) -> Reply {
    var page = page(request)
    page.undangan = request.visitor.session.flatMap { request.services.invitations.take(session: $0.id) }
    return .passingPage(page, refreshAfter: nil)
  }

  static func invite(_ request: RouteRequest) async throws -> Reply {
    let session = try request.session()
    var page = page(request)
    page.isian = request.isian
    guard let role = request.isian["peran"].flatMap(Peran.init(rawValue:)) else {
      page.galat = "Peran belum dipilih."
      return .refusedForm(page)
    }
    let (name, unit) = (request.isian["nama"] ?? "", request.isian["unit"])
    if let unit, request.context.state.unit[unit] == nil {
      page.galat = "Perangkat daerah \u{201C}\(unit)\u{201D} belum ada. Pilih dari daftar."
      return .refusedForm(page)
    }
    do {
      let token = try await request.accounts.invite(name: name, peran: role, unit: unit)
      request.note(.invited, [.target: name])
      request.services.invitations.put(
        UndanganBaru(nama: name, alamat: "\(request.visitor.situs)/undangan/\(token)"), session: session.id)
      return .redirect(AccountsPage.path)
    } catch {
      page.galat = request.words(error)
      return .refusedForm(page)
    }
  }

  static func setActive(_ request: RouteRequest, _ isActive: Bool) async throws -> Reply {
    let name = request.parameters["akun"] ?? ""
    return try await change(
      request, isActive ? .reactivated : .deactivated,
      isActive ? "Akun \(name) aktif kembali." : "Akun \(name) tidak aktif lagi; sesinya sudah diakhiri."
    ) { () async throws(AccountError) in try await request.accounts.setActive(name: name, isActive) }
  }

  static func removeSecondFactor(_ request: RouteRequest) async throws -> Reply {
    let name = request.parameters["akun"] ?? ""
    return try await change(
      request, .secondFactorRemoved, "Faktor kedua akun \(name) dilepas. Pemiliknya memasang yang baru saat masuk."
    ) {
      () async throws(AccountError) in try await request.accounts.removeSecondFactor(name: name)
    }
  }

  private static func change(
    _ request: RouteRequest, _ event: SecurityEvent, _ message: String, _ act: () async throws(AccountError) -> Void
  ) async throws -> Reply {
    do {
      try await act()
      request.note(event, [.target: request.parameters["akun"] ?? ""])
      return .redirect(AccountsPage.path, pesan: message)
    } catch {
      var refused = page(request)
      refused.galat = request.words(error)
      return .refusedForm(refused)
    }
  }

  private static func page(_ request: RouteRequest) -> AccountsPage {
    AccountsPage(
      context: request.context, accounts: request.accounts.all(), invitations: request.accounts.invitations())
  }
}
