import Accounts
import HTML
import Selaras

/// All accounts, for the administrator: who has one, and inviting more.
struct AccountsPage: Page {
  static let path = "/pengelolaan/akun"

  let context: PageContext
  let accounts: [Account]
  let invitations: [Invitation]
  /// What was typed into the form of an invitation that was refused.
  var isian = FormValues.none
  var galat: String?
  /// The address of the invitation that was just made; shown this once.
  var undangan: UndanganBaru?

  var judul: String { "Akun" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: "Pekerjaan saya", alamat: SignIn.home)] }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      GuideLink(.akun).html
      if let undangan { made(undangan) }
      h2 { "Undang" }
      InvitationForm(context: context, isian: isian).html
      if !invitations.isEmpty { waiting }
      h2 { "Daftar akun" }
      list
    }
  }

  private func made(_ invitation: UndanganBaru) -> HTML {
    div(.class("kilat"), .role("status")) {
      p {
        "Undangan untuk \(invitation.nama) dibuat. Kirimkan tautan berikut kepada orangnya, lewat jalur yang hanya ia baca:"
      }
      p(.class("alamat-undangan")) { code(.data("salin", "Salin alamat")) { invitation.alamat } }
      p { "Tautan ini hanya ditampilkan sekarang, berlaku 7 hari, dan hanya dapat dipakai sekali." }
    }
  }

  private var waiting: HTML {
    HTML {
      h2 { "Undangan yang belum dipakai" }
      ul {
        for one in invitations {
          li { "\(one.name), \(one.peran.nama), berlaku sampai \(context.zona.printed(one.expiresAt))" }
        }
      }
    }
  }

  private var list: HTML {
    DataTable(
      id: "daftar-akun", judul: Count(accounts.count).of("akun"),
      kolom: ["Nama akun", "Keadaan", "Tindakan", "Peran", "Perangkat daerah", "Faktor kedua"].map {
        DataTable.Column($0)
      },
      baris: accounts.map { account in
        DataTable.Row([
          HTML(account.name),
          account.isActive ? Components.lencana("aktif", .baik) : Components.lencana("tidak aktif"),
          actions(account), HTML(account.peran.nama),
          account.unit.map { HTML(context.state.unit[$0]?.nama ?? $0) } ?? Components.nihil("tidak terikat"),
          HTML(account.hasSecondFactor ? "terpasang" : "belum dipasang"),
        ])
      }
    ).html
  }

  private func actions(_ account: Account) -> HTML {
    HTML {
      if account.name != context.pengguna?.account.name {
        if account.isActive {
          confirmed(
            account, "nonaktifkan", "Nonaktifkan",
            "Ia tidak dapat masuk lagi dan sesinya berakhir. Yang sudah dicatatnya tetap; akun ini dapat diaktifkan kembali."
          )
        } else {
          action(account, "aktifkan", "Aktifkan")
        }
      }
      if account.hasSecondFactor {
        confirmed(
          account, "lepas-faktor-kedua", "Lepas faktor kedua",
          "Kode dari teleponnya tidak berlaku lagi dan sesinya berakhir. Pastikan yang meminta memang pemiliknya.")
      }
    }
  }

  /// An action that takes something away: what is lost is read before it is done.
  private func confirmed(_ account: Account, _ path: String, _ title: String, _ loss: String) -> HTML {
    details {
      summary {
        title
        span(.class("hanya-pembaca-layar")) { " akun \(account.name)" }
      }
      p { loss }
      action(account, path, "Ya, \(title.lowercased())")
    }
  }

  private func action(_ account: Account, _ path: String, _ title: String) -> HTML {
    FormFrame(alamat: "\(Self.path)/\(account.name)/\(path)", token: context.formToken, kelas: "sebaris").html {
      button(.class("sekunder")) {
        title
        span(.class("hanya-pembaca-layar")) { " akun \(account.name)" }
      }
    }
  }
}
