public import Foundation
internal import GRDB

/// The journal of a data directory, open for appending. One process has it at a time; others may read
/// (``SQLiteJournalReader``) and verify.
///
/// When an append returns, its entries are on the disk: SQLite runs with a write-ahead log and full synchronisation.
/// Appends that wait at the same time share one transaction.
public final class SQLiteJournal: JournalStore {
  /// The same journal for reading, verifying and copying.
  public let reader: SQLiteJournalReader
  let database: DatabasePool
  private let commits: GroupCommit
  private let lock: DirectoryLock

  /// Opens the journal of `directory`, and makes both when they do not exist.
  /// - Throws: ``JournalError/directoryInUse(directory:)``, ``JournalError/directoryUnavailable(directory:reason:)``,
  ///   or that the file is damaged or not a journal; such a file is left as it is.
  public init(directory: URL) throws(JournalError) {
    let files = JournalFiles(directory: directory)
    let file = files.journal.path
    do {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    } catch {
      throw .directoryUnavailable(directory: directory.path, reason: SystemReason.describe(error))
    }
    lock = try DirectoryLock(files)
    try Self.checkBeforeWriting(files.journal)
    database = try JournalError.translating(file: file) {
      let database = try DatabasePool(path: file, configuration: Connections.configuration(readonly: false))
      try database.writeWithoutTransaction { writer in
        // GRDB sets NORMAL together with the write-ahead log; an acknowledged entry must survive a power cut.
        try writer.execute(sql: "PRAGMA synchronous = FULL")
        if try Schema.isBlank(writer) {
          try writer.inTransaction(.immediate) {
            try Schema.create(in: writer)
            return .commit
          }
        }
      }
      return database
    }
    try FileInspection.checkContent(of: database, file: file)
    let head = try JournalError.translating(file: file) { [database] in
      try database.read { try JournalQueries.head($0) }
    }
    commits = GroupCommit(file: file, database: database, head: head)
    reader = SQLiteJournalReader(file: file, database: database)
  }

  /// Refuses an unfit file before a writing connection, which would already change it, comes near.
  private static func checkBeforeWriting(_ file: URL) throws(JournalError) {
    guard try !FileInspection.isBlank(file) else { return }
    try FileInspection.check(file)
    let database = try JournalError.translating(file: file.path) {
      try DatabaseQueue(path: file.path, configuration: Connections.configuration(readonly: true))
    }
    let isBlank = try JournalError.translating(file: file.path) { try database.read { try Schema.isBlank($0) } }
    if !isBlank {
      try FileInspection.checkContent(of: database, file: file.path)
    }
    try JournalError.translating(file: file.path) { try database.close() }
  }

  /// Carries out what waits, closes the file and gives the directory free. Later calls fail with
  /// ``JournalError/closed(file:)``.
  public func close() throws(JournalError) {
    commits.close()
    // Leaves one complete file behind. If a reader elsewhere prevents it, the log stays and is read on the next opening.
    try? database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    try reader.close()
    lock.release()
  }

  /// See ``JournalStore/append(_:expecting:)``.
  @discardableResult
  nonisolated(nonsending) public func append(
    _ contributions: [Contribution], expecting sequence: Int64
  ) async throws(JournalError) -> [Envelope] {
    try await commits.append(contributions, expecting: sequence)
  }

  /// See ``JournalReader/head()``.
  public func head() async throws(JournalError) -> JournalHead {
    commits.head
  }

  /// See ``JournalReader/entries(_:)``.
  public func entries(_ sequences: ClosedRange<Int64>) async throws(JournalError) -> [Envelope] {
    try await reader.entries(sequences)
  }

  /// See ``JournalReader/entries(at:)``.
  public func entries(at sequences: [Int64]) async throws(JournalError) -> [Envelope] {
    try await reader.entries(at: sequences)
  }

  /// See ``JournalReader/search(_:in:latestFirst:limit:)``.
  public func search(
    _ filter: EntryFilter, in sequences: ClosedRange<Int64>, latestFirst: Bool, limit: Int
  ) async throws(JournalError) -> [Envelope] {
    try await reader.search(filter, in: sequences, latestFirst: latestFirst, limit: limit)
  }

  /// See ``JournalReader/sequence(asOf:)``.
  public func sequence(asOf moment: Timestamp) async throws(JournalError) -> Int64 {
    try await reader.sequence(asOf: moment)
  }

  /// See ``JournalReader/replay(after:upTo:isolation:decode:fold:)``.
  @discardableResult
  public func replay<Event: Sendable>(
    after start: Int64, upTo end: Int64? = nil,
    isolation: isolated (any Actor)? = #isolation,
    decode: @escaping @Sendable (RawEvents) throws -> [Event],
    fold: ([ReplayedEvent<Event>]) throws -> Void
  ) async throws -> JournalPosition {
    try await reader.replay(after: start, upTo: end, isolation: isolation, decode: decode, fold: fold)
  }
}
