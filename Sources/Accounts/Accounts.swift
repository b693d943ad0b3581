public import Foundation
internal import GRDB
public import Journal
internal import Synchronization

/// The accounts of a data directory: who may sign in, and who is.
///
/// They are ordinary rows of the file `akun.sqlite`; what accounts did is in the journal. One process has the accounts
/// for changing, the server; another may invite and list beside it. Everything but invitations is held in memory, and a
/// change is in memory when it is on the disk. Nobody's rights are checked here: that is the table of routes.
public final class Accounts: Sendable {
  let file: String
  let hashing: PasswordHashing
  let clock: @Sendable () -> Timestamp
  let random: @Sendable (Int) -> [UInt8]
  let database: DatabaseQueue
  let pool = HashingPool()
  /// Compared with when there is no such account, so that the answer takes as long.
  let decoy: PasswordHash
  let throttle: Mutex<Throttle>
  private let book: Mutex<AccountBook>

  /// Opens the accounts of `file`, and makes it, readable by its owner alone, when it does not exist.
  /// - Parameters:
  ///   - hashing: the cost of passwords set from now on; others are hashed anew when they are next used.
  ///   - clock: the present moment.
  ///   - random: so many random bytes from a source that nobody can foretell.
  /// - Throws: ``AccountError/notAccounts(file:)``, ``AccountError/newerFormat(file:found:known:)`` or a storage error.
  public init(
    file: URL, hashing: PasswordHashing = .standard, clock: @escaping @Sendable () -> Timestamp,
    random: @escaping @Sendable (Int) -> [UInt8]
  ) throws(AccountError) {
    self.file = file.path
    self.hashing = hashing
    self.clock = clock
    self.random = random
    decoy = PasswordHash(decoyFor: hashing, random: random)
    let database = try AccountFile.connect(to: file)
    self.database = database
    let (book, throttle) = try AccountError.translating(file: file.path) {
      try database.write { (try AccountBook($0), try Throttle($0, at: clock())) }
    }
    self.book = Mutex(book)
    self.throttle = Mutex(throttle)
  }

  /// Every account, by name.
  public func all() -> [Account] {
    current.accounts.values.map(\.account).sorted { $0.name < $1.name }
  }

  /// The account that somebody means by what they type into the field of the name; `nil` when there is none.
  public func account(typed name: String) -> Account? {
    AccountRule.typed(name).flatMap { current.accounts[$0]?.account }
  }

  /// Whether the accounts are those of the sample, whose password everybody knows.
  public var isDemonstration: Bool { current.settings.isDemonstration }

  /// Whether administrators and evaluators must enrol a second factor; at first they must.
  public var requiresSecondFactor: Bool { current.settings.requiresSecondFactor }

  /// Lays down whether administrators and evaluators must enrol a second factor.
  public func requireSecondFactor(_ required: Bool) async throws(AccountError) {
    try await change { book, _ in book.settings.requiresSecondFactor = required }
  }

  /// What is known at this moment.
  var current: AccountBook { book.withLock { $0 } }

  /// Carries out a change: one at a time, on the disk first, then in memory.
  func change<Outcome: Sendable>(
    _ body: @escaping @Sendable (inout AccountBook, Database) throws -> Outcome
  ) async throws(AccountError) -> Outcome {
    let outcome = await serially { database in
      Result {
        let old = self.current
        var new = old
        var outcome: Outcome?
        try database.inTransaction(.immediate) {
          new.owedEnds = []
          outcome = try body(&new, database)
          try new.write(database, insteadOf: old)
          return .commit
        }
        self.book.withLock { $0 = new }
        return outcome
      }
    }
    return try AccountError.translating(file: file) {
      guard let value = try outcome.get() else { throw AccountError.storageFailure(file: file, reason: "tanpa hasil") }
      return value
    }
  }

  /// Ends sessions at once, also when the disk does not take note of it.
  func endSessions(where isMeant: @escaping @Sendable (TokenHash, SessionRecord) -> Bool) async {
    await serially { database in
      let old = self.current
      var new = old
      for (hash, record) in old.sessions where isMeant(hash, record) {
        new.sessions[hash] = nil
        new.owedEnds.insert(hash)
      }
      let ended = new
      self.book.withLock { $0 = ended }
      let isWritten =
        (try? database.inTransaction(.immediate) {
          try ended.write(database, insteadOf: old)
          return .commit
        }) != nil
      if isWritten { self.book.withLock { $0.owedEnds = [] } }
    }
  }

  /// Runs `work` on the one thread that writes. It is carried out whatever becomes of the caller.
  private func serially<Outcome: Sendable>(_ work: @escaping @Sendable (Database) -> Outcome) async -> Outcome {
    await withCheckedContinuation { continuation in
      database.asyncWriteWithoutTransaction { continuation.resume(returning: work($0)) }
    }
  }
}
