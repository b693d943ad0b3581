import Foundation
import Journal

extension EventCatalog {
  /// The facts of neighbouring entries, read in one go.
  private struct Facts: DecodableWithConfiguration {
    let events: [any Event]

    init(from decoder: any Decoder, configuration types: [any Event.Type]) throws {
      var container = try decoder.unkeyedContainer()
      var events: [any Event] = []
      events.reserveCapacity(types.count)
      for type in types { events.append(try container.decode(type)) }
      guard container.isAtEnd else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "lebih banyak isi daripada entri")
      }
      self.events = events
    }
  }

  /// Reads the facts of neighbouring entries.
  /// - Throws: `JournalError.unreadableEntry` for the first that is not a fact of this program.
  @Sendable static func decode(_ raw: RawEvents) throws(JournalError) -> [any Event] {
    if raw.areObjects, let events = try? decodeTogether(raw) { return events }
    // Slower, and says which entry it is.
    let decoder = JSONDecoder()
    return try raw.decodeEach { head, payload in
      try decode(kind: head.kind, schemaVersion: head.schemaVersion, payload: payload, with: decoder)
    }
  }

  private static func decodeTogether(_ raw: RawEvents) throws -> [any Event] {
    let types = try raw.heads.map { try type(ofKind: $0.kind, schemaVersion: $0.schemaVersion) }
    return try JSONDecoder().decode(Facts.self, from: raw.payloads, configuration: types).events
  }
}
