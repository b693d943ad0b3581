import HTML

/// Signing in, also in the middle of something: what was sent before is kept and carried out afterwards.
struct SignInPage: Page {
  /// What is said to somebody whose session ended before a form was sent.
  static let sesiBerakhir =
    "Sesi Anda sudah berakhir. Masuk kembali; isian yang baru Anda kirim tersimpan di halaman ini dan dapat dilanjutkan."

  let context: PageContext
  /// The page to go to afterwards; `nil` for the work of the account.
  let lanjut: String?
  /// The form that waits; `nil` for none.
  var form: SentForm?
  /// The name that was typed.
  var nama: String?
  /// What is wrong.
  var galat: String?
  /// What was just done.
  var kabar: String?

  var judul: String { "Masuk" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: "Beranda", alamat: context.tautan("/"))] }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      if let kabar { p(.class("kilat"), .role("status")) { kabar } }
      h1 { judul }
      if let words = form?.kabarBerkas { p(.class("kilat", "perhatian")) { words } }
      p(.class("ringkas")) {
        "Untuk operator, kepala perangkat daerah, dan pengelola SAKIP. Melihat kinerja dan laporan tidak memerlukan akun."
      }
      FormFrame(alamat: "/masuk", token: context.formToken).html {
        if let lanjut { input(.type("hidden"), .name("lanjut"), .value(lanjut)) }
        if let form {
          input(.type("hidden"), .name("kirim"), .value(form.alamat))
          input(.type("hidden"), .name("isian"), .value(form.isian.encoded))
          for name in form.berkas { input(.type("hidden"), .name("berkas"), .value(name)) }
        }
        FormField(
          nama: "nama", judul: "Nama akun", nilai: nama, petunjuk: "Misalnya operator-kecamatan-juai.",
          autocomplete: "username", isRequired: true
        ).html
        FormField(
          nama: "sandi", judul: "Kata sandi", jenis: .password, autocomplete: "current-password", terpanjang: 1000,
          isRequired: true
        ).html
        FormField(
          nama: "kode", judul: "Kode autentikator", petunjuk: "Enam angka; hanya bila akun Anda memakainya.",
          autocomplete: "one-time-code", papanKetik: "numeric", terpanjang: 12
        ).html
        button { "Masuk" }
      }
      details {
        summary { "Lupa kata sandi, atau belum punya akun?" }
        p {
          "Hubungi administrator SAKIP di Bagian Organisasi. Administrator mengirimkan undangan; dengan undangan itu Anda membuat kata sandi sendiri. Tidak seorang pun akan menanyakan kata sandi Anda."
        }
      }
    }
  }
}
