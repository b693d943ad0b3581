public import Foundation

/// Brings a backup back.
public enum JournalRestore {
  /// Makes the data directory `directory` from the backup `backup`.
  ///
  /// The backup is copied, the copy verified and then named in one step: whenever the restore is cut off, the
  /// directory has either no journal or the whole one. The backup itself is not touched.
  /// - Parameter directory: a directory that does not exist or is empty.
  /// - Returns: the report of the restored journal.
  /// - Throws: ``JournalError/backupMissing(file:)``, ``JournalError/restoreTargetNotEmpty(directory:)``,
  ///   ``JournalError/verificationFailed(file:report:)``, that the file is no journal or is damaged, or a storage error.
  @discardableResult
  public static func restore(from backup: URL, into directory: URL) async throws(JournalError) -> VerificationReport {
    let files = JournalFiles(directory: directory)
    guard FileInspection.exists(backup) else { throw .backupMissing(file: backup.path) }
    try FileInspection.check(backup)
    guard !FileInspection.hasWriteAheadLog(backup) else {
      throw .notAJournal(file: backup.path, reason: "jurnal yang sedang terbuka bukan cadangan; buat cadangan darinya")
    }
    try checkIsEmpty(files)
    do {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    } catch {
      throw .directoryUnavailable(directory: directory.path, reason: SystemReason.describe(error))
    }
    let lock = try DirectoryLock(files)
    defer { lock.release() }
    // Somebody may have made a journal between the first look and the lock.
    try checkIsEmpty(files)
    DurableFile.removeDatabase(files.restoring)
    defer { DurableFile.removeDatabase(files.restoring) }
    try JournalError.translating(file: files.journal.path) {
      try FileManager.default.copyItem(at: backup, to: files.restoring)
    }
    let report = try await SQLiteJournalReader.verify(files.restoring, named: backup)
    try DurableFile.publish(files.restoring, as: files.journal)
    return report
  }

  /// The lock file and the remains of a restore that was cut off do not count.
  private static func checkIsEmpty(_ files: JournalFiles) throws(JournalError) {
    guard FileInspection.exists(files.directory) else { return }
    let own = [files.lock, files.restoring].map(\.lastPathComponent)
    let names = try JournalError.translating(file: files.directory.path) {
      try FileManager.default.contentsOfDirectory(atPath: files.directory.path)
    }
    guard names.allSatisfy({ name in own.contains { name.hasPrefix($0) } }) else {
      throw .restoreTargetNotEmpty(directory: files.directory.path)
    }
  }
}
