internal import Foundation
internal import GRDB

extension AccountError {
  /// Says what an error of SQLite, of the file system or of the hash function means for the file.
  init(_ error: any Error, file: String) {
    switch error {
    case let error as AccountError: self = error
    case let error as DatabaseError where error.resultCode == .SQLITE_NOTADB: self = .notAccounts(file: file)
    case let error as DatabaseError
    where error.resultCode == .SQLITE_FULL || error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
      self = .diskFull(file: file)
    case let error as DatabaseError:
      // Its own description would tell the statement.
      let words = error.message ?? error.resultCode.description
      self = .storageFailure(file: file, reason: "\(words), kode \(error.extendedResultCode.rawValue)")
    case let error as CocoaError where error.code == .fileWriteOutOfSpace: self = .diskFull(file: file)
    case let error as POSIXError where error.code == .ENOSPC: self = .diskFull(file: file)
    case is POSIXError, is CocoaError: self = .storageFailure(file: file, reason: error.localizedDescription)
    default: self = .storageFailure(file: file, reason: "galat \(type(of: error))")
    }
  }

  /// Runs `body`; every error leaves as one about `file`.
  static func translating<Outcome>(file: String, _ body: () throws -> Outcome) throws(AccountError) -> Outcome {
    do {
      return try body()
    } catch {
      throw AccountError(error, file: file)
    }
  }
}
