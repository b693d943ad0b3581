import Accounts
import HTML

/// An invitation: who is invited sets the password.
struct InvitationPage: Page {
  let context: PageContext
  let invitation: Invitation
  let alamat: String
  var galat: [ErrorSummary.Butir] = []

  var judul: String { "Buat kata sandi" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [] }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Untuk akun \(invitation.name), sebagai \(invitation.peran.nama)\(unit). Undangan ini berlaku sampai \(context.zona.printed(invitation.expiresAt)) dan hanya dapat dipakai sekali."
      }
      FormFrame(alamat: alamat, token: context.formToken).html {
        NewPasswordFields(galat: galat).html
        button { "Simpan kata sandi" }
      }
    }
  }

  private var unit: String {
    invitation.unit.map { " \(context.state.unit[$0]?.nama ?? $0)" } ?? ""
  }
}
