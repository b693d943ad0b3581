internal import Crypto
public import Foundation

/// Computes the hash of an entry, so that anyone can recompute it without this program.
///
/// The hash is the SHA-256 of nine fields, one after the other, each written as its length in bytes (8 bytes, big
/// endian) followed by its bytes:
///
/// 1. the ASCII text `journal-entry-1`
/// 2. sequence, in decimal ASCII digits
/// 3. time, the 24 characters of ``Timestamp``
/// 4. actor, UTF-8
/// 5. role, UTF-8
/// 6. kind, UTF-8
/// 7. schema version, in decimal ASCII digits
/// 8. payload, its bytes as stored
/// 9. previous hash, 32 bytes (zero for the first entry)
///
/// In Python, with `row` as the sqlite3 module reads it from the table `event`:
///
/// ```python
/// fields = ["journal-entry-1", str(row["sequence"]), row["time"], row["actor"], row["role"], row["kind"],
///           str(row["schema_version"]), row["payload"], row["previous_hash"]]
/// fields = [f if isinstance(f, bytes) else f.encode() for f in fields]
/// hashlib.sha256(b"".join(len(f).to_bytes(8, "big") + f for f in fields)).digest() == row["hash"]
/// ```
public struct EntryHasher: Sendable {
  private var buffer: [UInt8] = []
  private static let domain = "journal-entry-1"

  /// Makes a hasher; one may be used for any number of entries, its buffer is kept.
  public init() {}

  /// The hash of an entry with these fields.
  public mutating func hash(head: EntryHead, payload: Data, previousHash: EventHash) -> EventHash {
    begin()
    add(String(head.sequence))
    add(head.time.description)
    add(head.author.actor)
    add(head.author.role)
    add(head.kind)
    add(String(head.schemaVersion))
    payload.withUnsafeBytes { add(bytes: $0) }
    previousHash.bytes.withUnsafeBytes { add(bytes: $0) }
    return finish()
  }

  mutating func begin() {
    buffer.removeAll(keepingCapacity: true)
    add(Self.domain)
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(bytes: UnsafeRawBufferPointer($0)) }
  }

  mutating func add(bytes: UnsafeRawBufferPointer) {
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { buffer.append(contentsOf: $0) }
    buffer.append(contentsOf: bytes)
  }

  mutating func finish() -> EventHash {
    var sha = SHA256()
    buffer.withUnsafeBytes { sha.update(bufferPointer: $0) }
    return sha.finalize().withUnsafeBytes { EventHash(bytes: $0) } ?? .zero
  }
}
