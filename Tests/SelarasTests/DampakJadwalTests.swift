import Sakip
import Testing

@testable import Selaras

@Suite("What a schedule locks at once")
struct DampakJadwalTests {
  private static func told(
    _ agency: CalendarAgency, _ jenis: Periode.Jenis, kunci: Int?, _ day: String, tahun: Int = 2024
  ) -> [String] {
    let proposed = JadwalDitetapkan(tahun: tahun, jenis: jenis, tenggat: 5, kunci: kunci)
    return agency.state.dampak([proposed], pada: CalendarAgency.day(day)).baris.map {
      "\($0.periode.kode) \($0.unit) \($0.terisi) \($0.dikembalikan) \($0.kosong) \($0.belanjaKosong)"
    }
  }

  private static func agency() -> CalendarAgency {
    var agency = CalendarAgency()
    agency.addBudget()
    agency.spend(10, sampaiBulan: 1)
    agency.fill("ikm", "2024-T1", "2024-04-02")
    agency.fill("bl", "2024-B02", "2024-03-02")
    return agency
  }

  @Test(
    "Periods whose last day is past by it and was not before; the lock of the fixture is 20 days for a quarter",
    arguments: [
      (.triwulan, 10, "2024-07-15", ["2024-T2 1 0 0 1 0"]), (.triwulan, 10, "2024-07-10", []),
      (.triwulan, 10, "2024-07-11", ["2024-T2 1 0 0 1 0"]), (.triwulan, 10, "2024-04-15", ["2024-T1 1 1 0 0 0"]),
      (.triwulan, 20, "2024-07-15", []), (.triwulan, nil, "2025-07-15", []),
      (.bulan, 5, "2024-03-06", ["2024-B02 1 1 0 0 1"]), (.bulan, 5, "2024-02-05", []),
      (.tahun, 5, "2025-01-06", ["2024 1 0 0 1 0"]), (.semester, 5, "2025-01-06", []),
    ] as [(Periode.Jenis, Int?, String, [String])])
  func periods(jenis: Periode.Jenis, kunci: Int?, day: String, expected: [String]) {
    #expect(Self.told(Self.agency(), jenis, kunci: kunci, day) == expected)
  }

  @Test("What came back is counted apart: it can no longer be mended")
  func returned() {
    var agency = CalendarAgency()
    agency.fill("ikm", "2024-T2", "2024-07-02", sampai: [.ajukan, .kembalikan], alasan: "Bukti kurang")
    #expect(Self.told(agency, .triwulan, kunci: 10, "2024-07-15") == ["2024-T2 1 0 1 0 0"])
  }

  @Test("Its mark changes with what is filled in")
  func mark() {
    var agency = Self.agency()
    func mark() -> String {
      agency.state.dampak(
        [JadwalDitetapkan(tahun: 2024, jenis: .triwulan, tenggat: 5, kunci: 10)], pada: CalendarAgency.day("2024-07-15")
      ).tanda
    }
    let before = mark()
    agency.fill("ikm", "2024-T2", "2024-07-12")
    #expect(mark() != before && !before.isEmpty)
  }
}
