internal import Foundation
internal import GRDB

/// The small reads that opening, appending, reading and verifying share.
enum JournalQueries {
  /// Last entry of the table `event`.
  static func lastEntry(_ database: Database) throws -> Envelope? {
    let statement = try database.cachedStatement(
      sql: "SELECT \(EventRow.columns) FROM event ORDER BY sequence DESC LIMIT 1")
    return try Row.fetchCursor(statement).next().map { try EventRow.envelope($0) }
  }

  /// What the row of the table `head` says; `nil` when it is missing or unusable.
  static func recordedHead(_ database: Database) throws -> JournalPosition? {
    let statement = try database.cachedStatement(sql: "SELECT sequence, hash FROM head")
    guard let row = try Row.fetchOne(statement), let hash = EventHash(bytes: row[1] as Data) else { return nil }
    return JournalPosition(sequence: row[0], hash: hash)
  }

  /// The head of the journal, from its last entry.
  static func head(_ database: Database) throws -> JournalHead {
    guard let last = try lastEntry(database) else { return .empty }
    return JournalHead(position: last.position, time: last.time)
  }

  static func entries(_ database: Database, _ sequences: ClosedRange<Int64>) throws -> [Envelope] {
    let statement = try database.cachedStatement(sql: EventRow.range)
    let rows = try Row.fetchCursor(statement, arguments: [sequences.lowerBound, sequences.upperBound])
    var entries: [Envelope] = []
    while let row = try rows.next() {
      entries.append(try EventRow.envelope(row))
    }
    return entries
  }

  /// Position of the entry `sequence`; `nil` when there is none.
  static func position(_ database: Database, at sequence: Int64) throws -> JournalPosition? {
    guard sequence > 0 else { return .start }
    return try entries(database, sequence...sequence).first?.position
  }

  /// Times never go back, so halving finds the entry; no index on the time is needed.
  static func sequence(_ database: Database, asOf moment: Timestamp) throws -> Int64 {
    let statement = try database.cachedStatement(sql: "SELECT time FROM event WHERE sequence = ?")
    let text = moment.description
    var known: Int64 = 0
    var beyond = try head(database).sequence + 1
    while beyond - known > 1 {
      let middle = known + (beyond - known) / 2
      if let time = try String.fetchOne(statement, arguments: [middle]), time <= text {
        known = middle
      } else {
        beyond = middle
      }
    }
    return known
  }
}
