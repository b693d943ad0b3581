import ArgumentParser
import Foundation
import Journal
import Selaras

/// Adds the agreements of a year to the synthetic kabupaten, through the same commands that people use.
struct AgreementsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "agreements")

  @Argument var directory: String
  @Option var tahun: Int

  func run() async throws {
    let url = URL(filePath: directory, directoryHint: .isDirectory)
    let journal = try SQLiteJournal(directory: url)
    let application = try await Application(
      journal: journal, snapshots: SnapshotDirectory(directory: JournalFiles(directory: url).snapshots),
      clock: { Timestamp(Date()) })
    let made = SyntheticAgreements(tahun: tahun)
    let (elapsed, _) = try await seconds {
      for index in 0..<SyntheticKabupaten.units {
        let id = SyntheticKabupaten.unitId(index)
        guard let before = application.state.unit[id] else { throw ValidationError(id) }
        try await application.execute(all: [made.posts(before, index: index)])
        let state = application.state
        guard let unit = state.unit[id] else { throw ValidationError(id) }
        try await application.execute(all: try made.agreements(unit, state))
      }
    }
    try await application.saveSnapshot()
    try journal.close()
    try Measurement(name: "agreements", value: Double(SyntheticAgreements.count) / elapsed, unit: "agreements/s")
      .print()
  }
}
