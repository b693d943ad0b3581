import Accounts
import HTML

/// Setting up the second factor: a secret that the telephone keeps, and a first code as proof.
struct SecondFactorPage: Page {
  static let path = "/akun/faktor-kedua"
  /// Routes that stay open while the second factor is still to be set up.
  static let reachable: Set<String> = [path, "\(path)/mulai", "\(path)/pastikan", "/keluar", "/akun/sandi"]

  /// How far it has come.
  enum Langkah {
    case mulai
    /// The secret is to be kept by the telephone: shown only in answer to the password.
    case kunci(TotpSecret)
    /// The telephone may have the secret; its first code is awaited.
    case kode

    var isMulai: Bool { if case .mulai = self { true } else { false } }
  }

  let context: PageContext
  let session: Session
  var langkah: Langkah
  /// What is wrong with the field of that name.
  var galat: ErrorSummary.Butir?

  var judul: String { "Faktor kedua" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: "Akun saya", alamat: AccountPage.path)] }

  var isi: HTML {
    HTML {
      ErrorSummary(galat.map { [$0] } ?? []).html
      h1 { judul }
      switch langkah {
      case .mulai: start
      case .kunci(let secret):
        enrolment(secret)
        firstCode
      case .kode:
        p { "Kunci sudah dibuat dan tetap sama. Ketik kode enam angka yang tampil di aplikasi autentikator Anda." }
        firstCode
        again
      }
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
      password("Mulai memasang")
    }
  }

  /// A wrong code does not show the secret again: whoever only finds this browser open does not know the password.
  private var again: HTML {
    details(.open(message("sandi") != nil)) {
      summary { "Kunci belum tersimpan di telepon" }
      password("Tampilkan kunci itu sekali lagi")
    }
  }

  private func password(_ title: String) -> HTML {
    FormFrame(alamat: "\(Self.path)/mulai", token: context.formToken).html {
      FormField(
        nama: "sandi", judul: "Kata sandi sekarang", jenis: .password,
        petunjuk: "Agar orang lain yang menemukan peramban ini terbuka tidak dapat memasang teleponnya sendiri.",
        galat: message("sandi"), autocomplete: "current-password", terpanjang: 1000, isRequired: true
      ).html
      button { title }
    }
  }

  private func message(_ field: String) -> String? { galat.flatMap { $0.bidang == field ? $0.pesan : nil } }

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
    }
  }

  private var firstCode: HTML {
    FormFrame(alamat: "\(Self.path)/pastikan", token: context.formToken).html {
      FormField(
        nama: "kode", judul: "Kode enam angka", galat: message("kode"), autocomplete: "one-time-code",
        papanKetik: "numeric", terpanjang: 12, isRequired: true
      ).html
      button { "Pasang" }
    }
  }

  /// In groups of four, which can be typed.
  private static func grouped(_ text: String) -> String {
    text.enumerated().map { $0.offset > 0 && $0.offset % 4 == 0 ? " \($0.element)" : String($0.element) }.joined()
  }
}
