import Accounts

/// Taking up an invitation.
enum Invitations {
  static func show(_ request: RouteRequest) async throws -> Reply {
    .passingPage(try page(request), refreshAfter: nil)
  }

  static func accept(_ request: RouteRequest) async throws -> Reply {
    let invitation = try page(request).invitation
    let (new, wrong) = NewPasswordFields.read(request.isian)
    guard wrong.isEmpty else { return .refusedForm(try page(request, wrong)) }
    do {
      try await request.accounts.accept(invitation: request.parameters["undangan"] ?? "", password: new)
      request.note(.invitationAccepted, account: invitation.name)
      return .passingPage(
        SignInPage(
          context: request.context, lanjut: nil, nama: invitation.name,
          kabar: "Kata sandi tersimpan. Masuklah dengan nama akun dan kata sandi Anda."), refreshAfter: nil)
    } catch {
      let field = NewPasswordFields.field(of: error)
      return .refusedForm(try page(request, [.init(bidang: field, pesan: request.words(error))]))
    }
  }

  private static func page(_ request: RouteRequest, _ problems: [ErrorSummary.Butir] = []) throws -> InvitationPage {
    let token = request.parameters["undangan"] ?? ""
    guard let invitation = request.accounts.invitation(token: token) else {
      request.note(.invitationUnknown)
      throw WebError.tidakDitemukan(
        "Undangan ini sudah dipakai atau sudah lewat masanya. Minta undangan baru kepada administrator SAKIP.")
    }
    return InvitationPage(
      context: request.context, invitation: invitation, alamat: "/undangan/\(token)", galat: problems)
  }
}
