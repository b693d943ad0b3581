import ArgumentParser
import Foundation
import Journal
import Selaras

/// From nothing to a state in memory: newest snapshot and what came after.
struct StartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "start")

  @Argument var directory: String

  func run() async throws {
    let url = URL(filePath: directory, directoryHint: .isDirectory)
    let reader = try SQLiteJournalReader(directory: url)
    let (elapsed, state) = try await seconds {
      try await StateLoader(
        journal: reader, snapshots: SnapshotDirectory(directory: JournalFiles(directory: url).snapshots)
      ).state()
    }
    guard state.posisi > 0 else { throw ExitCode(1) }
    try Measurement(name: "start", value: elapsed * 1000, unit: "ms").print()
  }
}
