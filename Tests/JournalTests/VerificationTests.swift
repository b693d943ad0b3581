import Foundation
import GRDB
import Testing

@testable import Journal

@Suite struct VerificationTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func verify(against position: JournalPosition? = nil) async throws -> VerificationReport {
    let reader = try SQLiteJournalReader(directory: directory.url)
    let report = try await reader.verify(against: position)
    try reader.close()
    return report
  }

  @Test(arguments: [0, 1, 10, 5000])
  func anUntouchedJournalIsIntact(entries: Int) async throws {
    let journal = try SQLiteJournal(directory: directory.url)
    try await journal.append(drafts(entries), by: author, at: moment(0), expecting: 0)
    let report = try await journal.reader.verify(against: journal.head().position)
    #expect(report.isIntact)
    #expect(report.checkedEntries == Int64(entries))
    #expect(try await report.position == journal.head().position)
    #expect(report.summary.hasPrefix("Jurnal utuh: \(entries) entri"))
  }

  /// One change each, and the entry that must be named.
  @Test(
    arguments: [
      ("UPDATE event SET time = '2024-09-30T12:40:00.005Z' WHERE sequence = 4", 4),
      ("UPDATE event SET actor = 'operator-2' WHERE sequence = 1", 1),
      ("UPDATE event SET role = 'kepala' WHERE sequence = 10", 10),
      ("UPDATE event SET kind = 'ujI' WHERE sequence = 5", 5),
      ("UPDATE event SET schema_version = 2 WHERE sequence = 5", 5),
      ("UPDATE event SET payload = replace(payload, 'nomor 4', 'nomor 5') WHERE sequence = 5", 5),
      ("UPDATE event SET payload = payload || ' ' WHERE sequence = 5", 5),
      ("UPDATE event SET previous_hash = zeroblob(32) WHERE sequence = 7", 7),
      ("UPDATE event SET previous_hash = x'00' WHERE sequence = 7", 7),
      ("UPDATE event SET hash = zeroblob(32) WHERE sequence = 7", 7),
      ("UPDATE event SET hash = x'' WHERE sequence = 10", 10),
      ("UPDATE event SET time = 'kemarin' WHERE sequence = 2", 2),
      ("DELETE FROM event WHERE sequence = 3", 3),
      ("DELETE FROM event WHERE sequence = 1", 1),
      ("DELETE FROM event WHERE sequence = 10", 10),
      ("DELETE FROM event WHERE sequence >= 8", 8),
      ("DELETE FROM event", 1),
      ("UPDATE event SET sequence = 20 WHERE sequence = 10", 10),
      ("UPDATE event SET sequence = 0 WHERE sequence = 1", 1),
      ("UPDATE event SET sequence = -9223372036854775808 WHERE sequence = 1", 1),
      ("UPDATE event SET sequence = 9223372036854775807 WHERE sequence = 10", 10),
      ("UPDATE head SET sequence = 9", 10),
      ("UPDATE head SET sequence = 9223372036854775807", 11),
      ("UPDATE head SET hash = zeroblob(32)", 10),
    ] as [(String, Int64)])
  func oneChangeIsFoundAndItsEntryNamed(change: String, sequence: Int64) async throws {
    try tamper(try await makeJournal(directory.url), change)
    let report = try await verify()
    #expect(report.findings.contains { $0.sequence == sequence }, "\(report.findings)")
  }

  /// Changes that concern no single entry.
  @Test(arguments: [
    "DELETE FROM head", "DROP VIEW journal", "CREATE TABLE lain (a)", "PRAGMA user_version = 0",
    "UPDATE head SET hash = x'00'",
  ])
  func aChangedFileIsFound(change: String) async throws {
    try tamper(try await makeJournal(directory.url), change)
    #expect(try await verify().findings.contains { $0.sequence == nil })
  }

  @Test func oneChangedValueIsOneFinding() async throws {
    try tamper(try await makeJournal(directory.url), "UPDATE event SET hash = zeroblob(32) WHERE sequence = 5")
    #expect(try await verify().findings.map(\.sequence) == [5])
  }

  /// Somebody changes an entry and gives it a fitting hash: the entry after it tells.
  @Test(arguments: [1, 4] as [Int64])
  func aRewrittenEntryIsNamed(sequence: Int64) async throws {
    let file = try await makeJournal(directory.url)
    try rewrite(file, from: sequence, through: sequence)
    #expect(try await verify().findings.map(\.sequence) == [sequence])
  }

  /// Somebody rewrites everything up to the recorded end: only a position noted elsewhere tells.
  @Test func aWhollyRewrittenJournalIsFoundAgainstANotedPosition() async throws {
    let file = try await makeJournal(directory.url)
    let noted = try await verify().position
    try rewrite(file, from: 4, through: 10)
    #expect(try await verify().isIntact)
    #expect(try await verify(against: noted).findings.map(\.sequence) == [10])
    let beyond = JournalPosition(sequence: 11, hash: noted.hash)
    #expect(try await verify(against: beyond).findings.map(\.sequence) == [11])
  }

  /// A replay may read neighbours together as one array: here the first content opens a text that the third closes.
  @Test func contentsThatOnlyMakeSenseTogetherAreNamed() async throws {
    let file = try await makeJournal(directory.url)
    try rewrite(
      file, from: 8, through: 10, payloads: [#"{"isi":"a"#, "b", #"c"},{"isi":"d"},{"isi":"e"}"#])
    let reader = try SQLiteJournalReader(directory: directory.url)
    let decoded = try await reader.replay(
      after: 7,
      decode: { raw in
        #expect(!raw.areObjects)
        return try JSONDecoder().decode([[String: String]].self, from: raw.payloads)
      }, fold: { _ in })
    #expect(decoded.sequence == 10)
    #expect(try await reader.verify().isIntact)
    let report = try await reader.verify { _, payload in
      _ = try JSONDecoder().decode([String: String].self, from: payload)
    }
    #expect(report.findings.map(\.sequence) == [8, 9, 10])
    try reader.close()
  }

  @Test func aChangedEntryThatCannotBeReadIsOneFinding() async throws {
    try tamper(try await makeJournal(directory.url), "UPDATE event SET payload = 'bukan' WHERE sequence = 5")
    let reader = try SQLiteJournalReader(directory: directory.url)
    let report = try await reader.verify { _, payload in
      _ = try JSONDecoder().decode([String: String].self, from: payload)
    }
    #expect(report.findings.map(\.sequence) == [5])
    try reader.close()
  }

  /// Gives the entries a new payload and hashes that fit, as a skilled forger would.
  private func rewrite(_ file: URL, from first: Int64, through last: Int64, payloads: [String] = []) throws {
    let reader = try SQLiteJournalReader(file: file)
    let entries = try reader.database.read { try JournalQueries.entries($0, first...last) }
    try reader.close()
    var previous = entries.first?.previousHash ?? .zero
    var hasher = EntryHasher()
    var changes: [String] = []
    for (index, entry) in entries.enumerated() {
      let payload = payloads.isEmpty ? #"{"isi":"palsu"}"# : payloads[index]
      let forged = Envelope(
        head: entry.head, payload: Data(payload.utf8), previousHash: previous, hasher: &hasher)
      previous = forged.hash
      changes.append(
        """
        UPDATE event SET payload = '\(payload)', previous_hash = x'\(forged.previousHash)', hash = x'\(forged.hash)'
        WHERE sequence = \(entry.sequence)
        """)
    }
    if last == 10 { changes.append("UPDATE head SET hash = x'\(previous)'") }
    try tamper(file, changes.joined(separator: ";"))
  }

  @Test func timesThatGoBackAreFoundEvenIfTheHashesFit() async throws {
    let file = try await makeJournal(directory.url, entries: 3)
    let reader = try SQLiteJournalReader(file: file)
    let second = try #require(try await reader.entry(2))
    try reader.close()
    var hasher = EntryHasher()
    let head = EntryHead(sequence: 3, time: moment(-5), author: author, kind: "uji", schemaVersion: 1)
    let forged = Envelope(
      head: head, payload: Data("{}".utf8), previousHash: second.hash, hasher: &hasher)
    try tamper(
      file,
      "UPDATE event SET time = '\(forged.time)', payload = '{}', hash = x'\(forged.hash)' WHERE sequence = 3",
      "UPDATE head SET hash = x'\(forged.hash)'")
    #expect(try await verify().findings.map(\.sequence) == [3])
  }

  @Test func aLongListOfFindingsIsCut() async throws {
    try tamper(try await makeJournal(directory.url, entries: 250), "UPDATE event SET role = 'lain'")
    let report = try await verify()
    #expect(report.findings.count == VerificationReport.findingLimit)
    #expect(report.omittedFindings == 150)
    #expect(report.summary.contains("249 temuan lain"))
  }

  @Test func aRunningJournalIsVerifiedWithoutItsLock() async throws {
    let journal = try SQLiteJournal(directory: directory.url)
    try await journal.append(drafts(5), by: author, at: moment(0), expecting: 0)
    #expect(try await verify().checkedEntries == 5)
    try await journal.append(drafts(5), by: author, at: moment(0), expecting: 5)
    #expect(try await verify().checkedEntries == 10)
  }
}
