import Foundation
import Journal
import Synchronization
import Testing

@Suite struct ChainWatchTests {
  private struct Enough: Error {}

  /// Pauses that take no time, until there were enough of them.
  private final class Pauses: Sendable {
    private let left: Mutex<Int>

    init(_ count: Int) { left = Mutex(count) }

    func pause() throws {
      let isLeft = left.withLock { left in
        left -= 1
        return left >= 0
      }
      if !isLeft { throw Enough() }
    }
  }

  @Test func nothingIsKnownBeforeTheFirstVerification() {
    let watch = ChainWatch(clock: { moment(0) }) { () throws(JournalError) in throw .closed(file: "x") }
    #expect(watch.latest == nil)
  }

  @Test func everyVerificationIsToldAndTheLastIsKnown() async throws {
    let directory = try TemporaryDirectory()
    let journal = try SQLiteJournal(directory: directory.url)
    try await journal.append(drafts(3), by: author, at: moment(0), expecting: 0)
    let times = Mutex<Int64>(0)
    let watch = ChainWatch(
      clock: {
        moment(
          times.withLock {
            $0 += 1
            return $0
          })
      },
      verify: { () throws(JournalError) in try await journal.reader.verify() })
    let told = Mutex<[ChainStatus]>([])
    let pauses = Pauses(2)
    await watch.run(
      pause: {
        try pauses.pause()
        try await journal.append(drafts(1), by: author, at: moment(0), expecting: journal.head().sequence)
      },
      tell: { status in told.withLock { $0.append(status) } })
    let statuses = told.withLock { $0 }
    #expect(statuses.map(\.time) == [moment(1), moment(2), moment(3)])
    #expect(statuses.allSatisfy { $0.isIntact })
    #expect(watch.latest == statuses.last)
    guard case .verified(let report) = watch.latest?.outcome else {
      Issue.record("not verified")
      return
    }
    #expect(try await report.position == journal.head().position && report.checkedEntries == 5)
    try journal.close()
  }

  @Test func aJournalThatCannotBeReadIsNotIntact() async {
    let watch = ChainWatch(clock: { moment(7) }) { () throws(JournalError) in throw .closed(file: "x") }
    let status = await watch.check()
    #expect(!status.isIntact && status.outcome == .unreadable(.closed(file: "x")) && status.time == moment(7))
    #expect(watch.latest == status)
  }

  @Test func damageIsKnownUntilItIsMended() async throws {
    let directory = try TemporaryDirectory()
    let file = try await makeJournal(directory.url)
    let reader = try SQLiteJournalReader(directory: directory.url)
    let watch = ChainWatch(clock: { moment(0) }) { () throws(JournalError) in try await reader.verify() }
    #expect(await watch.check().isIntact)
    try tamper(file, "UPDATE event SET role = 'kepala' WHERE sequence = 4")
    #expect(!(await watch.check().isIntact))
    try tamper(file, "UPDATE event SET role = 'operator' WHERE sequence = 4")
    #expect(await watch.check().isIntact)
    try reader.close()
  }
}
