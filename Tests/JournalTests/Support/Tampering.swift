import Foundation
import GRDB
import Journal

/// What somebody with the database's shell could do: every trigger set aside for the time being.
func tamper(_ file: URL, _ sql: String...) throws {
  let database = try DatabaseQueue(path: file.path)
  try database.writeWithoutTransaction { database in
    let triggers = try String.fetchAll(database, sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger'")
    let names = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
    for name in names { try database.execute(sql: "DROP TRIGGER \(name)") }
    for statement in sql { try database.execute(sql: statement) }
    for trigger in triggers { try database.execute(sql: trigger) }
    _ = try database.checkpoint(.truncate)
  }
  try database.close()
}

/// A closed journal with `count` entries of one append each; the journal's file.
func makeJournal(_ directory: URL, entries count: Int = 10) async throws -> URL {
  let journal = try SQLiteJournal(directory: directory)
  for number in 0..<count {
    try await journal.append(
      [draft("nomor \(number)")], by: author, at: moment(Int64(number)), expecting: Int64(number))
  }
  try journal.close()
  return JournalFiles(directory: directory).journal
}
