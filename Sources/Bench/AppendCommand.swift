import ArgumentParser
import Foundation
import GRDB
import Journal

/// Single-event appends, each awaited before the next, or by many writers at once; as the ceiling, bare SQLite
/// transactions of as many events as there are writers.
struct AppendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "append")

  @Argument var directory: String
  @Option var writers = 1
  @Option var events = 20_000
  @Flag var ceiling = false

  private static let payload =
    #"{"jumlah":123456789,"sampaiBulan":7,"subKegiatan":"s12","tahun":2024,"unit":"dinas-1"}"#

  func run() async throws {
    let elapsed = ceiling ? try await bare() : try await journal()
    try Measurement(name: "append", value: Double(events / writers * writers) / elapsed, unit: "events/s").print()
  }

  private func journal() async throws -> Double {
    let journal = try SQLiteJournal(directory: URL(filePath: directory, directoryHint: .isDirectory))
    let appender = Appender(journal: journal, payload: Data(Self.payload.utf8))
    let share = events / writers
    let (elapsed, _) = try await seconds {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<writers {
          group.addTask { for _ in 0..<share { try await appender.append() } }
        }
        try await group.waitForAll()
      }
    }
    try journal.close()
    return elapsed
  }

  private func bare() async throws -> Double {
    var configuration = Configuration()
    configuration.journalMode = .wal
    let database = try DatabaseQueue(path: directory + "/bare.sqlite", configuration: configuration)
    try await database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL; CREATE TABLE event (payload TEXT NOT NULL) STRICT")
    }
    let (elapsed, _) = try await seconds { [events, writers] in
      try await database.writeWithoutTransaction { database in
        let statement = try database.makeStatement(sql: "INSERT INTO event VALUES (?)")
        for _ in 0..<(events / writers) {
          try database.inTransaction {
            for _ in 0..<writers { try statement.execute(arguments: [Self.payload]) }
            return .commit
          }
        }
      }
    }
    return elapsed
  }
}

/// Knows the sequence that the next append expects.
private actor Appender {
  private let journal: SQLiteJournal
  private let author = Author(actor: "operator-dinas-1", role: "operator dinas-1")
  private let draft: EventDraft
  private var sequence: Int64 = 0

  init(journal: SQLiteJournal, payload: Data) {
    self.journal = journal
    draft = EventDraft(kind: "anggaran.realisasi-dicatat", schemaVersion: 1, payload: payload)
  }

  func append() async throws {
    let expected = sequence
    sequence += 1
    try await journal.append([draft], by: author, at: Timestamp(Date()), expecting: expected)
  }
}
