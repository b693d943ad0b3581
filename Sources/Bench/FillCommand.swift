import ArgumentParser
import Foundation
import Journal
import Selaras

/// Fills a new data directory with the synthetic kabupaten, through the same commands that people use.
struct FillCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fill")

  @Argument var directory: String

  func run() async throws {
    let url = URL(filePath: directory, directoryHint: .isDirectory)
    let journal = try SQLiteJournal(directory: url)
    let application = try await Application(
      journal: journal, snapshots: SnapshotDirectory(directory: JournalFiles(directory: url).snapshots),
      clock: { Timestamp(Date()) })
    let groups = SyntheticKabupaten().commands()
    let (elapsed, _) = try await seconds {
      for group in groups { try await application.execute(all: group) }
    }
    try await application.saveSnapshot()
    try journal.close()
    try Measurement(name: "fill", value: Double(application.state.posisi) / elapsed, unit: "events/s").print()
  }
}
