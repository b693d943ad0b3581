internal import Foundation
internal import GRDB

/// The columns of the table `event`, in the order in which every query of this module names them.
enum EventRow {
  static let columns = "sequence, time, actor, role, kind, schema_version, payload, previous_hash, hash"
  static let payloadColumn: Int32 = 6
  static let range = "SELECT \(columns) FROM event WHERE sequence BETWEEN ? AND ? ORDER BY sequence"
  static let payloadRange =
    "SELECT sequence, time, actor, role, kind, schema_version, payload FROM event "
    + "WHERE sequence BETWEEN ? AND ? ORDER BY sequence"
  // FAIL instead of the usual ABORT, here and in the triggers: SQLite then needs no statement journal, for which it
  // would allocate 64 KB per entry. A failure rolls back the whole transaction anyway.
  private static let insertion = "INSERT OR FAIL INTO event (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"

  /// Runs `body` for each row of `query` (``range`` or ``payloadRange``) whose sequence lies in `sequences`.
  static func forEach(
    _ query: String, in sequences: ClosedRange<Int64>, of database: Database, _ body: (StoredRow) throws -> Void
  ) throws {
    let statement = try PreparedStatement(query, in: database)
    statement.bind(sequences.lowerBound, at: 1)
    statement.bind(sequences.upperBound, at: 2)
    try statement.run(body)
  }

  static func insert(_ entries: [Envelope], into database: Database) throws {
    let statement = try PreparedStatement(insertion, in: database)
    for entry in entries {
      statement.bind(entry.sequence, at: 1)
      statement.bind(text: entry.time.description, at: 2)
      statement.bind(text: entry.head.author.actor, at: 3)
      statement.bind(text: entry.head.author.role, at: 4)
      statement.bind(text: entry.head.kind, at: 5)
      statement.bind(Int64(entry.head.schemaVersion), at: 6)
      entry.payload.withUnsafeBytes { statement.bind(text: $0, at: 7) }
      statement.bind(blob: entry.previousHash.bytes, at: 8)
      statement.bind(blob: entry.hash.bytes, at: 9)
      try statement.run()
    }
  }
}

/// Makes entries of rows. Neighbouring entries mostly share author and kind, so the last texts are kept and used
/// again: less to allocate now, and less to keep for who keeps the heads.
struct EntryReader {
  private var actor = RepeatedText()
  private var role = RepeatedText()
  private var kind = RepeatedText()

  /// Reads all but the payload and the hashes.
  mutating func head(_ row: StoredRow) throws(JournalError) -> EntryHead {
    guard let sequence = row.integer(0) else { throw Self.unreadable(row, "nomor urutnya tidak terbaca") }
    guard let time = row.text(1).flatMap({ Timestamp(utf8: $0) }) else { throw Self.unreadable(row, "waktu tidak sah") }
    guard let actor = row.text(2), let role = row.text(3), let kind = row.text(4), let version = row.integer(5) else {
      throw Self.unreadable(row, "ada isian yang kosong")
    }
    return EntryHead(
      sequence: sequence, time: time, author: Author(actor: self.actor.read(actor), role: self.role.read(role)),
      kind: self.kind.read(kind), schemaVersion: Int(version))
  }

  /// Reads a row with all columns of ``EventRow/columns``.
  mutating func envelope(_ row: StoredRow) throws(JournalError) -> Envelope {
    guard let payload = row.text(EventRow.payloadColumn), let previous = row.blob(7).flatMap({ EventHash(bytes: $0) }),
      let hash = row.blob(8).flatMap({ EventHash(bytes: $0) })
    else { throw Self.unreadable(row, "isi atau hash tidak terbaca") }
    return Envelope(stored: try head(row), payload: Data(payload), previousHash: previous, hash: hash)
  }

  static func unreadable(_ row: StoredRow, _ reason: String) -> JournalError {
    .unreadableEntry(
      sequence: row.integer(0) ?? 0, kind: row.text(4).map { String(decoding: $0, as: UTF8.self) } ?? "?",
      reason: reason)
  }
}

/// The text last read, used again as long as the same bytes come.
private struct RepeatedText {
  private var bytes: [UInt8] = []
  private var text = ""

  mutating func read(_ next: UnsafeRawBufferPointer) -> String {
    if let start = next.baseAddress, next.count == bytes.count, memcmp(start, bytes, next.count) == 0 { return text }
    bytes = Array(next)
    text = String(decoding: next, as: UTF8.self)
    return text
  }
}
