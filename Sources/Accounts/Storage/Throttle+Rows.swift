internal import Foundation
internal import GRDB
internal import Journal

extension Throttle {
  /// Reads what is still worth knowing, and forgets the rest on the disk, too.
  init(_ database: Database, at now: Timestamp) throws {
    let oldest = Timestamp(
      millisecondsSince1970: now.millisecondsSince1970 - ThrottleRule.familiarity.components.seconds * 1000)
    try database.execute(sql: "DELETE FROM failed_attempt WHERE last_failure < ?", arguments: [oldest.description])
    try database.execute(sql: "DELETE FROM familiar_address WHERE last_sign_in < ?", arguments: [oldest.description])
    var counters: [Key: Counter] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT * FROM failed_attempt") {
      guard let kind = Kind(rawValue: row["kind"]) else { continue }
      counters[Key(kind: kind, hash: Array(row["key_hash"] as Data))] = Counter(
        failures: row["failures"], lastFailure: Timestamp(row["last_failure"] as String) ?? now)
    }
    var familiar: [Key: Timestamp] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT * FROM familiar_address") {
      familiar[Key(kind: .pair, hash: Array(row["key_hash"] as Data))] = Timestamp(row["last_sign_in"] as String)
    }
    self.init(counters: counters, familiar: familiar)
  }

  /// Brings to the disk what an attempt has changed.
  func write(_ attempt: Attempt, _ database: Database) throws {
    for key in attempt.keys {
      if let counter = counters[key], counter.failures > 0 {
        try database.execute(
          sql: "INSERT OR REPLACE INTO failed_attempt (kind, key_hash, failures, last_failure) VALUES (?, ?, ?, ?)",
          arguments: [key.kind.rawValue, Data(key.hash), counter.failures, counter.lastFailure.description])
      } else {
        try database.execute(
          sql: "DELETE FROM failed_attempt WHERE kind = ? AND key_hash = ?",
          arguments: [key.kind.rawValue, Data(key.hash)])
      }
    }
    // A row that is written again gets the highest number, so the lowest are those that nobody tried for longest.
    try database.execute(
      sql: "DELETE FROM failed_attempt WHERE rowid <= (SELECT max(rowid) FROM failed_attempt) - ?",
      arguments: [ThrottleRule.mostRemembered])
    if let pair = attempt.pair, let moment = familiar[pair] {
      try database.execute(
        sql: "INSERT OR REPLACE INTO familiar_address (key_hash, last_sign_in) VALUES (?, ?)",
        arguments: [Data(pair.hash), moment.description])
    }
  }
}
