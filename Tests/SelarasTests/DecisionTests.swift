import Journal
import Testing

@testable import Selaras

@Suite("One caller cannot sink what others do at the same time")
struct DecisionTests {
  private static let now = Timestamp(millisecondsSince1970: 1_700_000_000_000)

  private static func agency(_ id: String = "dinas-1") -> PerangkatDaerahDitetapkan {
    PerangkatDaerahDitetapkan(id: id, nama: "Dinas \(id)", jenis: .dinas, jabatanKepala: "Kepala", tempat: "Paringin")
  }

  private static func decision() -> Decision {
    Decision(state: State(), earliest: nil, now: now)
  }

  private static func refusal(_ command: Command) -> Penolakan? {
    var decision = decision()
    do {
      _ = try decision.add([command])
      return nil
    } catch {
      guard case .refused(_, let refusal) = error else { return nil }
      return refusal
    }
  }

  @Test(
    arguments: [
      ("bagian-organisasi", nil, nil), (String(repeating: "a", count: 200), nil, nil), ("", nil, "pelaku"),
      (" ", nil, "pelaku"), (String(repeating: "a", count: 201), nil, "pelaku"), ("a\nb", nil, "pelaku"),
      ("a\u{0}", nil, "pelaku"), ("a\u{7F}", nil, "pelaku"), ("a", "u\n", "pelaku"),
      ("a", String(repeating: "u", count: 201), "pelaku"),
    ] as [(String, String?, String?)])
  func actors(akun: String, unit: String?, field: String?) {
    let actor = Pelaku(akun: akun, peran: .administrator, unit: unit)
    #expect(Self.refusal(Command(oleh: actor, [Self.agency()]))?.bidang == field)
  }

  @Test(arguments: [(-1, nil), (0, nil), (1, "waktu")] as [(Int64, String?)])
  func moments(offset: Int64, field: String?) {
    let moment = Timestamp(millisecondsSince1970: Self.now.millisecondsSince1970 + offset)
    let actor = Pelaku(akun: "a", peran: .administrator)
    #expect(Self.refusal(Command(oleh: actor, [Self.agency()], waktu: moment))?.bidang == field)
  }

  @Test("Whatever is accepted can be appended: the good ones of a batch are kept, the bad ones refused")
  func batch() async throws {
    var decision = Self.decision()
    for (index, akun) in ["a", "", "b\n", "c"].enumerated() {
      let command = Command(oleh: Pelaku(akun: akun, peran: .administrator), [Self.agency("dinas-\(index)")])
      _ = try? decision.add([command])
    }
    let entries = try await InMemoryJournal().append(decision.contributions, expecting: 0)
    #expect(entries.count == 2)
    #expect(decision.state.unit.keys.sorted() == ["dinas-0", "dinas-3"])
  }

  @Test("A refusal says which fact of several it means")
  func position() {
    let actor = Pelaku(akun: "a", peran: .administrator)
    let several = Self.refusal(Command(oleh: actor, [Self.agency(), Self.agency(".")]))
    #expect(several?.peristiwa == 2)
    #expect(several?.description.hasPrefix("Peristiwa ke-2: Kode") == true)
    let one = Self.refusal(Command(oleh: actor, [Self.agency(".")]))
    #expect(one?.peristiwa == nil)
    #expect(one?.description == one?.pesan)
  }
}
