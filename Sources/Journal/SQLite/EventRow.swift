internal import Foundation
internal import GRDB

/// The columns of the table `event`, in the order in which every query of this module names them.
enum EventRow {
  static let columns = "sequence, time, actor, role, kind, schema_version, payload, previous_hash, hash"
  static let range = "SELECT \(columns) FROM event WHERE sequence BETWEEN ? AND ? ORDER BY sequence"
  static let payloadRange =
    "SELECT sequence, time, actor, role, kind, schema_version, payload FROM event "
    + "WHERE sequence BETWEEN ? AND ? ORDER BY sequence"
  // The payload is bound as bytes, which saves a copy, and stored as the text that it is.
  static let insert = "INSERT INTO event (\(columns)) VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?)"

  static func head(_ row: Row) throws(JournalError) -> EntryHead {
    let sequence: Int64 = row[0]
    let time: String = row[1]
    guard let time = Timestamp(time) else {
      throw .unreadableEntry(sequence: sequence, kind: row[4], reason: "waktu \(time) tidak sah")
    }
    return EntryHead(
      sequence: sequence, time: time, author: Author(actor: row[2], role: row[3]), kind: row[4],
      schemaVersion: row[5])
  }

  static func envelope(_ row: Row) throws -> Envelope {
    let head = try head(row)
    return Envelope(
      stored: head, payload: row[6], previousHash: try hash(row, 7, of: head), hash: try hash(row, 8, of: head))
  }

  private static func hash(_ row: Row, _ column: Int, of head: EntryHead) throws -> EventHash {
    let hash = try row.withUnsafeData(atIndex: column) { data in
      data?.withUnsafeBytes { EventHash(bytes: $0) }
    }
    guard let hash else {
      throw JournalError.unreadableEntry(
        sequence: head.sequence, kind: head.kind, reason: "hash tidak berukuran \(EventHash.length) byte")
    }
    return hash
  }

  static func insert(_ entry: Envelope, with statement: Statement) throws {
    try statement.execute(arguments: [
      entry.sequence, entry.time.description, entry.head.author.actor, entry.head.author.role, entry.head.kind,
      entry.head.schemaVersion, entry.payload, Data(entry.previousHash.bytes), Data(entry.hash.bytes),
    ])
  }
}
