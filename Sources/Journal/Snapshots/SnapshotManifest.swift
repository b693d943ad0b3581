internal import Crypto
internal import Foundation

/// `manifest.json` of a stored snapshot.
struct SnapshotManifest: Codable {
  static let fileName = "manifest.json"

  struct Part: Codable {
    let name: String
    let file: String
    let sha256: String
  }

  let formatVersion: Int
  let sequence: Int64
  let hash: String
  let parts: [Part]

  init(_ snapshot: Snapshot) {
    formatVersion = snapshot.formatVersion
    sequence = snapshot.position.sequence
    hash = snapshot.position.hash.hex
    parts = snapshot.parts.enumerated().map { index, part in
      Part(name: part.name, file: "part-\(index)", sha256: Self.digest(part.bytes))
    }
  }

  var position: JournalPosition? {
    EventHash(hex: hash).map { JournalPosition(sequence: sequence, hash: $0) }
  }

  static func digest(_ bytes: Data) -> String {
    let digest = SHA256.hash(data: bytes).withUnsafeBytes { EventHash(bytes: $0) }
    return (digest ?? .zero).hex
  }
}
