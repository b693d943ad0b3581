import Foundation
public import Journal

/// Makes states from a journal: the newest usable snapshot, and every entry after it.
public struct StateLoader: Sendable {
  private let journal: any JournalReader
  private let snapshots: SnapshotDirectory?

  /// - Parameter snapshots: where snapshots lie; `nil` folds every entry each time.
  public init(journal: any JournalReader, snapshots: SnapshotDirectory?) {
    self.journal = journal
    self.snapshots = snapshots
  }

  /// The state after an entry; `nil` for the last one.
  /// - Parameter earlier: a state to go on from; a newer snapshot is preferred.
  /// - Throws: `JournalError` when the journal cannot be read or holds an entry that this program does not know.
  public func state(upTo sequence: Int64? = nil, from earlier: State? = nil) async throws -> State {
    let snapshot = try await newestSnapshot(atOrBefore: sequence ?? .max)
    var state = [snapshot, earlier].compactMap { $0 }.max { $0.posisi < $1.posisi } ?? State()
    try await journal.replay(
      after: state.posisi, upTo: sequence, isolation: nil, decode: EventCatalog.decode,
      fold: { events in
        for replayed in events {
          let head = replayed.head
          state.terapkan(replayed.event, entri: head.sequence, waktu: head.time, oleh: head.author.actor)
        }
      })
    return state
  }

  /// Whether the newest usable snapshot is what the entries up to it make; `nil` without one.
  ///
  /// Snapshots are a cache beside the journal: somebody who changes one, with its checksums, changes what pages show
  /// without touching the journal. Folding everything once tells.
  public func snapshotAgrees() async throws -> Bool? {
    guard let kept = try await newestSnapshot(atOrBefore: .max) else { return nil }
    return try await StateLoader(journal: journal, snapshots: nil).state(upTo: kept.posisi) == kept
  }

  /// Keeps a state, so that the next start need not fold what it contains.
  public func save(_ state: State) async throws {
    guard let snapshots, let entry = try await journal.entry(state.posisi) else { return }
    try snapshots.save(
      Snapshot(
        formatVersion: SnapshotCodec.formatVersion, position: entry.position, parts: try SnapshotCodec.encode(state)))
  }

  private func newestSnapshot(atOrBefore sequence: Int64) async throws -> State? {
    guard let snapshots else { return nil }
    let found = try await snapshots.latest(
      atOrBefore: sequence, formatVersion: SnapshotCodec.formatVersion, in: journal)
    guard let found else { return nil }
    // A snapshot is a cache: one that cannot be read is passed over and every entry is folded.
    return try? await SnapshotCodec.decode(found.parts)
  }
}
