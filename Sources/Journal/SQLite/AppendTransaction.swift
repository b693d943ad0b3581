internal import Foundation
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
  mutating func run(_ requests: [GroupCommit.Request]) -> [Outcome] {
    switch commit(requests) {
    case .success(let outcomes):
      return outcomes
    case .failure(let error) where requests.count == 1:
      return [.failure(error)]
    case .failure:
      return requests.map { request in
        commit([request]).flatMap { $0[0] }
      }
    }
  }

  private mutating func commit(_ requests: [GroupCommit.Request]) -> Result<[Outcome], JournalError> {
    var extended = chain
    var outcomes: [Outcome] = []
    do {
      try database.inTransaction(.immediate) {
        outcomes = try requests.map { request in
          let outcome = Outcome { () throws(JournalError) in
            try extended.extend(
              with: request.drafts, by: request.author, at: request.time, expecting: request.expecting)
          }
          if case .success(let entries) = outcome { try insert(entries) }
          return outcome
        }
        guard extended.head != chain.head else { return .rollback }
        try record(extended.head.position)
        return .commit
      }
    } catch {
      return .failure(JournalError(error, file: file))
    }
    chain = extended
    return .success(outcomes)
  }

  private func insert(_ entries: [Envelope]) throws {
    let statement = try database.cachedStatement(sql: EventRow.insert)
    for entry in entries {
      try EventRow.insert(entry, with: statement)
    }
  }

  private func record(_ position: JournalPosition) throws {
    try database.cachedStatement(sql: "UPDATE head SET sequence = ?, hash = ?")
      .execute(arguments: [position.sequence, Data(position.hash.bytes)])
  }
}
