import Foundation
import Journal
import Testing

@Suite struct ReplayTests {
  struct Number: Codable, Equatable {
    let number: Int
  }

  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  /// More than the chunks that are in flight together.
  private func filled(_ kind: Kind, entries: Int = 12_345) async throws -> any JournalStore {
    let journal = try kind.make(directory)
    let drafts = (1...entries).map {
      EventDraft(kind: "uji", schemaVersion: 1, payload: Data(#"{"number":\#($0)}"#.utf8))
    }
    try await journal.append(drafts, by: author, at: moment(0), expecting: 0)
    return journal
  }

  private func numbers(
    _ journal: any JournalStore, after start: Int64, upTo end: Int64?
  ) async throws -> (numbers: [Int], position: JournalPosition) {
    var numbers: [Int] = []
    let position = try await journal.replay(after: start, upTo: end, isolation: #isolation) { raw in
      try JSONDecoder().decode([Number].self, from: raw.payloads).map(\.number)
    } fold: { events in
      for event in events {
        #expect(event.head.sequence == Int64(event.event))
        numbers.append(event.event)
      }
    }
    return (numbers, position)
  }

  @Test(arguments: Kind.allCases)
  func eventsComeInOrder(kind: Kind) async throws {
    let journal = try await filled(kind)
    let ranges: [(start: Int64, end: Int64?, expected: ClosedRange<Int>?)] = [
      (0, nil, 1...12_345), (12_000, nil, 12_001...12_345), (2047, 2049, 2048...2049), (5, 5, nil), (9, 3, nil),
      (12_345, nil, nil), (99_999, nil, nil), (0, 99_999, 1...12_345), (-3, 2, 1...2), (0, 0, nil),
    ]
    for (start, end, expected) in ranges {
      let found = try await numbers(journal, after: start, upTo: end)
      #expect(found.numbers == (expected.map { Array($0) } ?? []))
      let last = expected.map { Int64($0.upperBound) } ?? min(max(start, 0), 12_345)
      #expect(found.position.sequence == last)
      #expect(try await found.position.hash == journal.entry(last)?.hash ?? .zero)
    }
  }

  @Test(arguments: Kind.allCases)
  func anUnreadableEntryIsNamed(kind: Kind) async throws {
    struct Unknown: Error {}
    let journal = try await filled(kind, entries: 5000)
    await #expect(throws: JournalError.unreadableEntry(sequence: 4321, kind: "uji", reason: "Unknown()")) {
      try await journal.replay(after: 0, upTo: nil, isolation: #isolation) { raw in
        try raw.decodeEach { head, _ in
          if head.sequence == 4321 { throw Unknown() }
        }
      } fold: { _ in
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func payloadsLieTogetherAndApart(kind: Kind) async throws {
    let journal = try await filled(kind, entries: 3)
    try await journal.replay(after: 0, upTo: nil, isolation: #isolation) { raw in
      #expect(String(decoding: raw.payloads, as: UTF8.self) == #"[{"number":1},{"number":2},{"number":3}]"#)
      #expect(raw.areObjects)
      return try raw.decodeEach { _, payload in try JSONDecoder().decode(Number.self, from: payload).number }
    } fold: { events in
      #expect(events.map(\.event) == [1, 2, 3])
    }
  }

  @Test(arguments: Kind.allCases)
  func theErrorOfFoldEndsTheReplay(kind: Kind) async throws {
    struct Enough: Error {}
    let journal = try await filled(kind, entries: 5000)
    var folded = 0
    await #expect(throws: Enough.self) {
      try await journal.replay(after: 0, upTo: nil, isolation: #isolation) {
        $0.heads.map(\.sequence)
      } fold: { events in
        folded += events.count
        throw Enough()
      }
    }
    #expect(folded > 0 && folded < 5000)
  }

  @Test(arguments: Kind.allCases)
  func theHeadSaysWhoAndWhen(kind: Kind) async throws {
    let journal = try kind.make(directory)
    let second = Author(actor: "kepala-1", role: "kepala")
    try await journal.append([draft(kind: "a")], by: author, at: moment(1), expecting: 0)
    try await journal.append([draft(kind: "b")], by: second, at: moment(2), expecting: 1)
    try await journal.append([draft(kind: "b")], by: author, at: moment(3), expecting: 2)
    var heads: [EntryHead] = []
    try await journal.replay(after: 0, upTo: nil, isolation: #isolation) {
      $0.heads
    } fold: { events in
      heads += events.map(\.head)
    }
    #expect(try await heads == journal.entries(1...3).map(\.head))
    #expect(heads.map(\.author) == [author, second, author])
  }
}
