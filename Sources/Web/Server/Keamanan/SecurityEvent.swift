import Logging

/// What happens to accounts and rights that whoever runs the server must be able to find again. The words are those of
/// the log, in Indonesian; `docs/keamanan.md` lists them.
enum SecurityEvent: String, Sendable, CaseIterable {
  /// Somebody was let in.
  case signedIn = "masuk"
  /// The name, the password or the code was wrong.
  case signInFailed = "masuk-gagal"
  /// Too many wrong ones: nothing was tried.
  case signInThrottled = "masuk-ditahan"
  /// The password was right, and the code of the second factor was asked for.
  case codeAsked = "kode-diminta"
  /// Somebody signed out.
  case signedOut = "keluar"
  /// Somebody ended other sessions of the own account.
  case sessionsEnded = "sesi-diakhiri"
  /// Somebody changed the own password.
  case passwordChanged = "sandi-diganti"
  /// In a session the present password was given wrongly.
  case passwordRefused = "sandi-ditolak"
  /// Somebody set up a second factor.
  case secondFactorEnrolled = "faktor-kedua-dipasang"
  /// The first code of a second factor was wrong.
  case secondFactorRefused = "faktor-kedua-ditolak"
  /// An administrator took a second factor off an account.
  case secondFactorRemoved = "faktor-kedua-dilepas"
  /// An administrator invited.
  case invited = "undangan-dibuat"
  /// An invitation was taken up.
  case invitationAccepted = "undangan-dipakai"
  /// An address of an invitation that is none, or none any more.
  case invitationUnknown = "undangan-tidak-dikenal"
  /// An administrator deactivated an account.
  case deactivated = "akun-dinonaktifkan"
  /// An administrator let an account in again.
  case reactivated = "akun-diaktifkan"
  /// Something was asked for that the account has no right to.
  case rightRefused = "hak-ditolak"
  /// A form was sent from another site.
  case foreignForm = "isian-situs-lain"
  /// A form came without the secret of its visitor.
  case formWithoutSecret = "isian-tanpa-rahasia"
  /// A file was refused for its content.
  case fileRefused = "berkas-ditolak"
  /// Accounts, evidence or journal could not be read or written, or the scanner failed.
  case storageFailed = "penyimpanan-gagal"

  /// How urgent it is.
  var level: Logger.Level {
    switch self {
    case .signedIn, .codeAsked, .signedOut, .sessionsEnded, .passwordChanged, .secondFactorEnrolled, .invited,
      .invitationAccepted, .reactivated:
      .notice
    case .signInFailed, .signInThrottled, .passwordRefused, .secondFactorRefused, .secondFactorRemoved,
      .invitationUnknown, .deactivated, .rightRefused, .foreignForm, .formWithoutSecret, .fileRefused:
      .warning
    case .storageFailed: .error
    }
  }
}
