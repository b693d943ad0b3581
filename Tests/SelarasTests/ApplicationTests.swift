import Foundation
import Journal
import Sakip
import Synchronization
import TestSupport
import Testing

@testable import Selaras

@Suite("Application: one journal, the state that it makes, the only way to change either")
struct ApplicationTests {
  private static let administrator = Pelaku(akun: "bagian-organisasi", peran: .administrator)

  private static func agency(_ id: String, nama: String? = nil) -> PerangkatDaerahDitetapkan {
    PerangkatDaerahDitetapkan(
      id: id, nama: nama ?? "Dinas \(id)", jenis: .dinas, jabatanKepala: "Kepala Dinas Uji", tempat: "Paringin")
  }

  private static func moment(_ milliseconds: Int64) -> Timestamp {
    Timestamp(millisecondsSince1970: milliseconds)
  }

  @Test("Many who save at once are all kept, each once, and see what they saved")
  func manyWriters() async throws {
    let application = try await Application(journal: InMemoryJournal(), clock: { Self.moment(1_700_000_000_000) })
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<200 {
        group.addTask {
          let entries = try await application.execute(
            Command(oleh: Self.administrator, [Self.agency("dinas-\(index)")]))
          #expect(entries.count == 1)
          #expect(application.state.unit["dinas-\(index)"] != nil)
        }
      }
      try await group.waitForAll()
    }
    #expect(application.state.unit.count == 200)
    #expect(application.state.posisi == 200)
  }

  @Test("A refusal names its command, and nothing of the batch is kept")
  func refusalKeepsNothing() async throws {
    let application = try await Application(journal: InMemoryJournal(), clock: { Self.moment(0) })
    let failure = await #expect(throws: CommandFailure.self) {
      try await application.execute(all: [
        Command(oleh: Self.administrator, [Self.agency("dinas-1")]),
        Command(oleh: Self.administrator, [Self.agency("DINAS 2")]),
      ])
    }
    guard case .refused(let index, let refusal) = failure else {
      Issue.record("expected a refusal, got \(String(describing: failure))")
      return
    }
    #expect(index == 1)
    #expect(refusal.bidang == "id")
    #expect(application.state == State())
    #expect(try await application.head().sequence == 0)
  }

  @Test("What cannot be stored is not shown, and the next command works again")
  func failingJournal() async throws {
    let journal = FailingJournal()
    let application = try await Application(journal: journal, clock: { Self.moment(0) })
    journal.fail(true)
    let failure = await #expect(throws: CommandFailure.self) {
      try await application.execute(Command(oleh: Self.administrator, [Self.agency("dinas-1")]))
    }
    #expect(failure?.description.isEmpty == false)
    #expect(application.state.unit.isEmpty)
    journal.fail(false)
    try await application.execute(Command(oleh: Self.administrator, [Self.agency("dinas-1")]))
    #expect(application.state.unit.count == 1)
  }

  @Test("Earlier moments count in an empty journal only")
  func backdating() async throws {
    let application = try await Application(journal: InMemoryJournal(), clock: { Self.moment(2_000) })
    let first = Command(oleh: Self.administrator, [Self.agency("dinas-1")], waktu: Self.moment(1_000))
    let entries = try await application.execute(first)
    #expect(entries.first?.time == Self.moment(1_000))
    let second = Command(oleh: Self.administrator, [Self.agency("dinas-2")], waktu: Self.moment(1_500))
    await #expect(throws: CommandFailure.self) { try await application.execute(second) }
  }

  @Test("A clock that went back does not stop the work: the entry takes the time of the one before it")
  func clockWentBack() async throws {
    let now = Mutex(Self.moment(5_000))
    let clock: @Sendable () -> Timestamp = { now.withLock { $0 } }
    let application = try await Application(journal: InMemoryJournal(), clock: clock)
    try await application.execute(Command(oleh: Self.administrator, [Self.agency("dinas-1")]))
    now.withLock { $0 = Self.moment(4_000) }
    let entries = try await application.execute(Command(oleh: Self.administrator, [Self.agency("dinas-2")]))
    #expect(entries.first?.time == Self.moment(5_000))
  }

  @Test("The state of an earlier moment is the one that stood then")
  func asOf() async throws {
    let now = Mutex(Self.moment(1_000))
    let clock: @Sendable () -> Timestamp = { now.withLock { $0 } }
    let application = try await Application(journal: InMemoryJournal(), clock: clock)
    try await application.execute(Command(oleh: Self.administrator, [Self.agency("dinas-1", nama: "Dinas Lama")]))
    now.withLock { $0 = Self.moment(2_000) }
    try await application.execute(Command(oleh: Self.administrator, [Self.agency("dinas-1", nama: "Dinas Baru")]))
    #expect(try await application.state(per: Self.moment(999)).unit.isEmpty)
    #expect(try await application.state(per: Self.moment(1_999)).unit["dinas-1"]?.nama == "Dinas Lama")
    #expect(try await application.state(per: Self.moment(9_999)).unit["dinas-1"]?.nama == "Dinas Baru")
  }
}
