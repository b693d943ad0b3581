import Foundation
import Journal
import Sakip
import Synchronization
import Testing

@testable import Selaras

@Suite("Every entry knows the day on which it was recorded")
struct HariJurnalTests {
  private static let administrator = Pelaku(akun: "a", peran: .administrator)

  private static func moment(_ text: String) throws -> Timestamp {
    Timestamp(try Date(text, strategy: .iso8601))
  }

  private static func pemda(_ zone: ZonaWaktu?) -> PemdaDitetapkan {
    PemdaDitetapkan(nama: "K", misi: [], periode: PeriodeRencana(awal: 2021, akhir: 2026), zonaWaktu: zone)
  }

  private static func days(_ facts: [(PemdaDitetapkan, String)]) throws -> [String?] {
    var state = State()
    for (index, (fact, text)) in facts.enumerated() {
      state.terapkan(fact, entri: Int64(index + 1), waktu: try moment(text), oleh: "a")
    }
    return (0...facts.count + 1).map { state.hari(entri: Int64($0))?.iso }
  }

  @Test func aDayBeginsAtMidnightOfThePemda() throws {
    let moments = [
      "2024-09-30T00:00:00+08:00", "2024-09-30T23:59:59+08:00", "2024-10-01T00:00:00+08:00",
      "2024-10-01T00:00:00+08:00", "2025-02-28T12:00:00+08:00",
    ]
    let expected = ["2024-09-30", "2024-09-30", "2024-10-01", "2024-10-01", "2025-02-28"]
    #expect(try Self.days(moments.map { (Self.pemda(nil), $0) }) == [nil] + expected + [nil])
  }

  @Test func aChangedZoneCountsFromTheNextEntry() throws {
    let late = "2024-09-30T16:30:00Z"
    #expect(
      try Self.days([(Self.pemda(.wib), late), (Self.pemda(.wit), late), (Self.pemda(.wib), late)])
        == [nil, "2024-10-01", "2024-09-30", "2024-10-01", nil])
  }

  @Test func withoutEntriesThereIsNoDay() {
    #expect(State().hari(entri: 0) == nil && State().hari(entri: 1) == nil)
  }

  @Test("Deciding, folding and a snapshot give the same days") func allWaysAgree() async throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "selaras-hari-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: directory) }
    let journal = try SQLiteJournal(directory: directory)
    let snapshots = SnapshotDirectory(directory: JournalFiles(directory: directory).snapshots)
    let application = try await Application(journal: journal, snapshots: snapshots, clock: { .latest })
    try await application.execute(all: SampleData.lines().map(\.command))
    try await application.saveSnapshot()
    let state = application.state
    let folded = try await StateLoader(journal: journal, snapshots: nil).state()
    let loaded = try await StateLoader(journal: journal, snapshots: snapshots).state()
    for entry in try await application.entries(in: 1...state.posisi) {
      let day = ZonaWaktu.wita.tanggal(entry.time)
      #expect([state, folded, loaded].allSatisfy { $0.hari(entri: entry.sequence) == day })
    }
    try journal.close()
  }

  /// A fact that notes the day on which it is asked.
  private struct Bertanggal: Event {
    let hari: Tanggal

    static let kind = "uji.bertanggal"
    static let wewenang = Wewenang(.administrator)
    var pemilik: String? { nil }
    func periksa(_ state: State) throws(Penolakan) {}
    func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) {
      guard hari == self.hari else { throw .keadaan("hari", hari.iso) }
    }
    func terapkan(pada state: inout State, entri: Int64) {}
  }

  @Test(
    "The day of a fact is that of its moment: its own in a new journal, else of now, never before the last entry",
    arguments: [
      ("2024-03-01T23:30:00+08:00" as String?, "2024-03-01"), ("2024-03-02T00:00:00+08:00", "2024-03-02"),
      ("2024-01-01T00:00:00+08:00", "2024-02-29"), (nil, "2024-05-05"),
    ])
  func theDayOfTheMoment(waktu: String?, hari: String) throws {
    var decision = Decision(
      state: State(), earliest: try Self.moment("2024-02-29T08:00:00+08:00"),
      now: try Self.moment("2024-05-05T08:00:00+08:00"))
    let day = try #require(Tanggal(iso: hari))
    let command = Command(
      oleh: Self.administrator, [Bertanggal(hari: day)], waktu: try waktu.map { try Self.moment($0) })
    #expect(throws: Never.self) { try decision.add([command]) }
  }
}
