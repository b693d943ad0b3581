import Foundation
import Journal
import Testing

@testable import Selaras

@Suite("Entries that only mean something together are none")
struct ForgedNeighboursTests {
  private static func state(_ payloads: [String]) async throws -> State {
    let journal = InMemoryJournal()
    let drafts = payloads.map {
      EventDraft(kind: TujuanDitetapkan.kind, schemaVersion: EventCatalog.schemaVersion, payload: Data($0.utf8))
    }
    try await journal.append(drafts, by: Author(actor: "a", role: "administrator"), at: .latest, expecting: 0)
    return try await StateLoader(journal: journal, snapshots: nil).state()
  }

  private static func goal(_ id: String, _ more: String = "") -> String {
    #"{"id":"\#(id)","nama":"Tujuan","unit":"u"\#(more)}"#
  }

  @Test func neighboursAreReadTogether() async throws {
    let payloads = ["a", "b", "c"].map { Self.goal($0, #","x":[{},{"y":"},{"}]"#) }
    #expect(try await Self.state(payloads).posisi == 3)
  }

  @Test(arguments: [
    [goal("a") + "," + #"{"id":"b","nama":"Tujuan","unit":"u","x":[{}"#, "{}", "{}]}," + goal("c")],
    [#"{"id":"a","unit":"u","nama":"Tuj"#, "u", #"an"},"# + goal("b") + "," + goal("c")],
  ])
  func theFirstIsNamed(payloads: [String]) async throws {
    let together = Data("[\(payloads.joined(separator: ","))]".utf8)
    #expect(try JSONDecoder().decode([TujuanDitetapkan].self, from: together).count == payloads.count)
    let error = await #expect(throws: JournalError.self) { try await Self.state(payloads) }
    guard case .unreadableEntry(sequence: 1, kind: TujuanDitetapkan.kind, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
