import Foundation
import Journal
import Testing

/// Changes single bytes of the file itself.
@Suite struct ChangedByteTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  /// Every changed byte is found, unless it lies where no information is: then every entry reads as before.
  @Test(arguments: [UInt8(0x01), 0x80, 0xFF])
  func aChangedByteIsFoundOrMeansNothing(mask: UInt8) async throws {
    let file = try await makeJournal(directory.url, entries: 30)
    let original = try Data(contentsOf: file)
    let entries = try await entries(file)
    let changed = directory.path("changed.sqlite")
    var found = 0
    for offset in stride(from: Int(mask) % 17, to: original.count, by: 23) {
      var bytes = original
      bytes[offset] ^= mask
      try bytes.write(to: changed)
      if await isFound(changed) {
        found += 1
      } else {
        #expect(try await self.entries(changed) == entries, "byte \(offset)")
      }
    }
    #expect(found > 0)
  }

  @Test func everyByteOfAPayloadCounts() async throws {
    let file = try await makeJournal(directory.url, entries: 3)
    let original = try Data(contentsOf: file)
    let range = try #require(original.range(of: Data(#"{"isi":"nomor 1"}"#.utf8)))
    let changed = directory.path("changed.sqlite")
    for offset in range {
      for bit in 0..<8 {
        var bytes = original
        bytes[offset] ^= 1 << bit
        try bytes.write(to: changed)
        let reader = try SQLiteJournalReader(file: changed)
        #expect(try await reader.verify().findings.map(\.sequence) == [2])
        try reader.close()
      }
    }
  }

  private func isFound(_ file: URL) async -> Bool {
    do {
      let reader = try SQLiteJournalReader(file: file)
      let report = try await reader.verify()
      try reader.close()
      return !report.isIntact
    } catch {
      return true
    }
  }

  private func entries(_ file: URL) async throws -> [Envelope] {
    let reader = try SQLiteJournalReader(file: file)
    let entries = try await reader.entries(1...1000)
    try reader.close()
    return entries
  }
}
