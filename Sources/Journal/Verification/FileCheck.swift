internal import GRDB

/// The check of the file as SQLite sees it, and how its entries are to be divided for the check of the chain.
struct FileCheck: Sendable {
  private(set) var findings: [String] = []
  private(set) var recordedHead: JournalPosition?
  /// Ranges that together hold every entry there is. They follow the entries that exist and not the numbers that the
  /// file claims: after damage those may reach into the billions.
  private(set) var chunks: [ClosedRange<Int64>] = []

  init(_ database: Database) throws {
    try collect {
      let messages = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
      return messages.filter { $0 != "ok" }.map { "Struktur berkas rusak: \($0)." }
    }
    try collect {
      try Schema.isIntact(in: database) ? [] : ["Tabel, pemicu atau tampilan jurnal bukan yang dibuat program ini."]
    }
    try collect {
      let version = try Schema.version(in: database)
      return version == Schema.version ? [] : ["Nomor format jurnal \(version), bukan \(Schema.version)."]
    }
    var head: JournalPosition?
    try collect {
      head = try JournalQueries.recordedHead(database)
      return []
    }
    recordedHead = head
    var starts: [Int64] = []
    var last = Int64.min
    try collect {
      var count = 0
      try PreparedStatement("SELECT sequence FROM event ORDER BY sequence", in: database).run { row in
        guard let sequence = row.integer(0) else { return }
        if count.isMultiple(of: OrderedChunks.length) { starts.append(sequence) }
        count += 1
        last = max(last, sequence)
      }
      return []
    }
    for (start, end) in zip(starts, starts.dropFirst().map { $0 &- 1 } + [last]) where start <= end {
      chunks.append(start...end)
    }
  }

  /// Runs one check; that the damage keeps it from being carried out is a finding, too.
  private mutating func collect(_ check: () throws -> [String]) throws {
    do {
      findings += try check()
    } catch let error as DatabaseError where error.isDamage {
      findings.append("Struktur berkas rusak: \(error.message ?? error.resultCode.description).")
    }
  }
}
