import Accounts
import HTML

/// The fields for a new password, which is typed twice.
struct NewPasswordFields {
  /// Characters a field takes.
  static let terpanjang = 1000

  /// What is wrong, by field.
  let galat: [ErrorSummary.Butir]

  var html: HTML {
    HTML {
      field(
        "baru", "Kata sandi baru",
        petunjuk: "Sedikitnya 12 huruf. Beberapa kata yang hanya Anda yang tahu lebih baik daripada satu kata rumit.")
      field("ulang", "Kata sandi baru sekali lagi")
    }
  }

  /// The password that was typed, and what is wrong when the second time differs from the first.
  static func read(_ isian: FormValues) -> (password: String, galat: [ErrorSummary.Butir]) {
    let (new, again) = (isian.asSent("baru"), isian.asSent("ulang"))
    guard new != again else { return (new, []) }
    return (new, [.init(bidang: "ulang", pesan: "Kedua kata sandi baru tidak sama. Ketik ulang keduanya.")])
  }

  /// The field that an error is about; `nil` for one that is not about the new password.
  static func field(of error: AccountError) -> String? {
    if case .password = error { "baru" } else { nil }
  }

  private func field(_ name: String, _ title: String, petunjuk: String? = nil) -> HTML {
    FormField(
      nama: name, judul: title, jenis: .password, petunjuk: petunjuk,
      galat: galat.first { $0.bidang == name }?.pesan, autocomplete: "new-password", terpanjang: Self.terpanjang,
      isRequired: true
    ).html
  }
}
