// Appends to the journal of the data directory given as argument until it is killed, several appends at a time, and
// prints the last sequence of each append as soon as it is acknowledged.

import Foundation
import Journal

let journal = try SQLiteJournal(directory: URL(filePath: CommandLine.arguments[1]))
let author = Author(actor: "penulis", role: "operator")
let start = try await journal.head()

nonisolated(nonsending) func append(after sequence: Int64, count: Int64) async throws {
  let drafts = (1...count).map { offset in
    EventDraft(
      kind: "uji", schemaVersion: 1,
      payload: Data("{\"isi\":\"\(String(repeating: "x", count: 200))\",\"nomor\":\(sequence + offset)}".utf8))
  }
  let entries = try await journal.append(
    drafts, by: author, at: Timestamp(millisecondsSince1970: sequence), expecting: sequence)
  // Unbuffered: what is acknowledged must be in the pipe before the process dies.
  FileHandle.standardOutput.write(Data("\(entries.last?.sequence ?? sequence)\n".utf8))
}

var sequence = start.sequence
while true {
  // Each starts at once and runs into the queue before the next does, so that each may expect what the one before it
  // will append.
  var running: [Task<Void, any Error>] = []
  for count in [Int64(1), 3, 1, 10, 1, 2] {
    let expected = sequence
    running.append(Task.immediate { try await append(after: expected, count: count) })
    sequence += count
  }
  for append in running { try await append.value }
}
