import HTML

/// A form that was sent and not carried out yet: nothing that was typed is lost, one more press carries it out.
struct ResendPage: Page {
  let context: PageContext
  let form: SentForm

  var judul: String { "Lanjutkan mengirim isian" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [] }

  var isi: HTML {
    HTML {
      h1 { judul }
      p { "Isian Anda belum disimpan, tetapi tidak hilang. Tekan tombol di bawah untuk mengirimnya sekarang." }
      if let words = form.kabarBerkas { p(.class("kilat", "perhatian"), .role("alert")) { words } }
      FormFrame(alamat: form.alamat, token: context.formToken).html {
        for field in form.isian.without([SentForm.tokenField]).fields {
          input(.type("hidden"), .name(field.name), .value(field.value))
        }
        button { "Kirim isian" }
      }
      p { "Bila isian ini bukan dari Anda, tutup saja halaman ini." }
    }
  }
}
