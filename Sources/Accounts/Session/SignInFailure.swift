public import Journal

/// Why somebody was not let in.
public enum SignInFailure: Error, Hashable, Sendable {
  /// The name or the password is wrong, or the account is not active: which one is not told.
  case wrong
  /// The password is longer than any can be; nothing was tried.
  case tooLong
  /// Too many wrong ones; nothing is tried before that moment.
  case throttled(until: Timestamp)
  /// The password is right; the code of the second factor is missing.
  case needsCode
  /// The code is wrong, too old, or was used already.
  case wrongCode
  /// The account could not be read or the session not kept.
  case storage(AccountError)
}

extension SignInFailure: CustomStringConvertible {
  /// What happened and what to do, in formal Indonesian.
  public var description: String {
    switch self {
    case .wrong:
      "Nama akun atau kata sandi salah. Periksa penulisannya; bila lupa kata sandi, minta undangan baru kepada administrator."
    case .tooLong: PasswordProblem.tooLong.description
    case .throttled(let until): AccountError.throttled(until: until).description
    case .needsCode: "Isi kode enam angka dari aplikasi autentikator."
    case .wrongCode: AccountError.wrongCode.description
    case .storage(let error): error.description
    }
  }
}
