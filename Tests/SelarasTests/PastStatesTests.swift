import Journal
import Synchronization
import TestSupport
import Testing

@testable import Selaras

@Suite("States of earlier days")
struct PastStatesTests {
  private static let entries = 20

  private static func journal() async throws -> CountingJournal {
    let journal = CountingJournal()
    let administrator = Pelaku(akun: "a", peran: .administrator)
    let application = try await Application(journal: journal, clock: { Timestamp(millisecondsSince1970: 0) })
    for index in 1...entries {
      let agency = PerangkatDaerahDitetapkan(
        id: "d\(index)", nama: "D\(index)", jenis: .dinas, jabatanKepala: "K", tempat: "T")
      try await application.execute(Command(oleh: administrator, [agency]))
    }
    journal.starts.withLock { $0 = [] }
    return journal
  }

  @Test("go on from the nearest one that is kept, and are right")
  func nearest() async throws {
    let journal = try await Self.journal()
    let past = PastStates(loader: StateLoader(journal: journal, snapshots: nil))
    for sequence in [5, 12, 3, 12, 9, 15] as [Int64] {
      #expect(try await past.state(at: sequence).posisi == sequence)
      #expect(try await past.state(at: sequence).unit.count == Int(sequence))
    }
    #expect(journal.starts.withLock { $0 } == [0, 5, 0, 5, 12])
  }

  @Test("are refused with a reason when too many wait, and are made again afterwards")
  func bounded() async throws {
    let journal = try await Self.journal()
    let past = PastStates(loader: StateLoader(journal: journal, snapshots: nil))
    journal.gate.close()
    let asked = (1...8).map { sequence in Task { try await past.state(at: Int64(sequence)).posisi } }
    while await past.waitingCount < 8 { await Task.yield() }
    let isAnswered = Mutex(false)
    async let ninth: Void = {
      await #expect(throws: StateFailure.sibuk) { try await past.state(at: 9) }
      isAnswered.withLock { $0 = true }
    }()
    while await past.waitingCount == 8, !isAnswered.withLock({ $0 }) { await Task.yield() }
    journal.gate.open()
    await ninth
    for (index, task) in asked.enumerated() { #expect(try await task.value == Int64(index + 1)) }
    #expect(try await past.state(at: 9).posisi == 9)
    #expect(!StateFailure.sibuk.description.isEmpty)
  }
}

/// A gate that replays wait at while it is closed.
private final class Gate: Sendable {
  private struct Inside {
    var isClosed = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let inside = Mutex(Inside())

  func close() { inside.withLock { $0.isClosed = true } }

  func open() {
    let waiting = inside.withLock { inside in
      defer { inside = Inside() }
      return inside.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  func pass() async {
    await withCheckedContinuation { continuation in
      let isOpen = inside.withLock { inside in
        if inside.isClosed { inside.waiting.append(continuation) }
        return !inside.isClosed
      }
      if isOpen { continuation.resume() }
    }
  }
}

/// A journal that remembers where each replay began.
private final class CountingJournal: WrappedJournal {
  let starts = Mutex<[Int64]>([])
  let gate = Gate()
  let inner = InMemoryJournal()

  func replay<Event: Sendable>(
    after start: Int64, upTo end: Int64?, isolation: isolated (any Actor)?,
    decode: @escaping @Sendable (RawEvents) throws -> [Event], fold: ([ReplayedEvent<Event>]) throws -> Void
  ) async throws -> JournalPosition {
    starts.withLock { $0.append(start) }
    await gate.pass()
    return try await inner.replay(after: start, upTo: end, isolation: isolation, decode: decode, fold: fold)
  }
}
