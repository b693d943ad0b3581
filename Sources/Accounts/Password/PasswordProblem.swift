/// Why a new password cannot be taken (ASVS 5.0, 6.2; NIST SP 800-63B): length counts, kinds of characters do not.
public enum PasswordProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// Shorter than 12 characters.
  case tooShort
  /// Longer than 256 characters.
  case tooLong
  /// It holds the name of the account.
  case containsName
  /// Among the first that somebody tries: a much used one, the name of the application, one character over and over.
  case common

  /// What is wrong and what to do, in formal Indonesian.
  public var description: String {
    switch self {
    case .tooShort:
      "Kata sandi terlalu pendek. Pakai paling sedikit \(Password.shortest) huruf, misalnya empat kata yang tidak berkaitan."
    case .tooLong:
      "Kata sandi terlalu panjang. Pakai paling banyak \(Password.longest) huruf."
    case .containsName:
      "Kata sandi memuat nama akun. Pakai kata lain."
    case .common:
      "Kata sandi ini mudah ditebak. Pakai yang lain, misalnya empat kata yang tidak berkaitan."
    }
  }
}
