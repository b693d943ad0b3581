import Sakip
import Testing

@testable import Selaras

@Suite("Which version of the Renstra is in force")
struct VersiBerlakuTests {
  private static func version(_ id: String, _ iso: String, _ awal: Int, _ akhir: Int) throws -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: SmallAgency.unit, id: id, nama: id, tanggal: try #require(Tanggal(iso: iso)), dasar: "", alasan: "",
      periode: PeriodeRencana(awal: awal, akhir: akhir))
  }

  private static func plans() throws -> PerencanaanUnit {
    let agency = SmallAgency([
      try version("lama", "2021-01-01", 2021, 2026), try version("ubah", "2023-05-05", 2021, 2026),
      try version("baru", "2024-12-20", 2025, 2029),
    ])
    return try #require(agency.state.unit[SmallAgency.unit]).perencanaan
  }

  @Test(arguments: [
    ("2020-12-31", "lama"), ("2021-01-01", "lama"), ("2023-05-04", "lama"), ("2023-05-05", "ubah"),
    ("2024-12-31", "ubah"), ("2025-01-01", "baru"), ("2029-12-31", "baru"), ("2035-01-01", "baru"),
  ])
  func onADay(day: String, id: String) throws {
    #expect(try Self.plans().versiBerlaku(pada: #require(Tanggal(iso: day)))?.id == id)
  }

  @Test(
    "A draft replaces no version that was closed, and one that is opened again stays",
    arguments: [
      ([], "ubah"), ([("lama", .tutup)], "lama"), ([("lama", .tutup), ("ubah", .tutup)], "ubah"),
      ([("ubah", .tutup), ("ubah", .buka)], "ubah"),
    ] as [([(String, AlurVersi.Aksi)], String)])
  func drafts(decisions: [(String, AlurVersi.Aksi)], id: String) throws {
    var agency = SmallAgency([
      try Self.version("lama", "2021-01-01", 2021, 2026), try Self.version("ubah", "2023-05-05", 2021, 2026),
    ])
    agency.add(decisions.map { StatusVersiBerubah(unit: SmallAgency.unit, versi: $0.0, aksi: $0.1) })
    let plan = try #require(agency.state.unit[SmallAgency.unit]).perencanaan
    #expect(try plan.versiBerlaku(pada: #require(Tanggal(iso: "2024-06-01")))?.id == id)
  }

  @Test("A plan for later years leaves the targets of the year that ends")
  func targetsStay() throws {
    var agency = SmallAgency([SmallAgency.indicator(), try Self.version("lama", "2021-01-01", 2021, 2026)])
    agency.add([
      TargetDitetapkan(
        unit: SmallAgency.unit, indikator: "ikm", versi: "lama", tahun: 2024, nilai: .angka(ExactDecimal(87))),
      try Self.version("baru", "2024-12-20", 2025, 2029),
    ])
    #expect(agency.state.unit[SmallAgency.unit]?.target("ikm", tahun: 2024)?.isi.printed == "87")
  }
}
