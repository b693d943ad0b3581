internal import Foundation
internal import GRDB

/// What the check of one chunk of consecutive entries found, and what is needed to join it to its neighbours.
struct ChunkCheck: Sendable {
  /// One row of the table, reduced to what linking needs.
  struct Link: Sendable {
    let sequence: Int64
    /// `nil` when the column does not hold 32 bytes.
    let previousHash: EventHash?
    let hash: EventHash?
    let time: Timestamp?
    /// Whether the stored hash is the hash of what is stored.
    let isGenuine: Bool
  }

  private let sequences: ClosedRange<Int64>
  private let noting: Int64?
  private let reading: EntryReading?
  private var reader = EntryReader()
  /// First row of the chunk; `nil` when all rows are missing.
  private(set) var first: Link?
  private(set) var last: Link?
  /// The row that was asked for, if it is in this chunk.
  private(set) var noted: Link?
  private(set) var rows: Int64 = 0
  private(set) var findings = FindingList()

  /// Recomputes the hashes of all rows of `sequences` and their links to each other. The link of the first row to the
  /// row before it is left to ``ChainVerifier``. The row `noting` is kept; `reading` sees every row by itself.
  init(_ sequences: ClosedRange<Int64>, noting: Int64?, reading: EntryReading?, of database: Database) throws {
    self.sequences = sequences
    self.noting = noting
    self.reading = reading
    var hasher = EntryHasher()
    do {
      try EventRow.forEach(EventRow.range, in: sequences, of: database) { row in
        let link = Self.link(row, hasher: &hasher)
        add(link)
        // Changed content was reported already.
        if link.isGenuine { read(row) }
      }
    } catch let error as DatabaseError where error.isDamage {
      findings.add(next, "Entri \(next) dan seterusnya tidak dapat dibaca: halaman berkas rusak.")
      return
    }
    if last?.sequence != sequences.upperBound {
      findings.add(next, "Entri \(next) sampai \(sequences.upperBound) hilang.")
    }
  }

  /// The sequence that must follow what was read so far.
  private var next: Int64 { last.map { $0.sequence &+ 1 } ?? sequences.lowerBound }

  private mutating func add(_ link: Link) {
    findings.add(missing: next, before: link.sequence)
    if !link.isGenuine {
      findings.add(
        link.sequence, "Entri \(link.sequence) telah diubah: isinya tidak cocok dengan hash yang tercatat padanya.")
    }
    if let last {
      findings.add(joining: last, to: link)
    } else {
      first = link
    }
    if link.sequence == noting { noted = link }
    last = link
    rows += 1
  }

  private mutating func read(_ row: StoredRow) {
    guard let reading, let head = try? reader.head(row), let payload = row.text(EventRow.payloadColumn) else { return }
    do {
      try reading(head, Data(payload))
    } catch {
      findings.add(
        head.sequence,
        "Entri \(head.sequence) (\(head.kind)) tidak dapat dibaca tersendiri: \(String(describing: error))")
    }
  }

  private static func link(_ row: StoredRow, hasher: inout EntryHasher) -> Link {
    let hash = row.blob(8).flatMap { EventHash(bytes: $0) }
    let recomputed = recomputedHash(row, hasher: &hasher)
    return Link(
      sequence: row.integer(0) ?? 0, previousHash: row.blob(7).flatMap { EventHash(bytes: $0) }, hash: hash,
      time: row.text(1).flatMap { Timestamp(utf8: $0) }, isGenuine: recomputed != nil && recomputed == hash)
  }

  /// Hashes the bytes as they lie in the file; `nil` when a column holds something of another type.
  private static func recomputedHash(_ row: StoredRow, hasher: inout EntryHasher) -> EventHash? {
    guard let sequence = row.integer(0), let time = row.text(1), let actor = row.text(2), let role = row.text(3),
      let kind = row.text(4), let version = row.integer(5), let payload = row.text(EventRow.payloadColumn),
      let previous = row.blob(7)
    else { return nil }
    hasher.begin()
    hasher.add(String(sequence))
    for text in [time, actor, role, kind] { hasher.add(bytes: text) }
    hasher.add(String(version))
    hasher.add(bytes: payload)
    hasher.add(bytes: previous)
    return hasher.finish()
  }
}
