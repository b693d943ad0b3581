import Foundation
public import Journal
import Synchronization

/// The application: one journal, the state that it makes, and the only way to change either.
///
/// Commands that arrive while a transaction is being written wait together and go into the next one, so that many
/// people saving at once share one write to the disk. A reader takes ``state`` and is never waited for.
public final class Application: Sendable {
  private struct Waiting: Sendable {
    let commands: [Command]
    let continuation: CheckedContinuation<Result<[Envelope], CommandFailure>, Never>
  }

  private struct Queue {
    var waiting: [Waiting] = []
    var isDraining = false
  }

  /// Verifies the chain of the journal while the application runs; `nil` where nobody does.
  public let rantai: ChainWatch?
  private let journal: any JournalStore
  private let clock: @Sendable () -> Timestamp
  private let current: Mutex<State>
  private let queue = Mutex(Queue())
  private let loader: StateLoader
  private let past: PastStates

  /// Opens the application on a journal: folds everything in.
  /// - Parameters:
  ///   - snapshots: where states are kept between starts; `nil` folds every entry at each start.
  ///   - rantai: verifies the chain of the journal; who runs the application runs it, too.
  ///   - clock: the present moment.
  /// - Throws: `JournalError` when the journal cannot be read.
  public init(
    journal: any JournalStore, snapshots: SnapshotDirectory? = nil, rantai: ChainWatch? = nil,
    clock: @escaping @Sendable () -> Timestamp
  ) async throws {
    self.journal = journal
    self.rantai = rantai
    self.clock = clock
    loader = StateLoader(journal: journal, snapshots: snapshots)
    current = Mutex(try await loader.state())
    past = PastStates(loader: loader)
  }

  /// Keeps the present state, so that the next start is quick. Worth calling before the program ends.
  public func saveSnapshot() async throws {
    try await loader.save(state)
  }

  /// Everything known now.
  public var state: State { current.withLock { $0 } }

  /// Everything known at a moment.
  /// - Throws: ``StateFailure`` when too many earlier moments are asked for at once; `JournalError`.
  public func state(per moment: Timestamp) async throws -> State {
    try await state(posisi: journal.sequence(asOf: moment))
  }

  /// Everything known after an entry; what is known now for one that is yet to come.
  /// - Throws: ``StateFailure`` when too many earlier moments are asked for at once; `JournalError`.
  public func state(posisi sequence: Int64) async throws -> State {
    let now = state
    return sequence >= now.posisi ? now : try await past.state(at: sequence)
  }

  /// The end of the journal.
  public func head() async throws(JournalError) -> JournalHead {
    try await journal.head()
  }

  /// Entries of the journal by their sequences, in order; unknown ones are left out.
  public func entries(_ sequences: [Int64]) async throws(JournalError) -> [Envelope] {
    try await journal.entries(at: Set(sequences).sorted())
  }

  /// Entries of the journal in a range, in order.
  public func entries(in range: ClosedRange<Int64>) async throws(JournalError) -> [Envelope] {
    try await journal.entries(range)
  }

  /// Entries of the journal that pass a filter; see `JournalReader.search`.
  public func search(
    _ filter: EntryFilter, in range: ClosedRange<Int64>, latestFirst: Bool, limit: Int
  ) async throws(JournalError) -> [Envelope] {
    try await journal.search(filter, in: range, latestFirst: latestFirst, limit: limit)
  }

  /// Sequence of the last entry at a moment or before; 0 when there is none.
  public func sequence(asOf moment: Timestamp) async throws(JournalError) -> Int64 {
    try await journal.sequence(asOf: moment)
  }

  /// Carries out a command; when it returns, the facts are durable and ``state`` shows them.
  /// - Throws: ``CommandFailure``; then nothing of it happened.
  @discardableResult
  public func execute(_ command: Command) async throws(CommandFailure) -> [Envelope] {
    try await execute(all: [command])
  }

  /// Carries out several commands together or not at all.
  /// - Throws: ``CommandFailure`` naming the command by its index.
  @discardableResult
  public func execute(all commands: [Command]) async throws(CommandFailure) -> [Envelope] {
    let result = await withCheckedContinuation { continuation in
      let startsDraining = queue.withLock { queue in
        queue.waiting.append(Waiting(commands: commands, continuation: continuation))
        defer { queue.isDraining = true }
        return !queue.isDraining
      }
      if startsDraining { Task { await drain() } }
    }
    return try result.get()
  }

  private func drain() async {
    while let batch = nextBatch() {
      await commit(batch)
    }
  }

  private func nextBatch() -> [Waiting]? {
    queue.withLock { queue in
      guard !queue.waiting.isEmpty else {
        queue.isDraining = false
        return nil
      }
      defer { queue.waiting = [] }
      return queue.waiting
    }
  }

  private func commit(_ batch: [Waiting]) async {
    let start = state
    var decision = Decision(state: start, earliest: (try? await journal.head().time) ?? nil, now: clock())
    var accepted: [(Waiting, Int)] = []
    for waiting in batch {
      do {
        accepted.append((waiting, try decision.add(waiting.commands)))
      } catch {
        waiting.continuation.resume(returning: .failure(error))
      }
    }
    guard !accepted.isEmpty else { return }
    do {
      var entries = try await journal.append(decision.contributions, expecting: start.posisi)[...]
      current.withLock { $0 = decision.state }
      for (waiting, count) in accepted {
        waiting.continuation.resume(returning: .success(Array(entries.prefix(count))))
        entries = entries.dropFirst(count)
      }
    } catch {
      for (waiting, _) in accepted { waiting.continuation.resume(returning: .failure(.journal(error))) }
    }
  }
}
