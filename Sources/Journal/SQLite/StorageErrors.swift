internal import Foundation
internal import GRDB

extension DatabaseError {
  /// Whether the file's content is at fault.
  var isDamage: Bool {
    [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(resultCode) || extendedResultCode == .SQLITE_IOERR_SHORT_READ
  }
}

extension JournalError {
  /// Says what an error of SQLite or of the file system means for the journal `file`.
  init(_ error: any Error, file: String) {
    switch error {
    case let error as JournalError:
      self = error
    case let error as DatabaseError:
      self.init(error, file: file)
    case let error as CocoaError where error.code == .fileWriteOutOfSpace:
      self = .diskFull(file: file)
    default:
      self = .storageFailure(file: file, reason: SystemReason.describe(error))
    }
  }

  private init(_ error: DatabaseError, file: String) {
    let reason = error.message ?? error.resultCode.description
    switch error.extendedResultCode {
    // The shared-memory file beside the journal cannot grow: on Linux that, too, is a full disk.
    case .SQLITE_FULL, .SQLITE_IOERR_SHMSIZE:
      self = .diskFull(file: file)
    case _ where error.isDamage && error.resultCode != .SQLITE_NOTADB:
      self = .damaged(file: file, reason: "isi berkas tidak dapat dibaca (\(reason))")
    case .SQLITE_NOTADB:
      self = .notAJournal(file: file, reason: "bukan berkas SQLite (\(reason))")
    case .SQLITE_MISUSE:
      self = .closed(file: file)
    default:
      self = .storageFailure(file: file, reason: SystemReason.describe(error))
    }
  }

  /// Runs `body`; every error leaves as a ``JournalError`` about `file`.
  static func translating<Result>(
    file: String, _ body: () throws -> Result
  ) throws(JournalError) -> Result {
    do {
      return try body()
    } catch {
      throw JournalError(error, file: file)
    }
  }
}
