import Sakip
import Testing

@testable import Selaras

/// Agencies and posts that begin, end and follow each other.
@Suite struct OrganisasiTests {
  private static func agency(
    _ id: String, mulai: String? = nil, selesai: String? = nil, pendahulu: [String]? = nil
  ) -> PerangkatDaerahDitetapkan {
    PerangkatDaerahDitetapkan(
      id: id, nama: id, jenis: .dinas, jabatanKepala: "K", tempat: "T", mulai: mulai.flatMap(Tanggal.init(iso:)),
      selesai: selesai.flatMap(Tanggal.init(iso:)), pendahulu: pendahulu)
  }

  @Test(
    arguments: [
      (nil, nil, [true, true, true]), ("2024-01-01", nil, [false, true, true]),
      (nil, "2023-12-31", [true, false, false]),
      ("2024-12-31", "2025-01-01", [false, true, true]), ("2024-02-01", "2024-03-01", [false, true, false]),
    ] as [(String?, String?, [Bool])])
  func yearsInWhichItExisted(mulai: String?, selesai: String?, years: [Bool]) {
    let agency = Self.agency("a", mulai: mulai, selesai: selesai)
    #expect([2023, 2024, 2025].map(agency.berlaku(tahun:)) == years)
  }

  @Test func mergeAndSplitAreFoundFromBothSides() {
    let small = SmallAgency([
      Self.agency("lama-1", selesai: "2023-12-31"), Self.agency("lama-2", selesai: "2023-12-31"),
      Self.agency("baru-1", mulai: "2024-01-01", pendahulu: ["lama-1", "lama-2"]),
      Self.agency("baru-2", mulai: "2024-01-01", pendahulu: ["lama-1"]),
    ])
    #expect(small.state.penerus("lama-1").map(\.id) == ["baru-1", "baru-2"])
    #expect(small.state.pendahulu("baru-1").map(\.id) == ["lama-1", "lama-2"])
    #expect(small.state.penerus("baru-1").isEmpty && small.state.pendahulu("lama-1").isEmpty)
    #expect(small.state.perangkatDaerah(tahun: 2023).map(\.id) == ["u", "lama-1", "lama-2"])
    #expect(small.state.perangkatDaerah(tahun: 2024).map(\.id) == ["u", "baru-1", "baru-2"])
  }

  @Test(
    arguments: [
      (["x"], "pendahulu"), (["a"], "pendahulu"), (["c"], "pendahulu"), (["u"], nil), ([], nil),
    ] as [([String], String?)])
  func predecessorsExistAndDoNotRunInACircle(earlier: [String], field: String?) {
    let small = SmallAgency([Self.agency("a"), Self.agency("b", pendahulu: ["a"]), Self.agency("c", pendahulu: ["b"])])
    #expect(small.refusal(Self.agency("a", pendahulu: earlier))?.bidang == field)
  }

  private static func post(
    _ id: String, nama: String? = nil, atasan: String? = nil, mulai: String? = nil, selesai: String? = nil
  )
    -> JabatanDitetapkan
  {
    JabatanDitetapkan(
      unit: SmallAgency.unit, id: id, nama: nama ?? "Jabatan \(id)", atasan: atasan,
      mulai: mulai.flatMap(Tanggal.init(iso:)),
      selesai: selesai.flatMap(Tanggal.init(iso:)))
  }

  @Test(
    arguments: [
      (post("c", atasan: "b"), nil), (post("a", atasan: "b"), "atasan"), (post("a", atasan: "a"), "atasan"),
      (post("c", atasan: "x"), "atasan"), (post("C 1"), "id"), (post("c", nama: " "), "nama"),
      (post("c", mulai: "2024-02-01", selesai: "2024-01-01"), "selesai"),
      (post("c", mulai: "2024-01-01", selesai: "2024-01-01"), nil),
    ] as [(JabatanDitetapkan, String?)])
  func posts(fact: JabatanDitetapkan, field: String?) {
    let small = SmallAgency([Self.post("a"), Self.post("b", atasan: "a")])
    #expect(small.refusal(fact)?.bidang == field)
  }
}
