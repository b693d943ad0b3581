import ArgumentParser
import Foundation
import Journal
import Selaras

/// From nothing to a state in memory: newest snapshot and what came after; as the ceiling, the snapshot's parts read and
/// parsed as JSON of no meaning.
struct StartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "start")

  @Argument var directory: String
  @Flag var ceiling = false

  func run() async throws {
    let url = URL(filePath: directory, directoryHint: .isDirectory)
    let reader = try SQLiteJournalReader(directory: url)
    let snapshots = SnapshotDirectory(directory: JournalFiles(directory: url).snapshots)
    let (elapsed, isRead) = try await seconds {
      guard ceiling else { return try await StateLoader(journal: reader, snapshots: snapshots).state().posisi > 0 }
      return try await parsed(snapshots, reader)
    }
    guard isRead else { throw ExitCode(1) }
    try Measurement(name: "start", value: elapsed * 1000, unit: "ms").print()
  }

  private func parsed(_ snapshots: SnapshotDirectory, _ reader: SQLiteJournalReader) async throws -> Bool {
    let found = try await snapshots.latest(atOrBefore: .max, formatVersion: SnapshotCodec.formatVersion, in: reader)
    guard let parts = found?.parts else { return false }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for part in parts { group.addTask { _ = try JSONSerialization.jsonObject(with: part.bytes) } }
      try await group.waitForAll()
    }
    return true
  }
}
