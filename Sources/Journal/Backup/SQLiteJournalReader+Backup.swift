public import Foundation
internal import GRDB

extension SQLiteJournalReader {
  /// Copies the journal, as it is at one moment, into the single file `target`, also while entries are appended.
  ///
  /// The copy is verified before it gets its name, so that a damaged journal never replaces good backups unnoticed.
  /// - Parameter target: a file that does not exist yet, in a directory that does.
  /// - Returns: the report of the copy; its position is worth noting beside the backup.
  /// - Throws: ``JournalError/backupTargetExists(file:)``, ``JournalError/verificationFailed(file:report:)``,
  ///   ``JournalError/diskFull(file:)`` or another storage error; then nothing is left behind.
  @discardableResult
  public func backup(to target: URL) async throws(JournalError) -> VerificationReport {
    guard !FileInspection.exists(target) else { throw .backupTargetExists(file: target.path) }
    let temporary = URL(filePath: target.path + ".sementara")
    DurableFile.removeDatabase(temporary)
    defer { DurableFile.removeDatabase(temporary) }
    try JournalError.translating(file: target.path) { try copy(to: temporary) }
    let report = try await SQLiteJournalReader.verify(temporary, named: target)
    try DurableFile.publish(temporary, as: target)
    return report
  }

  private func copy(to file: URL) throws {
    let copy = try DatabaseQueue(path: file.path)
    try database.backup(to: copy)
    // The copy inherits the write-ahead log; a backup is one file.
    try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try copy.close()
  }

  /// Verifies a single file.
  /// - Throws: ``JournalError/verificationFailed(file:report:)`` about `final` when anything is wrong with it.
  static func verify(_ file: URL, named final: URL) async throws(JournalError) -> VerificationReport {
    let reader = try SQLiteJournalReader(file: file)
    let report = try await reader.verify()
    try reader.close()
    guard report.isIntact else { throw .verificationFailed(file: final.path, report: report) }
    return report
  }
}
