internal import Foundation

/// The end of a hash chain and the rules by which it grows. Pure: both journals use it, so they agree in every hash.
struct Chain {
  private(set) var head: JournalHead
  private var hasher = EntryHasher()

  init(head: JournalHead) {
    self.head = head
  }

  /// Chains `contributions` to the head, or leaves the head as it is and throws.
  mutating func extend(with contributions: [Contribution], expecting: Int64) throws(JournalError) -> [Envelope] {
    guard expecting == head.sequence else {
      throw .unexpectedSequence(expected: expecting, actual: head.sequence)
    }
    var next = head
    var envelopes: [Envelope] = []
    for contribution in contributions {
      envelopes += try chained(contribution, to: &next)
    }
    head = next
    return envelopes
  }

  private mutating func chained(
    _ contribution: Contribution, to end: inout JournalHead
  ) throws(JournalError) -> [Envelope] {
    if let last = end.time, contribution.time < last {
      throw .timeBeforeHead(given: contribution.time, head: last)
    }
    try Self.check(author: contribution.author)
    for draft in contribution.drafts { try Self.check(draft: draft) }

    var position = end.position
    let envelopes = contribution.drafts.map { draft in
      let entry = EntryHead(
        sequence: position.sequence + 1, time: contribution.time, author: contribution.author, kind: draft.kind,
        schemaVersion: draft.schemaVersion)
      let envelope = Envelope(
        head: entry, payload: draft.payload, previousHash: position.hash, hasher: &hasher)
      position = envelope.position
      return envelope
    }
    if !envelopes.isEmpty {
      end = JournalHead(position: position, time: contribution.time)
    }
    return envelopes
  }

  private static func check(author: Author) throws(JournalError) {
    try check(text: author.actor, field: "actor")
    try check(text: author.role, field: "role")
  }

  private static func check(draft: EventDraft) throws(JournalError) {
    try check(text: draft.kind, field: "kind")
    guard draft.schemaVersion >= 1 else {
      throw .invalidEntry(field: "schemaVersion", reason: "harus 1 atau lebih, bukan \(draft.schemaVersion)")
    }
    guard !draft.payload.isEmpty else { throw .invalidEntry(field: "payload", reason: "kosong") }
    guard String(validating: draft.payload, as: UTF8.self) != nil else {
      throw .invalidEntry(field: "payload", reason: "bukan teks UTF-8")
    }
    guard !draft.payload.contains(where: { $0 < 0x20 }) else {
      throw .invalidEntry(field: "payload", reason: "memuat karakter kendali; tulis JSON dalam satu baris")
    }
  }

  private static func check(text: String, field: String) throws(JournalError) {
    guard !text.isEmpty else { throw .invalidEntry(field: field, reason: "kosong") }
    guard !text.utf8.contains(where: { $0 < 0x20 }) else {
      throw .invalidEntry(field: field, reason: "memuat karakter kendali")
    }
  }
}
