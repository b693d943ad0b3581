import Accounts
import Selaras

/// The accounts of the sample: the names under which its facts are recorded, all with one password.
enum AkunContoh {
  static let kataSandi = "contoh-balangan-2024"

  static let semua = [
    Pelaku(akun: "bagian-organisasi", peran: .administrator),
    Pelaku(akun: "bapperida", peran: .perencana),
    Pelaku(akun: "inspektorat", peran: .evaluator),
    Pelaku(akun: "bupati", peran: .pimpinan),
    Pelaku(akun: "operator-kecamatan-juai", peran: .operator, unit: "kecamatan-juai"),
    Pelaku(akun: "camat-juai", peran: .kepala, unit: "kecamatan-juai"),
    Pelaku(akun: "operator-kecamatan-batumandi", peran: .operator, unit: "kecamatan-batumandi"),
    Pelaku(akun: "camat-batumandi", peran: .kepala, unit: "kecamatan-batumandi"),
    Pelaku(akun: "operator-bkpsdm", peran: .operator, unit: "bkpsdm"),
    Pelaku(akun: "kepala-bkpsdm", peran: .kepala, unit: "bkpsdm"),
  ]

  /// What to say when a server shows them, loudly where others than this computer can reach it; `nil` for real accounts.
  static func peringatan(_ accounts: Accounts, host: String, isBehindTLS: Bool) -> String? {
    guard accounts.isDemonstration else { return nil }
    let said = "Akun contoh: kata sandi semua akun adalah \(kataSandi), tanpa faktor kedua."
    return loopback.contains(host) && !isBehindTLS
      ? said
      : """
      ====================================================================
      PERINGATAN: \(said)
      Siapa pun yang dapat membuka situs ini dapat masuk dan mengubah data.
      Pakai direktori data contoh hanya di komputer sendiri (127.0.0.1).
      ====================================================================
      """
  }

  private static let loopback: Set<String> = ["127.0.0.1", "::1", "localhost"]
}
