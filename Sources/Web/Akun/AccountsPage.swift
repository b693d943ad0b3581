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
      invite
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
      p { code { invitation.alamat } }
      p { "Tautan ini hanya ditampilkan sekarang, berlaku 7 hari, dan hanya dapat dipakai sekali." }
    }
  }

  private var invite: HTML {
    FormFrame(alamat: "\(Self.path)/undang", token: context.formToken).html {
      FormField(
        nama: "nama", judul: "Nama akun", nilai: isian["nama"],
        petunjuk:
          "Huruf kecil, angka, dan tanda hubung, menurut jabatannya: operator-kecamatan-juai. Jangan memakai NIP atau nama orang. Nama yang sudah ada mendapat undangan baru untuk mengganti kata sandinya.",
        terpanjang: 80, isRequired: true
      ).html
      div(.class("bidang")) {
        label(.for("peran")) { "Peran" }
        select(.id("peran"), .name("peran")) {
          for role in Peran.allCases where role != .publik {
            option(.value(role.rawValue), .selected(isian["peran"] == role.rawValue)) { role.nama }
          }
        }
      }
      div(.class("bidang")) {
        label(.for("unit")) { "Perangkat daerah, untuk operator dan kepala" }
        select(.id("unit"), .name("unit")) {
          option(.value("")) { "Tidak terikat perangkat daerah" }
          for agency in context.state.daftarUnit where agency.jenis != .pemda {
            option(.value(agency.id), .selected(isian["unit"] == agency.id)) { agency.nama }
          }
        }
      }
      button { "Buat undangan" }
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
        action(account, account.isActive ? "nonaktifkan" : "aktifkan", account.isActive ? "Nonaktifkan" : "Aktifkan")
      }
      if account.hasSecondFactor { action(account, "lepas-faktor-kedua", "Lepas faktor kedua") }
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
