import Foundation
import Journal
import Testing

@Suite struct SnapshotTests {
  let directory: TemporaryDirectory
  let snapshots: SnapshotDirectory
  let journal = InMemoryJournal()

  init() async throws {
    directory = try TemporaryDirectory()
    snapshots = SnapshotDirectory(directory: directory.path("snapshots"), limit: 3)
    try await journal.append(drafts(10), by: author, at: moment(0), expecting: 0)
  }

  private func save(at sequence: Int64, version: Int = 1, content: String = "isi") async throws -> Snapshot {
    let position = try await journal.entry(sequence)?.position ?? .start
    let snapshot = Snapshot(
      formatVersion: version, position: position,
      parts: [
        SnapshotPart(name: "perencanaan", bytes: Data("\(content) \(sequence)".utf8)),
        SnapshotPart(name: "../pengukuran", bytes: Data(repeating: 7, count: 100_000)),
        SnapshotPart(name: "kosong", bytes: Data()),
      ])
    try snapshots.save(snapshot)
    return snapshot
  }

  private func latest(_ sequence: Int64 = .max, version: Int = 1) async throws -> Snapshot? {
    try await snapshots.latest(atOrBefore: sequence, formatVersion: version, in: journal)
  }

  private func stored() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory.path("snapshots").path).sorted()
  }

  @Test func withoutSnapshotsThereIsNone() async throws {
    #expect(try await latest() == nil)
  }

  @Test func theNewestAtOrBeforeTheSequenceIsFound() async throws {
    let third = try await save(at: 3)
    let seventh = try await save(at: 7)
    #expect(try await latest() == seventh)
    #expect(try await latest(7) == seventh)
    #expect(try await latest(6) == third)
    #expect(try await latest(2) == nil)
    #expect(try await latest(version: 2) == nil)
  }

  @Test func oldOnesGo() async throws {
    for sequence in Int64(1)...5 { _ = try await save(at: sequence) }
    #expect(try stored().count == 3)
    #expect(try await latest(2) == nil)
    #expect(try await latest(3)?.position.sequence == 3)
  }

  @Test func oneOfTheSameSequenceIsReplaced() async throws {
    _ = try await save(at: 3)
    let second = try await save(at: 3, content: "baru")
    #expect(try await latest() == second)
    #expect(try stored().count == 1)
  }

  @Test func theStartCanHaveOneToo() async throws {
    let start = try await save(at: 0)
    #expect(try await latest() == start)
  }

  /// Each damage makes the search pass over the newer snapshot and take the older one.
  @Test(arguments: ["part-0", "part-1", "part-2", "manifest.json"])
  func aDamagedSnapshotIsPassedOver(file: String) async throws {
    let older = try await save(at: 3)
    _ = try await save(at: 7)
    let newest = try #require(try stored().last)
    let damaged = directory.path("snapshots").appending(path: newest).appending(path: file)
    for damage in [Data("x".utf8), nil] {
      if let damage { try damage.write(to: damaged) } else { try FileManager.default.removeItem(at: damaged) }
      #expect(try await latest() == older)
    }
  }

  @Test func aSnapshotOfAnotherJournalIsPassedOver() async throws {
    _ = try await save(at: 3)
    let other = InMemoryJournal()
    try await other.append([draft("lain")] + drafts(5), by: author, at: moment(0), expecting: 0)
    #expect(try await snapshots.latest(atOrBefore: .max, formatVersion: 1, in: other) == nil)
    // One that lies beyond the journal's end, as after a restore.
    let short = InMemoryJournal()
    #expect(try await snapshots.latest(atOrBefore: .max, formatVersion: 1, in: short) == nil)
  }

  @Test func foreignFilesAreLeftAlone() async throws {
    _ = try await save(at: 3)
    try Data("x".utf8).write(to: directory.path("snapshots/catatan.txt"))
    for sequence in Int64(4)...9 { _ = try await save(at: sequence) }
    #expect(try stored().contains("catatan.txt"))
    #expect(try await latest()?.position.sequence == 9)
  }
}
