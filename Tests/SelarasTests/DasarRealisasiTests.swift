import Sakip
import Testing

@testable import Selaras

@Suite("What an approved realisasi was measured by stays")
struct DasarRealisasiTests {
  private static let unit = SmallAgency.unit

  private static func version(_ id: String, _ iso: String, akhir: Int = 2026) throws -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: unit, id: id, nama: "Renstra \(id)", tanggal: try #require(Tanggal(iso: iso)), dasar: "", alasan: "",
      periode: PeriodeRencana(awal: 2021, akhir: akhir))
  }

  private static func target(_ tahun: Int, _ nilai: Int, versi: String = "lama") -> TargetDitetapkan {
    TargetDitetapkan(unit: unit, indikator: "ikm", versi: versi, tahun: tahun, nilai: .angka(ExactDecimal(nilai)))
  }

  /// Measured by quarter, the first one approved against 80 for 2024 and 90 for 2026.
  private static func agency() throws -> SmallAgency {
    SmallAgency(
      [
        SmallAgency.indicator(), try version("lama", "2021-01-01"), target(2024, 80), target(2026, 90),
        try version("tambahan", "2020-01-01"),
      ] + SmallAgency.approved("2024-T1", "79"))
  }

  @Test("whatever would take its place is refused, and what begins later is not")
  func recorded() throws {
    let agency = try Self.agency()
    let facts: [(any Event, String?, String)] = [
      (Self.target(2024, 81), "nilai", "terhadap target 80, yang"),
      (Self.target(2026, 91), "nilai", "terhadap target akhir 90, yang"),
      (Self.target(2024, 80), nil, ""), (Self.target(2025, 85), nil, ""),
      (Self.target(2024, 70, versi: "tambahan"), nil, ""),
      (try Self.version("baru", "2024-03-31"), "tanggal", "terhadap target 80, yang"),
      (try Self.version("baru", "2024-04-01"), nil, ""), (try Self.version("baru", "2025-01-01"), nil, ""),
      (try Self.version("lama", "2019-01-01"), "tanggal", "sesudah 31 Maret 2024"),
      (try Self.version("lama", "2021-02-01"), nil, ""),
      (try Self.version("lama", "2021-01-01", akhir: 2025), "periode", "target tahun 2026"),
    ]
    for (fact, field, words) in facts {
      let refusal = agency.refusal(fact)
      #expect(refusal?.bidang == field, "\(fact)")
      if field != nil { #expect(refusal?.pesan.contains(words) == true, "\(String(describing: refusal))") }
    }
  }

  @Test(
    "and so is what would withdraw it",
    arguments: [
      (.target(indikator: "ikm", versi: "lama", tahun: 2024), true),
      (.target(indikator: "ikm", versi: "lama", tahun: 2026), true), (.versiRenstra(id: "lama"), true),
      (.versiRenstra(id: "tambahan"), false), (.target(indikator: "ikm", versi: "lama", tahun: 2025), false),
    ] as [(Objek, Bool)])
  func withdrawn(objek: Objek, isRefused: Bool) throws {
    var agency = try Self.agency()
    agency.add([Self.target(2025, 85)])
    let refusal = agency.refusal(PencatatanDicabut(unit: Self.unit, objek: objek, alasan: "Salah catat"))
    #expect((refusal?.pesan.contains("sudah disetujui atau terkunci") == true) == isRefused)
    #expect((refusal == nil) == !isRefused)
  }

  @Test("What was missing may be filled in, and nothing is fixed before an approval")
  func open() throws {
    var missing = SmallAgency([SmallAgency.indicator(), try Self.version("lama", "2021-01-01")])
    missing.add(SmallAgency.approved("2024-T1", "79"))
    #expect(missing.refusal(Self.target(2024, 80)) == nil)
    var draft = SmallAgency([SmallAgency.indicator(), try Self.version("lama", "2021-01-01"), Self.target(2024, 80)])
    draft.add([try #require(SmallAgency.realisasi("2024-T1", "79"))])
    #expect(draft.refusal(Self.target(2024, 81)) == nil)
    #expect(draft.refusal(try Self.version("baru", "2024-01-01")) == nil)
  }
}
