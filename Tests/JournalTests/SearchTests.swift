import Foundation
import Journal
import Testing

@Suite struct SearchTests {
  private static let journal: [(actor: String, kind: String, payload: String)] = [
    ("operator-juai", "a.satu", #"{"unit":"juai","nilai":"50%"}"#),
    ("operator-juai", "a.dua", #"{"unit":"juai","catatan":"Kepuasan"}"#),
    ("Bapperida", "b.satu", #"{"unit":"batumandi","catatan":"lain_lain"}"#),
    ("operator-juai", "a.satu", #"{"unit":"juai","catatan":"O'Neil \\ x"}"#),
  ]

  /// A filter and the entries that pass it, latest first.
  @Test(
    arguments: [
      (EntryFilter(), [4, 3, 2, 1]), (EntryFilter(actor: "bapperida"), [3]), (EntryFilter(actor: "JUAI"), [4, 2, 1]),
      (EntryFilter(actor: "%"), []), (EntryFilter(actor: "operator_juai"), []),
      (EntryFilter(kinds: ["a.satu"]), [4, 1]), (EntryFilter(kinds: ["a.dua", "b.satu"]), [3, 2]),
      (EntryFilter(kinds: []), []), (EntryFilter(payload: [["kepuasan"]]), [2]),
      (EntryFilter(payload: [["50%"]]), [1]), (EntryFilter(payload: [["n_l"]]), [3]),
      (EntryFilter(payload: [[#""juai""#], ["50%", "neil"]]), [4, 1]), (EntryFilter(payload: [[]]), []),
      (EntryFilter(payload: [["o'neil \\\\ x"]]), [4]),
      (EntryFilter(actor: "operator", kinds: ["a.satu"], payload: [["juai"], ["50"]]), [1]),
    ] as [(EntryFilter, [Int64])])
  func bothJournalsFindTheSame(filter: EntryFilter, expected: [Int64]) async throws {
    let directory = try TemporaryDirectory()
    let stored = try SQLiteJournal(directory: directory.url)
    for journal in [stored, InMemoryJournal()] as [any JournalStore] {
      for (index, entry) in Self.journal.enumerated() {
        try await journal.append(
          [EventDraft(kind: entry.kind, schemaVersion: 1, payload: Data(entry.payload.utf8))],
          by: Author(actor: entry.actor, role: "operator"), at: moment(0), expecting: Int64(index))
      }
      func found(_ range: ClosedRange<Int64>, latestFirst: Bool = true, limit: Int = 10) async throws -> [Int64] {
        try await journal.search(filter, in: range, latestFirst: latestFirst, limit: limit).map(\.sequence)
      }
      #expect(try await found(1...4) == expected)
      #expect(try await found(1...Int64.max, latestFirst: false) == expected.reversed())
      #expect(try await found(2...3) == expected.filter { (2...3).contains($0) })
      #expect(try await found(1...4, limit: 1) == Array(expected.prefix(1)))
      #expect(try await found(1...4, limit: 0).isEmpty)
    }
    try stored.close()
  }
}
