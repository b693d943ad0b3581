import Foundation
import Journal
import Testing

@testable import Selaras

@Suite("Snapshots: a cache that changes no figure")
struct SnapshotTests {
  private static func directory() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "selaras-snapshot-\(UUID().uuidString)")
  }

  @Test("A start from a snapshot gives the state that every entry gives")
  func sameState() async throws {
    let directory = Self.directory()
    defer { try? FileManager.default.removeItem(at: directory) }
    let commands = try SampleData.lines().map(\.command)
    let journal = try SQLiteJournal(directory: directory)
    let snapshots = SnapshotDirectory(directory: JournalFiles(directory: directory).snapshots)
    let application = try await Application(
      journal: journal, snapshots: snapshots, clock: { Timestamp(millisecondsSince1970: 1_760_000_000_000) })
    try await application.execute(all: commands)
    try await application.saveSnapshot()
    let folded = try await StateLoader(journal: journal, snapshots: nil).state()
    let loaded = try await StateLoader(journal: journal, snapshots: snapshots).state()
    #expect(folded == application.state)
    #expect(loaded == folded)
    try journal.close()
  }

  @Test("A damaged snapshot is passed over")
  func damaged() async throws {
    let directory = Self.directory()
    defer { try? FileManager.default.removeItem(at: directory) }
    let journal = try SQLiteJournal(directory: directory)
    let files = JournalFiles(directory: directory)
    let snapshots = SnapshotDirectory(directory: files.snapshots)
    let application = try await Application(
      journal: journal, snapshots: snapshots, clock: { Timestamp(millisecondsSince1970: 1_760_000_000_000) })
    try await application.execute(all: try SampleData.lines().map(\.command))
    try await application.saveSnapshot()
    let parts = try FileManager.default.subpathsOfDirectory(atPath: files.snapshots.path)
    let part = try #require(parts.first { $0.contains("/") && !$0.hasSuffix(".json") } ?? parts.last)
    try Data("rusak".utf8).write(to: files.snapshots.appending(path: part))
    let loaded = try await StateLoader(journal: journal, snapshots: snapshots).state()
    #expect(loaded == application.state)
    try journal.close()
  }

  @Test("A snapshot that somebody changed, checksums and all, is told from the journal")
  func doctored() async throws {
    let directory = Self.directory()
    defer { try? FileManager.default.removeItem(at: directory) }
    let journal = try SQLiteJournal(directory: directory)
    let snapshots = SnapshotDirectory(directory: JournalFiles(directory: directory).snapshots)
    let loader = StateLoader(journal: journal, snapshots: snapshots)
    let application = try await Application(
      journal: journal, snapshots: snapshots, clock: { Timestamp(millisecondsSince1970: 1_760_000_000_000) })
    try await application.execute(all: try SampleData.lines().map(\.command))
    #expect(try await loader.snapshotAgrees() == nil)
    try await application.saveSnapshot()
    #expect(try await loader.snapshotAgrees() == true)
    var forged = application.state
    forged.unit["kecamatan-juai"]?.perubahanTerakhir = 99
    try await loader.save(forged)
    #expect(try await loader.snapshotAgrees() == false)
    try journal.close()
  }
}
