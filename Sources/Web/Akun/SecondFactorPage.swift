import Accounts
import HTML

/// Setting up the second factor: a secret that the telephone keeps, and a first code as proof.
struct SecondFactorPage: Page {
  static let path = "/akun/faktor-kedua"
  /// Routes that stay open while the second factor is still to be set up.
  static let reachable: Set<String> = [path, "\(path)/mulai", "\(path)/pastikan", "/keluar", "/akun/sandi"]

  let context: PageContext
  let session: Session
  /// The secret to be kept by the telephone; `nil` before the start.
  var secret: TotpSecret?
  var galat: String?

  var judul: String { "Faktor kedua" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: "Akun saya", alamat: AccountPage.path)] }

  var isi: HTML {
    HTML {
      ErrorSummary(galat.map { [.init(bidang: secret == nil ? "sandi" : "kode", pesan: $0)] } ?? []).html
      h1 { judul }
      if let secret { enrolment(secret) } else { start }
    }
  }

  private var start: HTML {
    HTML {
      if session.needsSecondFactor {
        p(.class("ringkas")) {
          "Peran \(session.account.peran.nama) wajib memakai faktor kedua. Pasang sekali; sesudah itu Anda dapat bekerja."
        }
      }
      if session.account.hasSecondFactor {
        p {
          "Faktor kedua sudah terpasang. Bila telepon Anda hilang atau berganti, mintalah administrator SAKIP melepasnya, lalu pasang kembali di sini."
        }
      } else {
        preparation
      }
    }
  }

  private var preparation: HTML {
    HTML {
      h2 { "Yang diperlukan" }
      p {
        "Aplikasi autentikator pada telepon Anda, misalnya Google Authenticator, Microsoft Authenticator, atau Aegis. Aplikasi itu membuat kode enam angka tanpa pulsa dan tanpa internet."
      }
      FormFrame(alamat: "\(Self.path)/mulai", token: context.formToken).html {
        FormField(
          nama: "sandi", judul: "Kata sandi sekarang", jenis: .password,
          petunjuk: "Agar orang lain yang menemukan peramban ini terbuka tidak dapat memasang teleponnya sendiri.",
          galat: galat, autocomplete: "current-password", terpanjang: 1000, isRequired: true
        ).html
        button { "Mulai memasang" }
      }
    }
  }

  private func enrolment(_ secret: TotpSecret) -> HTML {
    HTML {
      ol {
        li { "Buka aplikasi autentikator, pilih menambah akun dengan memasukkan kunci." }
        li {
          "Isi kunci berikut; jenisnya berdasarkan waktu:"
          p(.class("kunci-rahasia")) { code { Self.grouped(secret.base32) } }
        }
        li { "Ketik kode enam angka yang muncul di bawah ini." }
      }
      p { a(.href(secret.uri)) { "Buka langsung di aplikasi autentikator pada gawai ini" } }
      FormFrame(alamat: "\(Self.path)/pastikan", token: context.formToken).html {
        FormField(
          nama: "kode", judul: "Kode enam angka", galat: galat, autocomplete: "one-time-code", papanKetik: "numeric",
          terpanjang: 12, isRequired: true
        ).html
        button { "Pasang" }
      }
    }
  }

  /// In groups of four, which can be typed.
  private static func grouped(_ text: String) -> String {
    text.enumerated().map { $0.offset > 0 && $0.offset % 4 == 0 ? " \($0.element)" : String($0.element) }.joined()
  }
}
