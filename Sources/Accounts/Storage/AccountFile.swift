internal import Foundation
internal import GRDB

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Opens a file of accounts so that nobody but the owner of the process can read it.
enum AccountFile {
  /// The file, made when it does not exist. SQLite gives the files beside it the same rights.
  static func connect(to file: URL) throws(AccountError) -> DatabaseQueue {
    try AccountError.translating(file: file.path) {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try makePrivate(file)
      let database = try DatabaseQueue(path: file.path, configuration: configuration)
      try database.writeWithoutTransaction { writer in
        try writer.inTransaction(.immediate) {
          try AccountSchema.prepare(writer, file: file.path)
          return .commit
        }
        // The command line may write beside a server, and nobody waits for a reader.
        try writer.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      }
      return database
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "accounts"
    configuration.busyMode = .timeout(10)
    // Errors go to logs; the values of statements do not belong there.
    configuration.publicStatementArguments = false
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF")
    }
    return configuration
  }

  private static func makePrivate(_ file: URL) throws {
    let descriptor = open(file.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }
}
