import Accounts
import HTML

/// One's own account: who one is, the password, the second factor, and where one is signed in.
struct AccountPage: Page {
  static let path = "/akun"

  let context: PageContext
  let session: Session
  let sesiLain: [Session]
  /// Whether administrators and evaluators must have a second factor here.
  let isFaktorKeduaWajib: Bool
  /// What is wrong with the change of the password, by field.
  var galat: [ErrorSummary.Butir] = []

  var judul: String { "Akun saya" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: "Pekerjaan saya", alamat: SignIn.home)] }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      Components.daftarIsi([
        ("Nama akun", HTML(session.account.name)), ("Peran", HTML(session.account.peran.nama)),
        ("Perangkat daerah", unit),
        ("Faktor kedua", HTML(session.account.hasSecondFactor ? "terpasang" : "belum dipasang")),
      ])
      h2 { "Ganti kata sandi" }
      password
      h2 { "Faktor kedua" }
      p {
        "Kode enam angka dari telepon Anda melindungi akun bila kata sandi diketahui orang lain. \(isFaktorKeduaWajib ? "Wajib bagi administrator dan evaluator." : "Pada data contoh ini tidak seorang pun diwajibkan memasangnya; pada data sungguhan wajib bagi administrator dan evaluator.")"
      }
      p { a(.class("tombol"), .href(SecondFactorPage.path)) { "Atur faktor kedua" } }
      h2 { "Sesi" }
      sessions
    }
  }

  private var unit: HTML {
    guard let id = session.account.unit else { return Components.nihil("seluruh pemerintah daerah") }
    return a(.href(context.tautan(unit: id))) { context.state.unit[id]?.nama ?? id }
  }

  private var password: HTML {
    FormFrame(alamat: "\(Self.path)/sandi", token: context.formToken).html {
      FormField(
        nama: "lama", judul: "Kata sandi sekarang", jenis: .password,
        galat: galat.first { $0.bidang == "lama" }?.pesan, autocomplete: "current-password",
        terpanjang: NewPasswordFields.terpanjang, isRequired: true
      ).html
      NewPasswordFields(galat: galat).html
      p(.class("catatan")) { "Sesi Anda pada gawai lain berakhir begitu kata sandi diganti." }
      button { "Ganti kata sandi" }
    }
  }

  private var sessions: HTML {
    HTML {
      DataTable(
        id: "sesi", judul: "Tempat akun ini sedang masuk",
        kolom: ["Gawai", "Dipakai terakhir", "Tindakan", "Masuk sejak", "Alamat jaringan"].map { DataTable.Column($0) },
        baris: [row(session, isOwn: true)] + sesiLain.map { row($0, isOwn: false) }
      ).html
      if !sesiLain.isEmpty {
        FormFrame(alamat: "\(Self.path)/sesi/akhiri-lainnya", token: context.formToken).html {
          button(.class("sekunder")) { "Akhiri semua sesi lain" }
        }
      }
    }
  }

  private func row(_ one: Session, isOwn: Bool) -> DataTable.Row {
    DataTable.Row([
      HTML(DeviceName.of(one.device)), HTML(context.zona.printed(one.lastUsedAt)),
      isOwn ? HTML("sesi ini") : end(one), HTML(context.zona.printed(one.startedAt)), HTML(one.address),
    ])
  }

  private func end(_ one: Session) -> HTML {
    FormFrame(alamat: "\(Self.path)/sesi/\(one.id)/akhiri", token: context.formToken, kelas: "sebaris").html {
      button(.class("sekunder")) {
        "Akhiri"
        span(.class("hanya-pembaca-layar")) { " sesi sejak \(context.zona.printed(one.startedAt))" }
      }
    }
  }
}
