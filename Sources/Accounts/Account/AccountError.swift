public import Journal
public import Selaras

/// Why something about accounts was not done. No case carries a secret; `description` says it in Indonesian.
public enum AccountError: Error, Hashable, Sendable {
  /// The name has other characters than small letters, digits and hyphens, is too long, or holds a long number.
  case invalidName(String)
  /// The public signs in nowhere.
  case publicRole
  /// An operator or kepala without perangkat daerah.
  case unitMissing(Peran)
  /// A perangkat daerah for a role that belongs to none.
  case unitNotWanted(Peran)
  /// There is no account of that name.
  case unknown(name: String)
  /// The name belongs to an account in another role or of another perangkat daerah.
  case taken(Account)
  /// The account may not sign in.
  case inactive(name: String)
  /// Nobody could invite or reactivate anybody any more.
  case lastAdministrator(name: String)
  /// The invitation was used, replaced, is over its time, or never was.
  case invitationInvalid
  /// The new password cannot be taken.
  case password(PasswordProblem)
  /// The present password was not given rightly.
  case wrongPassword
  /// Too many wrong ones; nothing is tried before that moment.
  case throttled(until: Timestamp)
  /// The code of the second factor is wrong, too old, or was used already.
  case wrongCode
  /// The account has a second factor; an administrator removes it first.
  case secondFactorExists(name: String)
  /// A code came before a secret was asked for, or too long after.
  case enrolmentMissing
  /// Demonstration accounts, whose password everybody knows, never come beside real ones.
  case notForDemonstration(file: String)
  /// The file is not one of accounts.
  case notAccounts(file: String)
  /// The file is one of a later version of this program.
  case newerFormat(file: String, found: Int, known: Int)
  /// No room on the disk; nothing of the refused change was stored.
  case diskFull(file: String)
  /// The operating system, SQLite or the hash function reported another failure.
  case storageFailure(file: String, reason: String)
}

extension AccountError {
  /// Whether only those who run the server can mend it: its words name files, and belong into a log.
  public var isAboutServer: Bool {
    switch self {
    case .notAccounts, .newerFormat, .diskFull, .storageFailure: true
    case .invalidName, .publicRole, .unitMissing, .unitNotWanted, .unknown, .taken, .inactive, .lastAdministrator,
      .invitationInvalid, .password, .wrongPassword, .throttled, .wrongCode, .secondFactorExists, .enrolmentMissing,
      .notForDemonstration:
      false
    }
  }
}
