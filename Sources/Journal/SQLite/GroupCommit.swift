internal import GRDB

/// Gathers appends that wait at the same time into one SQLite transaction, so that they share one fsync.
///
/// The calls are applied in the order of arrival on a thread of its own. While it commits, newcomers gather; the next
/// transaction takes all of them.
final class GroupCommit: Sendable {
  private let file: String
  private let queue: AppendQueue
  private let worker: CommitWorker

  init(file: String, database: DatabasePool, head: JournalHead) {
    self.file = file
    queue = AppendQueue()
    worker = CommitWorker(file: file, database: database, head: head, queue: queue)
    worker.start()
  }

  deinit {
    queue.close()
  }

  /// The head after the last commit.
  var head: JournalHead { worker.head }

  nonisolated(nonsending) func append(
    _ drafts: [EventDraft], by author: Author, at time: Timestamp, expecting: Int64
  ) async throws(JournalError) -> [Envelope] {
    let result = await withCheckedContinuation { continuation in
      let request = AppendRequest(
        drafts: drafts, author: author, time: time, expecting: expecting, continuation: continuation)
      if !queue.add(request) {
        continuation.resume(returning: .failure(.closed(file: file)))
      }
    }
    return try result.get()
  }

  /// Refuses appends from now on, carries out those that wait, and returns when the thread has ended.
  func close() {
    queue.close()
    worker.waitUntilFinished()
  }
}
