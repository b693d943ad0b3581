public import Foundation
internal import GRDB

/// Reads a journal file, also while another process appends to it. It takes no lock and changes nothing.
public final class SQLiteJournalReader: JournalReader {
  /// Path of the journal file, for messages.
  let file: String
  let database: any DatabaseReader

  init(file: String, database: any DatabaseReader) {
    self.file = file
    self.database = database
  }

  /// Opens the journal of a data directory for reading. The entries themselves are not checked, so that a damaged
  /// journal can still be verified.
  /// - Throws: ``JournalError/journalMissing(directory:)``, or that the file is cut off or not a journal.
  public convenience init(directory: URL) throws(JournalError) {
    let files = JournalFiles(directory: directory)
    guard FileInspection.exists(files.journal) else { throw .journalMissing(directory: directory.path) }
    try self.init(file: files.journal)
  }

  /// Opens a single journal file, for instance a backup, for reading; see ``init(directory:)``.
  /// - Throws: that the file cannot be read, is cut off or is not a journal.
  public convenience init(file: URL) throws(JournalError) {
    try FileInspection.check(file)
    let database = try JournalError.translating(file: file.path) {
      try DatabasePool(path: file.path, configuration: Connections.configuration(readonly: true))
    }
    try FileInspection.checkFormat(of: database, file: file.path)
    self.init(file: file.path, database: database)
  }

  /// Closes the file; later calls fail with ``JournalError/closed(file:)``.
  public func close() throws(JournalError) {
    try JournalError.translating(file: file) { try database.close() }
  }

  /// See ``JournalReader/head()``.
  public func head() async throws(JournalError) -> JournalHead {
    try await read { try JournalQueries.head($0) }
  }

  /// See ``JournalReader/entries(_:)``.
  public func entries(_ sequences: ClosedRange<Int64>) async throws(JournalError) -> [Envelope] {
    try await read { try JournalQueries.entries($0, sequences) }
  }

  /// See ``JournalReader/entries(at:)``.
  public func entries(at sequences: [Int64]) async throws(JournalError) -> [Envelope] {
    try await read { try JournalQueries.entries($0, at: sequences) }
  }

  /// See ``JournalReader/search(_:in:latestFirst:limit:)``.
  public func search(
    _ filter: EntryFilter, in sequences: ClosedRange<Int64>, latestFirst: Bool, limit: Int
  ) async throws(JournalError) -> [Envelope] {
    let search = EntrySearch(filter: filter, sequences: sequences, latestFirst: latestFirst, limit: limit)
    return try await read { try search.run($0) }
  }

  /// See ``JournalReader/sequence(asOf:)``.
  public func sequence(asOf moment: Timestamp) async throws(JournalError) -> Int64 {
    try await read { try JournalQueries.sequence($0, asOf: moment) }
  }

  /// Runs `body` on one of the reading connections, in one transaction.
  func read<Result: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Result
  ) async throws(JournalError) -> Result {
    do {
      return try await database.read(body)
    } catch {
      throw JournalError(error, file: file)
    }
  }
}
