import Foundation
import Journal

/// Makes states from the journal.
struct StateReplay: Sendable {
  let journal: any JournalStore

  /// The state after an entry; `nil` for the last one.
  func state(upTo sequence: Int64?) async throws -> State {
    var state = State()
    let decoder = JSONDecoder()
    try await journal.replay(
      after: state.posisi, upTo: sequence, isolation: nil,
      decode: { raw in
        try EventCatalog.decode(
          kind: raw.head.kind, schemaVersion: raw.head.schemaVersion, payload: raw.payload, with: decoder)
      },
      fold: { events in
        for replayed in events { state.terapkan(replayed.event, entri: replayed.head.sequence) }
      })
    return state
  }
}
