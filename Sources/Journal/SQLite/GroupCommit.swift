internal import GRDB
internal import Synchronization

/// Gathers appends that wait at the same time into one SQLite transaction, so that they share one fsync.
///
/// The calls are applied in the order of arrival on the writer connection's own queue. While it commits, newcomers
/// gather; the next transaction takes all of them.
final class GroupCommit: Sendable {
  struct Request: Sendable {
    let drafts: [EventDraft]
    let author: Author
    let time: Timestamp
    let expecting: Int64
    let continuation: CheckedContinuation<Result<[Envelope], JournalError>, Never>
  }

  private struct Waiting {
    var requests: [Request] = []
    var isDraining = false
    var isClosed = false
  }

  private let file: String
  private let database: DatabasePool
  private let waiting = Mutex(Waiting())
  /// The chain up to the last commit. Only the draining thread changes it.
  private let committed: Mutex<Chain>

  init(file: String, database: DatabasePool, head: JournalHead) {
    self.file = file
    self.database = database
    committed = Mutex(Chain(head: head))
  }

  var head: JournalHead { committed.withLock { $0.head } }

  func append(
    _ drafts: [EventDraft], by author: Author, at time: Timestamp, expecting: Int64
  ) async throws(JournalError) -> [Envelope] {
    let result = await withCheckedContinuation { continuation in
      enqueue(
        Request(drafts: drafts, author: author, time: time, expecting: expecting, continuation: continuation))
    }
    return try result.get()
  }

  /// Refuses appends from now on; those that wait are still carried out.
  func close() {
    waiting.withLock { $0.isClosed = true }
  }

  private func enqueue(_ request: Request) {
    let isClosed = waiting.withLock { waiting in
      guard !waiting.isClosed else { return true }
      waiting.requests.append(request)
      if !waiting.isDraining {
        waiting.isDraining = true
        // Inside the lock, so that a close that follows finds this drain already queued before it.
        database.asyncWriteWithoutTransaction { [self] in drain($0) }
      }
      return false
    }
    if isClosed {
      request.continuation.resume(returning: .failure(.closed(file: file)))
    }
  }

  private func drain(_ database: Database) {
    while let batch = nextBatch() {
      let chain = committed.withLock { $0 }
      var transaction = AppendTransaction(chain: chain, database: database, file: file)
      let results = transaction.run(batch)
      committed.withLock { $0 = transaction.chain }
      for (request, result) in zip(batch, results) {
        request.continuation.resume(returning: result)
      }
    }
  }

  private func nextBatch() -> [Request]? {
    waiting.withLock { waiting in
      guard !waiting.requests.isEmpty else {
        waiting.isDraining = false
        return nil
      }
      defer { waiting.requests = [] }
      return waiting.requests
    }
  }
}
