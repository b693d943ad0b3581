/// What can go wrong with a journal. Every case carries what a person needs to mend it; `description` says it in
/// Indonesian.
public enum JournalError: Error, Hashable, Sendable {
  /// Somebody else appended first: the caller has seen up to `expected`, the journal ends at `actual`.
  case unexpectedSequence(expected: Int64, actual: Int64)
  /// The given time lies before the time of the last entry.
  case timeBeforeHead(given: Timestamp, head: Timestamp)
  /// A field of a draft or of its author cannot be stored; `reason` is Indonesian.
  case invalidEntry(field: String, reason: String)
  /// An entry could not be decoded.
  case unreadableEntry(sequence: Int64, kind: String, reason: String)
  /// Another process (or another part of this one) has the data directory open for writing.
  case directoryInUse(directory: String)
  /// The data directory cannot be made, locked or read.
  case directoryUnavailable(directory: String, reason: String)
  /// The directory has no journal to read.
  case journalMissing(directory: String)
  /// The file is not a journal of this program.
  case notAJournal(file: String, reason: String)
  /// The file is a journal of a later version of this program.
  case newerFormat(file: String, found: Int, known: Int)
  /// The file is damaged or cut off; `reason` is Indonesian.
  case damaged(file: String, reason: String)
  /// No room on the disk; nothing of the refused call was stored, everything acknowledged before still is.
  case diskFull(file: String)
  /// The operating system or SQLite reported another failure.
  case storageFailure(file: String, reason: String)
  /// The journal was closed.
  case closed(file: String)
  /// There is no backup to restore.
  case backupMissing(file: String)
  /// A backup never overwrites a file.
  case backupTargetExists(file: String)
  /// A restore only fills an empty or a new directory.
  case restoreTargetNotEmpty(directory: String)
  /// The file to restore, or the backup just written, does not verify.
  case verificationFailed(file: String, report: VerificationReport)
}
