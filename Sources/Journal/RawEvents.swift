public import Foundation

/// Neighbouring entries during a replay, before they are decoded.
///
/// Their payloads lie together as one JSON array, because a decoder that reads them in one go needs a seventh less time
/// than one that is called for each.
public struct RawEvents: Sendable {
  /// What is known of each entry without its payload, in order.
  public private(set) var heads: [EntryHead] = []
  /// The payloads in the same order, as one JSON array; see ``areObjects`` before reading them together.
  public private(set) var payloads = Data("[]".utf8)
  private var ends: [Int] = []

  init(capacity: Int) {
    heads.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
    payloads.reserveCapacity(capacity * Self.usualLength)
  }

  /// Bytes of a payload of ordinary size.
  private static let usualLength = 128

  mutating func append(_ head: EntryHead, payload: some Collection<UInt8>) {
    payloads.removeLast()
    if !heads.isEmpty { payloads.append(UInt8(ascii: ",")) }
    heads.append(head)
    payloads.append(contentsOf: payload)
    ends.append(payloads.endIndex)
    payloads.append(UInt8(ascii: "]"))
  }

  /// Whether each payload is one object by itself.
  ///
  /// Without that, a forged payload may begin what its neighbour ends: together they decode, alone they mean nothing.
  /// Only where objects, arrays and texts begin and end is looked at; that ``payloads`` is JSON, its decoder finds.
  public var areObjects: Bool {
    payloads.withUnsafeBytes { bytes in
      var start = 1
      for end in ends {
        guard UnsafeRawBufferPointer(rebasing: bytes[start..<end]).isOneObject else { return false }
        start = end + 1
      }
      return true
    }
  }

  /// Decodes each entry for itself.
  /// - Throws: ``JournalError/unreadableEntry(sequence:kind:reason:)`` for the first that `decode` refuses.
  public func decodeEach<Event>(
    _ decode: (_ head: EntryHead, _ payload: Data) throws -> Event
  ) throws(JournalError) -> [Event] {
    var events: [Event] = []
    events.reserveCapacity(heads.count)
    var start = payloads.startIndex + 1
    for (head, end) in zip(heads, ends) {
      do {
        events.append(try decode(head, payloads[start..<end]))
      } catch {
        throw .unreadableEntry(sequence: head.sequence, kind: head.kind, reason: String(describing: error))
      }
      start = end + 1
    }
    return events
  }

  /// The events that `decode` makes, each with its head.
  func replayed<Event>(_ decode: (RawEvents) throws -> [Event]) throws -> [ReplayedEvent<Event>] {
    zip(heads, try decode(self)).map { ReplayedEvent(head: $0, event: $1) }
  }
}
