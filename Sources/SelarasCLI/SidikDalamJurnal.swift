import FileStore
import Foundation
import Journal

/// Every SHA-256 that the journal names, in whatever kind of fact: who removes files must not depend on knowing all kinds.
enum SidikDalamJurnal {
  private static let atOnce: Int64 = 5000

  static func semua(_ journal: some JournalReader) async throws(JournalError) -> Set<ContentHash> {
    let end = try await journal.head().sequence
    var found: Set<ContentHash> = []
    for start in stride(from: 1, through: end, by: Int64.Stride(atOnce)) {
      for entry in try await journal.entries(start...min(end, start + atOnce - 1)) {
        found.formUnion(cari(entry.payload))
      }
    }
    return found
  }

  /// The runs of 64 hexadecimal digits; of a longer one every part of that length.
  private static func cari(_ payload: Data) -> [ContentHash] {
    payload.split { !isDigit($0) }.filter { $0.count >= 64 }.flatMap { run in
      (0...run.count - 64).compactMap {
        ContentHash(hex: String(decoding: run.dropFirst($0).prefix(64), as: UTF8.self))
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
