internal import GRDB

/// Carries out a batch of appends in one transaction and says what became of each.
struct AppendTransaction {
  typealias Outcome = Result<[Envelope], JournalError>

  /// The chain up to the last commit.
  private(set) var chain: Chain
  private let database: Database
  private let file: String

  init(chain: Chain, database: Database, file: String) {
    self.chain = chain
    self.database = database
    self.file = file
  }

  /// An append that breaks a rule is refused without touching the others: rules are checked before anything is
  /// written. If storing fails, everything is rolled back and each append is tried alone, so that a large one that no
  /// longer fits on the disk does not sink a small one that does.
  mutating func run(_ requests: [AppendRequest]) -> [Outcome] {
    do throws(JournalError) {
      return try commit(requests)
    } catch  where requests.count == 1 {
      return [.failure(error)]
    } catch {
      return requests.map { request in
        Result { () throws(JournalError) in try commit([request]) }.flatMap { $0[0] }
      }
    }
  }

  private mutating func commit(_ requests: [AppendRequest]) throws(JournalError) -> [Outcome] {
    var extended = chain
    let outcomes = requests.map { request in
      Outcome { () throws(JournalError) in
        try extended.extend(with: request.drafts, by: request.author, at: request.time, expecting: request.expecting)
      }
    }
    guard extended.head != chain.head else { return outcomes }
    do {
      try store(outcomes, upTo: extended.head.position)
    } catch {
      // SQLite may have rolled back by itself.
      if database.isInsideTransaction { try? execute("ROLLBACK") }
      throw JournalError(error, file: file)
    }
    chain = extended
    return outcomes
  }

  private func store(_ outcomes: [Outcome], upTo head: JournalPosition) throws {
    try execute("BEGIN IMMEDIATE")
    for case .success(let entries) in outcomes {
      try EventRow.insert(entries, into: database)
    }
    let statement = try PreparedStatement("UPDATE head SET sequence = ?, hash = ?", in: database)
    statement.bind(head.sequence, at: 1)
    statement.bind(blob: head.hash.bytes, at: 2)
    try statement.run()
    try execute("COMMIT")
  }

  // GRDB compiles these anew for each transaction; from the cache they cost nothing.
  private func execute(_ sql: String) throws {
    try PreparedStatement(sql, in: database).run()
  }
}
