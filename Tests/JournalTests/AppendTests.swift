import Foundation
import Journal
import Testing

/// Which journal a test runs on: both must behave the same.
enum Kind: CaseIterable {
  case memory, sqlite

  func make(_ directory: TemporaryDirectory) throws -> any JournalStore {
    switch self {
    case .memory: InMemoryJournal()
    case .sqlite: try SQLiteJournal(directory: directory.url)
    }
  }
}

@Suite struct AppendTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  @Test(arguments: Kind.allCases)
  func entriesAreChainedAndReadBack(kind: Kind) async throws {
    let journal = try kind.make(directory)
    #expect(try await journal.head() == .empty)
    let first = try await journal.append(drafts(2), by: author, at: moment(0), expecting: 0)
    let second = try await journal.append([draft("ketiga")], by: author, at: moment(5), expecting: 2)
    #expect((first + second).map(\.sequence) == [1, 2, 3])
    #expect(first[0].previousHash == .zero)
    #expect(first[1].previousHash == first[0].hash)
    #expect(second[0].previousHash == first[1].hash)
    #expect(try await journal.entries(1...3) == first + second)
    #expect(try await journal.entry(2) == first[1])
    #expect(try await journal.entry(4) == nil)
    #expect(try await journal.entries(-5...1) == [first[0]])
    #expect(try await journal.entries(3...(.max)) == second)
    #expect(try await journal.head() == JournalHead(position: second[0].position, time: moment(5)))
  }

  @Test func bothJournalsMakeTheSameHashes() async throws {
    var hashes: [[EventHash]] = []
    for kind in Kind.allCases {
      let journal = try kind.make(directory)
      hashes.append(try await journal.append(drafts(20), by: author, at: moment(0), expecting: 0).map(\.hash))
    }
    #expect(hashes[0] == hashes[1])
  }

  @Test(arguments: Kind.allCases)
  func aWrongExpectationSaysWhereTheJournalEnds(kind: Kind) async throws {
    let journal = try kind.make(directory)
    try await journal.append(drafts(2), by: author, at: moment(0), expecting: 0)
    for expected in [Int64(0), 1, 3, -1] {
      let error = await journalError { () throws(JournalError) in
        try await journal.append([draft()], by: author, at: moment(0), expecting: expected)
      }
      #expect(error == .unexpectedSequence(expected: expected, actual: 2))
    }
    #expect(try await journal.head().sequence == 2)
  }

  @Test(arguments: Kind.allCases)
  func timeNeverGoesBack(kind: Kind) async throws {
    let journal = try kind.make(directory)
    try await journal.append([draft()], by: author, at: moment(10), expecting: 0)
    try await journal.append([draft()], by: author, at: moment(10), expecting: 1)
    let error = await journalError { () throws(JournalError) in
      try await journal.append([draft()], by: author, at: moment(9), expecting: 2)
    }
    #expect(error == .timeBeforeHead(given: moment(9), head: moment(10)))
  }

  @Test(arguments: Kind.allCases)
  func anAppendWithoutDraftsWritesNothing(kind: Kind) async throws {
    let journal = try kind.make(directory)
    #expect(try await journal.append([], by: author, at: moment(0), expecting: 0).isEmpty)
    #expect(try await journal.head() == .empty)
  }

  @Test(arguments: [
    ("actor", Author(actor: "", role: "operator"), draft()),
    ("role", Author(actor: "a", role: "x\u{0}y"), draft()),
    ("kind", author, draft(kind: "")),
    ("kind", author, draft(kind: "baris\nbaru")),
    ("schemaVersion", author, EventDraft(kind: "uji", schemaVersion: 0, payload: Data("{}".utf8))),
    ("payload", author, EventDraft(kind: "uji", schemaVersion: 1, payload: Data())),
    ("payload", author, EventDraft(kind: "uji", schemaVersion: 1, payload: Data([0x7B, 0xFF, 0x7D]))),
    ("payload", author, EventDraft(kind: "uji", schemaVersion: 1, payload: Data("{\n}".utf8))),
    ("payload", author, EventDraft(kind: "uji", schemaVersion: 1, payload: Data([0x7B, 0x00, 0x7D]))),
  ])
  func whatCannotBeStoredIsRefusedWhole(field: String, author: Author, bad: EventDraft) async throws {
    for kind in Kind.allCases {
      let journal = try kind.make(directory)
      let error = await journalError { () throws(JournalError) in
        try await journal.append([draft(), bad], by: author, at: moment(0), expecting: 0)
      }
      guard case .invalidEntry(field, _) = error else {
        Issue.record("\(String(describing: error)) does not name \(field)")
        continue
      }
      #expect(try await journal.head() == .empty)
    }
  }

  @Test(arguments: Kind.allCases)
  func theJournalKnowsHowItStoodAtAMoment(kind: Kind) async throws {
    let journal = try kind.make(directory)
    #expect(try await journal.sequence(asOf: moment(0)) == 0)
    for (index, time) in [Int64(10), 20, 20, 20, 30].enumerated() {
      try await journal.append([draft()], by: author, at: moment(time), expecting: Int64(index))
    }
    let asked: [Int64] = [9, 10, 11, 19, 20, 25, 30, 1000]
    var answers: [Int64] = []
    for time in asked { answers.append(try await journal.sequence(asOf: moment(time))) }
    #expect(answers == [0, 1, 1, 1, 4, 4, 5, 5])
    #expect(try await journal.sequence(asOf: .earliest) == 0)
    #expect(try await journal.sequence(asOf: .latest) == 5)
  }
}
