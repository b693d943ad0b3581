public import Journal

/// Why a command was not carried out. Nothing of it happened.
public enum CommandFailure: Error, Sendable, CustomStringConvertible {
  /// A rule or a right refused it.
  case refused(index: Int, Penolakan)
  /// It could not be stored.
  case journal(JournalError)
  /// It could not be written as JSON.
  case unwritable(reason: String)
  /// It names an earlier moment although the journal has begun.
  case backdated

  /// What is wrong and what to do, in Indonesian.
  public var description: String {
    switch self {
    case .refused(_, let refusal): refusal.description
    case .journal(let error): error.description
    case .unwritable(let reason): "Isian tidak dapat dicatat: \(reason)"
    case .backdated: "Waktu lampau hanya dapat dipakai untuk mengisi direktori data yang baru."
    }
  }

  /// The same for a person who sees a form and not the facts that are made of it.
  public var pesan: String {
    if case .refused(_, let refusal) = self { refusal.pesan } else { description }
  }
}
