import Foundation
import Journal
import Testing

@Suite struct EventHashTests {
  /// Computed with Python's hashlib by the recipe in the documentation of ``EntryHasher``.
  @Test(
    arguments: [
      (1, "0bf37a46750046cbe5f3f6b539341a7c3ce45a9b84801edb24a4357db4543f46"),
      (9_007_199_254_740_993, "8e052b63fabf27151f4a552cb77a081dfb2ff1141ee960aa34469070608575e9"),
    ] as [(Int64, String)])
  func aThirdPartyFindsTheSameHash(sequence: Int64, expected: String) throws {
    let head = EntryHead(
      sequence: sequence, time: try #require(Timestamp("2024-09-30T17:00:00.000Z")),
      author: Author(actor: "operator-1", role: "operator"), kind: "realisasi-dicatat", schemaVersion: 2)
    var hasher = EntryHasher()
    let previous = sequence == 1 ? EventHash.zero : try #require(EventHash(bytes: 0..<32))
    let hash = hasher.hash(head: head, payload: Data(#"{"satuan":"m²","nilai":"2,69"}"#.utf8), previousHash: previous)
    #expect(hash.hex == expected)
  }

  @Test func fieldsCannotRunIntoEachOther() {
    var hasher = EntryHasher()
    func hash(_ actor: String, _ role: String) -> EventHash {
      let head = EntryHead(
        sequence: 1, time: moment(0), author: Author(actor: actor, role: role), kind: "uji", schemaVersion: 1)
      return hasher.hash(head: head, payload: Data("{}".utf8), previousHash: .zero)
    }
    #expect(hash("ab", "c") != hash("a", "bc"))
  }

  @Test func hexAndBytesGoBothWays() throws {
    let hash = try #require(EventHash(bytes: (0..<32).map { $0 * 8 }))
    #expect(EventHash(hex: hash.hex) == hash)
    #expect(EventHash(hex: hash.hex.uppercased()) == hash)
    #expect(EventHash(bytes: hash.bytes) == hash)
    #expect(EventHash.zero.hex == String(repeating: "0", count: 64))
  }

  @Test(arguments: [
    "", "0", String(repeating: "0", count: 63), String(repeating: "0", count: 66), String(repeating: "g", count: 64),
    String(repeating: "０", count: 64),
  ])
  func refusesWhatIsNoHash(text: String) {
    #expect(EventHash(hex: text) == nil)
  }
}
