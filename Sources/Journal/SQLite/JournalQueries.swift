internal import Foundation
internal import GRDB

/// The small reads that opening, appending, reading and verifying share.
enum JournalQueries {
  /// What the row of the table `head` says; `nil` when it is missing or unusable.
  static func recordedHead(_ database: Database) throws -> JournalPosition? {
    var position: JournalPosition?
    try PreparedStatement("SELECT sequence, hash FROM head", in: database).run { row in
      guard let sequence = row.integer(0), let hash = row.blob(1).flatMap({ EventHash(bytes: $0) }) else { return }
      position = JournalPosition(sequence: sequence, hash: hash)
    }
    return position
  }

  /// Sequence of the last entry; 0 when there is none.
  static func lastSequence(_ database: Database) throws -> Int64 {
    var last: Int64 = 0
    try PreparedStatement("SELECT max(sequence) FROM event", in: database).run { last = $0.integer(0) ?? 0 }
    return last
  }

  /// The head of the journal, from its last entry.
  static func head(_ database: Database) throws -> JournalHead {
    let last = try lastSequence(database)
    guard let entry = try entries(database, last...last).first else { return .empty }
    return JournalHead(position: entry.position, time: entry.time)
  }

  static func entries(_ database: Database, _ sequences: ClosedRange<Int64>) throws -> [Envelope] {
    var reader = EntryReader()
    var entries: [Envelope] = []
    try EventRow.forEach(EventRow.range, in: sequences, of: database) { entries.append(try reader.envelope($0)) }
    return entries
  }

  static func entries(_ database: Database, at sequences: [Int64]) throws -> [Envelope] {
    var reader = EntryReader()
    var entries: [Envelope] = []
    let statement = try PreparedStatement(EventRow.range, in: database)
    for sequence in sequences {
      statement.bind(sequence, at: 1)
      statement.bind(sequence, at: 2)
      try statement.run { entries.append(try reader.envelope($0)) }
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
    let statement = try PreparedStatement("SELECT time FROM event WHERE sequence = ?", in: database)
    var known: Int64 = 0
    var beyond = try lastSequence(database) &+ 1
    while beyond - known > 1 {
      let middle = known + (beyond - known) / 2
      var time: Timestamp?
      statement.bind(middle, at: 1)
      try statement.run { time = $0.text(0).flatMap { Timestamp(utf8: $0) } }
      if let time, time <= moment {
        known = middle
      } else {
        beyond = middle
      }
    }
    return known
  }
}
