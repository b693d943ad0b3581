import HTML
import Selaras

/// Who am I: the account that has signed in, and the ways from there; or the way to sign in.
struct AccountMenu {
  let context: PageContext

  /// The year of the schedule: the one that the top bar shows because somebody chose it, else the present one.
  private var tahunJadwal: Int { context.isTahunChosen ? context.tahun : context.hari.tahun }

  var html: HTML {
    guard let account = context.pengguna?.account else {
      return a(.class("masuk"), .href("/masuk")) { "Masuk" }
    }
    return details(.class("akun-saya")) {
      summary { account.name }
      div {
        strong { account.peran.nama }
        if let unit = account.unit { div { context.state.unit[unit]?.nama ?? unit } }
        ul {
          li { a(.href(SignIn.home)) { "Pekerjaan saya" } }
          li { a(.href(PemantauanPage.path)) { "Pemantauan" } }
          if RuangReviu.pembaca.contains(account.peran) {
            li { a(.href(DaftarReviuPage.alamat(context, account.pelaku))) { "Reviu laporan" } }
          }
          if ImporDiterapkan.wewenang.peran.contains(account.peran) {
            li { a(.href(ImporPage.path)) { "Impor lembar kerja" } }
          }
          li { a(.href(AccountPage.path)) { "Akun saya" } }
          li { a(.href(Panduan.alamat(account.peran))) { "Panduan" } }
          if account.peran == .administrator {
            li { a(.href(JadwalPage.alamat(tahun: tahunJadwal))) { "Jadwal pengisian" } }
            li { a(.href(AccountsPage.path)) { "Kelola akun" } }
          }
        }
        FormFrame(alamat: "/keluar", token: context.formToken, kelas: "sebaris").html {
          button(.class("sekunder")) { "Keluar" }
        }
      }
    }
  }
}
