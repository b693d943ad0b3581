import ArgumentParser
import Foundation
import Journal

/// Single-event appends, each awaited before the next, and by many writers at once.
struct AppendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "append")

  @Argument var directory: String
  @Option var writers = 1
  @Option var events = 20_000

  func run() async throws {
    let journal = try SQLiteJournal(directory: URL(filePath: directory, directoryHint: .isDirectory))
    let author = Author(actor: "operator-dinas-1", role: "operator dinas-1")
    let payload = Data(
      #"{"jumlah":123456789,"sampaiBulan":7,"subKegiatan":"s12","tahun":2024,"unit":"dinas-1"}"#.utf8)
    let draft = EventDraft(kind: "anggaran.realisasi-dicatat", schemaVersion: 1, payload: payload)
    let counter = Counter()
    let share = events / writers
    let (elapsed, _) = try await seconds {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<writers {
          group.addTask {
            for _ in 0..<share {
              try await counter.append { sequence in
                try await journal.append([draft], by: author, at: Timestamp(Date()), expecting: sequence)
              }
            }
          }
        }
        try await group.waitForAll()
      }
    }
    try journal.close()
    try Measurement(name: "append", value: Double(share * writers) / elapsed, unit: "events/s").print()
  }
}

/// The sequence that the next append expects.
private actor Counter {
  private var sequence: Int64 = 0

  func append(_ body: (Int64) async throws -> [Envelope]) async throws {
    let expected = sequence
    sequence += 1
    _ = try await body(expected)
  }
}
