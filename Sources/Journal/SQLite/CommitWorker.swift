internal import Dispatch
internal import Foundation
internal import GRDB
internal import Synchronization

/// The one thread that appends.
final class CommitWorker: Sendable {
  private let file: String
  private let database: DatabasePool
  private let queue: AppendQueue
  /// The chain up to the last commit. Only the worker's thread changes it.
  private let committed: Mutex<Chain>
  private let finished = DispatchGroup()

  init(file: String, database: DatabasePool, head: JournalHead, queue: AppendQueue) {
    self.file = file
    self.database = database
    self.queue = queue
    committed = Mutex(Chain(head: head))
  }

  var head: JournalHead { committed.withLock { $0.head } }

  /// Starts the thread; it ends when the queue is closed and empty.
  func start() {
    finished.enter()
    let thread = Thread { [self] in
      while let batch = queue.take() { carryOut(batch) }
      finished.leave()
    }
    thread.name = "journal"
    thread.start()
  }

  func waitUntilFinished() {
    finished.wait()
  }

  private func carryOut(_ batch: [AppendRequest]) {
    let chain = committed.withLock { $0 }
    let (outcomes, extended) = database.writeWithoutTransaction { database in
      var transaction = AppendTransaction(chain: chain, database: database, file: file)
      return (transaction.run(batch), transaction.chain)
    }
    committed.withLock { $0 = extended }
    for (request, outcome) in zip(batch, outcomes) {
      request.continuation.resume(returning: outcome)
    }
  }
}
