import Foundation
import Journal
import Sakip
import Testing

@testable import Selaras

@Suite("Deadlines and locks follow the recorded schedule, or the named policy without one")
struct JadwalTests {
  @Test(
    arguments: [
      ("2024-B02", nil, nil, "2024-03-10", nil), ("2023-B02", nil, nil, "2023-03-10", nil),
      ("2024-T3", nil, nil, "2024-10-10", nil), ("2024-S2", nil, nil, "2025-01-10", nil),
      ("2024", nil, nil, "2025-01-10", nil), ("2024-T3", 0, nil, "2024-09-30", nil),
      ("2024-T3", 15, 31, "2024-10-15", "2024-10-31"), ("2024", 31, 31, "2025-01-31", "2025-01-31"),
      ("2024-B01", 29, 366, "2024-02-29", "2025-01-31"),
    ] as [(String, Int?, Int?, String, String?)])
  func daysOfAPeriod(kode: String, tenggat: Int?, kunci: Int?, due: String, locked: String?) throws {
    let period = try #require(Periode(kode: kode))
    var state = State()
    if let tenggat {
      let other = JadwalDitetapkan(tahun: period.tahun + 1, jenis: period.jenis, tenggat: 99, kunci: 99)
      let own = JadwalDitetapkan(tahun: period.tahun, jenis: period.jenis, tenggat: tenggat, kunci: kunci)
      for fact in [own, other] { state.terapkan(fact, entri: state.posisi + 1) }
    }
    #expect(state.jadwal.tenggat(period).iso == due)
    #expect(state.jadwal.kunci(period)?.iso == locked)
    #expect((state.jadwal.ditetapkan(period.jenis, tahun: period.tahun) == nil) == (tenggat == nil))
  }

  @Test func aLaterScheduleTakesThePlaceAndAgenciesOldAndNewHaveIt() {
    var agency = SmallAgency()
    let period = Periode(tahun: 2024, jenis: .bulan, urutan: 1)
    for days in [5, 7] { agency.add([JadwalDitetapkan(tahun: 2024, jenis: .bulan, tenggat: days)]) }
    #expect(agency.state.unit[SmallAgency.unit]?.perubahanTerakhir == agency.state.posisi)
    agency.add([PerangkatDaerahDitetapkan(id: "b", nama: "B", jenis: .badan, jabatanKepala: "K", tempat: "T")])
    for unit in agency.state.unit.values {
      #expect(unit.pengukuran.jadwalDaerah == agency.state.jadwal)
      #expect(period.map { unit.pengukuran.jadwalDaerah.tenggat($0).iso } == "2024-02-07")
    }
    #expect(agency.state.jadwal.ditetapkan(.bulan, tahun: 2024)?.semuaEntri.count == 2)
  }

  @Test(
    arguments: [
      (2024, 0, nil, nil), (2024, 366, 366, nil), (2024, 10, 10, nil), (2024, -1, nil, "tenggat"),
      (2024, 367, nil, "tenggat"), (2024, 10, 9, "kunci"), (2024, 10, 367, "kunci"), (1999, 10, nil, "tahun"),
      (2024, .max, .max, "tenggat"), (2024, 0, .min, "kunci"),
    ] as [(Int, Int, Int?, String?)])
  func whatAScheduleMaySay(tahun: Int, tenggat: Int, kunci: Int?, field: String?) {
    let fact = JadwalDitetapkan(tahun: tahun, jenis: .triwulan, tenggat: tenggat, kunci: kunci)
    #expect(SmallAgency().refusal(fact)?.bidang == field)
  }

  @Test(arguments: [
    ("2024-B09", ["2024-B09", "2024-T3"]), ("2024-B12", ["2024-B12", "2024-T4", "2024-S2", "2024"]),
    ("2024-T3", ["2024-T3"]), ("2024", ["2024"]), ("2023-B09", []),
  ])
  func anOpeningOfAMonthIsOfTheWholeForm(kode: String, opens: [String]) throws {
    let opening = IsianDibuka(
      unit: "u", periode: try #require(Periode(kode: kode)), sampai: Tanggal(hariSejak1970: 1), alasan: "A")
    let all = Periode.Jenis.allCases.flatMap { Periode.semua($0, tahun: 2024) }
    #expect(Set(all.filter(opening.memuat).map(\.kode)) == Set(opens))
  }
}
