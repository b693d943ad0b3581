import Foundation
import GRDB
import Journal
import Testing

@Suite struct OpeningTests {
  let directory: TemporaryDirectory
  let files: JournalFiles

  init() throws {
    directory = try TemporaryDirectory()
    files = JournalFiles(directory: directory.url)
  }

  private func openingError() async -> JournalError? {
    await journalError { () throws(JournalError) in try SQLiteJournal(directory: directory.url) }
  }

  @Test func aNewDirectoryIsMade() async throws {
    let journal = try SQLiteJournal(directory: directory.path("baru/dalam"))
    #expect(try await journal.head() == .empty)
  }

  @Test func aSecondWriterIsRefusedUntilTheFirstIsGone() async throws {
    let first = try SQLiteJournal(directory: directory.url)
    #expect(await openingError() == .directoryInUse(directory: directory.url.path))
    try first.close()
    #expect(await openingError() == nil)
  }

  @Test func aReaderNeedsAJournal() async throws {
    let error = await journalError { () throws(JournalError) in try SQLiteJournalReader(directory: directory.url) }
    #expect(error == .journalMissing(directory: directory.url.path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.url.path).isEmpty)
  }

  @Test func aPathThatIsNoDirectoryIsRefused() async throws {
    let file = directory.path("berkas")
    try Data("x".utf8).write(to: file)
    let error = await journalError { () throws(JournalError) in try SQLiteJournal(directory: file) }
    guard case .directoryUnavailable(file.path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func anEmptyFileBecomesAJournal() async throws {
    try Data().write(to: files.journal)
    let journal = try SQLiteJournal(directory: directory.url)
    try await journal.append(drafts(1), by: author, at: moment(0), expecting: 0)
  }

  /// What the file is like, and which error it must give.
  enum Unfit: CaseIterable {
    case text, shortHeader, truncated, halfAPage, otherProgram, newerFormat, lastEntryGone, noTriggers, brokenRoot

    func make(_ file: URL) throws {
      switch self {
      case .text: try Data(String(repeating: "bukan jurnal ", count: 1000).utf8).write(to: file)
      case .shortHeader: try Data("SQLite format 3\0".utf8).write(to: file)
      case .truncated: try cut(file) { $0 - 8192 }
      case .halfAPage: try cut(file) { $0 - 100 }
      case .otherProgram: try tamper(file, "PRAGMA application_id = 1")
      case .newerFormat: try tamper(file, "PRAGMA user_version = 2")
      case .lastEntryGone: try tamper(file, "DELETE FROM event WHERE sequence = 50")
      case .noTriggers: try tamper(file, "DROP VIEW journal")
      case .brokenRoot:
        var bytes = try Data(contentsOf: file)
        bytes.replaceSubrange(4096..<4196, with: Data(repeating: 0xEE, count: 100))
        try bytes.write(to: file)
      }
    }

    private func cut(_ file: URL, to length: (Int) -> Int) throws {
      let bytes = try Data(contentsOf: file)
      try bytes.prefix(length(bytes.count)).write(to: file)
    }

    func expects(_ error: JournalError?) -> Bool {
      switch (self, error) {
      case (.text, .notAJournal), (.otherProgram, .notAJournal), (.newerFormat, .newerFormat): true
      case (.shortHeader, .damaged), (.truncated, .damaged), (.halfAPage, .damaged): true
      case (.lastEntryGone, .damaged), (.noTriggers, .damaged), (.brokenRoot, .damaged): true
      default: false
      }
    }
  }

  @Test(arguments: Unfit.allCases)
  func anUnfitFileIsRefusedAndLeftAsItIs(unfit: Unfit) async throws {
    _ = try await makeJournal(directory.url, entries: 50)
    try unfit.make(files.journal)
    let before = try Data(contentsOf: files.journal)
    let error = await openingError()
    #expect(unfit.expects(error), "\(String(describing: error))")
    #expect(error?.description.contains(files.journal.path) == true)
    #expect(try Data(contentsOf: files.journal) == before)
  }

  @Test(arguments: [
    "UPDATE event SET payload = '{}'", "DELETE FROM event", "DELETE FROM head", "UPDATE head SET sequence = 1",
    "INSERT OR REPLACE INTO event SELECT * FROM event WHERE sequence = 2",
    "INSERT INTO event SELECT sequence + 5, time, actor, role, kind, schema_version, payload, previous_hash, hash FROM event",
  ])
  func theShellCannotChangeAnythingByMistake(sql: String) async throws {
    let file = try await makeJournal(directory.url)
    let database = try DatabaseQueue(path: file.path)
    await #expect(throws: DatabaseError.self) { try await database.write { try $0.execute(sql: sql) } }
    try database.close()
    let reader = try SQLiteJournalReader(directory: directory.url)
    #expect(try await reader.verify().isIntact)
  }

  @Test func aPersonCanReadTheJournalInTheShell() async throws {
    let file = try await makeJournal(directory.url, entries: 1)
    let database = try DatabaseQueue(path: file.path)
    let row = try database.read { try Row.fetchOne($0, sql: "SELECT payload, typeof(payload), hash FROM journal") }
    #expect(row?[0] == #"{"isi":"nomor 0"}"#)
    #expect(row?[1] == "text")
    #expect((row?[2] as String?).flatMap { EventHash(hex: $0) } != nil)
  }
}
