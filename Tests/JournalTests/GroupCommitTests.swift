import Foundation
import GRDB
import Testing

@testable import Journal

@Suite struct GroupCommitTests {
  let directory: TemporaryDirectory
  let journal: SQLiteJournal

  init() throws {
    directory = try TemporaryDirectory()
    journal = try SQLiteJournal(directory: directory.url)
  }

  /// Starts `appends` while the writer is busy elsewhere, so that they wait together.
  private func start(
    _ appends: [(drafts: [EventDraft], expecting: Int64)]
  ) -> [Task<Result<Int64, JournalError>, Never>] {
    journal.database.writeWithoutTransaction { [journal] _ in
      appends.map { append in
        Task.immediate {
          await outcome { () async throws(JournalError) in
            try await journal.append(append.drafts, by: author, at: moment(0), expecting: append.expecting)
              .last?.sequence ?? append.expecting
          }
        }
      }
    }
  }

  private func together(
    _ appends: [(drafts: [EventDraft], expecting: Int64)]
  ) async -> [Result<Int64, JournalError>] {
    var results: [Result<Int64, JournalError>] = []
    for task in start(appends) { results.append(await task.value) }
    return results
  }

  /// One value of the writing connection.
  private func pragma<Value: DatabaseValueConvertible>(_ name: String) throws -> Value? {
    try journal.database.writeWithoutTransaction { try Value.fetchOne($0, sql: "PRAGMA \(name)") }
  }

  @Test func anAppendMayExpectWhatAWaitingOneWillAppend() async throws {
    let results = await together([(drafts(1), 0), (drafts(3), 1), (drafts(2), 4)])
    #expect(results == [.success(1), .success(4), .success(6)])
  }

  @Test func aRefusedAppendDoesNotSinkTheOthers() async throws {
    let bad = EventDraft(kind: "", schemaVersion: 1, payload: Data("{}".utf8))
    let results = await together([(drafts(1), 0), ([bad], 1), (drafts(1), 7), (drafts(1), 1)])
    #expect(results[0] == .success(1))
    #expect(results[1] == .failure(.invalidEntry(field: "kind", reason: "kosong")))
    #expect(results[2] == .failure(.unexpectedSequence(expected: 7, actual: 1)))
    #expect(results[3] == .success(2))
    #expect(try await journal.reader.verify().isIntact)
  }

  /// Knows the next sequence without waiting for the journal, as a command pipeline does.
  private actor Pipeline {
    let journal: SQLiteJournal
    var last: Int64 = 0

    init(_ journal: SQLiteJournal) {
      self.journal = journal
    }

    private func append(_ count: Int) async throws {
      let expected = last
      last += Int64(count)
      try await journal.append(drafts(count), by: author, at: moment(0), expecting: expected)
    }

    /// Starts all appends before the first has ended.
    func append(counts: [Int]) async throws {
      let tasks = counts.map { count in
        Task.immediate { try await append(count) }
      }
      for task in tasks { try await task.value }
    }
  }

  @Test func anActorsCallsAreAppliedInTheirOrder() async throws {
    let pipeline = Pipeline(journal)
    try await pipeline.append(counts: (0..<1000).map { $0 % 3 + 1 })
    #expect(try await journal.head().sequence == pipeline.last)
    #expect(try await journal.reader.verify().isIntact)
  }

  @Test func manyWritersLoseNothing() async throws {
    let journal = journal
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask {
          var appended = 0
          var expected: Int64 = 0
          while appended < 20 {
            do throws(JournalError) {
              expected = try await journal.append([draft()], by: author, at: moment(0), expecting: expected)[0].sequence
              appended += 1
            } catch {
              guard case .unexpectedSequence(_, let actual) = error else { throw error }
              expected = actual
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await journal.head().sequence == 400)
    #expect(try await journal.reader.verify().isIntact)
  }

  @Test func commitsAreSynchronizedFully() throws {
    #expect(try pragma("synchronous") == 2)
    #expect(try pragma("journal_mode") == "wal")
  }

  @Test func aFullDiskRefusesTheAppendAndNothingElse() async throws {
    try await journal.append(drafts(3), by: author, at: moment(0), expecting: 0)
    func limitPages(_ more: Int) throws {
      try journal.database.writeWithoutTransaction { database in
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        try database.execute(sql: "PRAGMA max_page_count = \(pages + more)")
      }
    }
    try limitPages(1)
    let large = draft(String(repeating: "x", count: 100_000))
    // Together with a small one, which still fits.
    let results = await together([([large], 3), (drafts(1), 3)])
    let file = JournalFiles(directory: directory.url).journal.path
    #expect(results == [.failure(.diskFull(file: file)), .success(4)])
    #expect(try await journal.head().sequence == 4)
    #expect(try await journal.entries(1...10).count == 4)
    try limitPages(1000)
    try await journal.append([large], by: author, at: moment(0), expecting: 4)
    #expect(try await journal.reader.verify().isIntact)
  }

  @Test func aClosedJournalSaysSo() async throws {
    try await journal.append(drafts(1), by: author, at: moment(0), expecting: 0)
    try journal.close()
    try journal.close()
    let file = JournalFiles(directory: directory.url).journal.path
    #expect(
      await journalError { () throws(JournalError) in
        try await journal.append(drafts(1), by: author, at: moment(0), expecting: 1)
      } == .closed(file: file))
    #expect(
      await journalError { () throws(JournalError) in try await journal.entries(1...1) } == .closed(file: file))
    #expect(try await SQLiteJournal(directory: directory.url).head().sequence == 1)
  }
}
