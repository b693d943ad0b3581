import Sakip
import Testing

@testable import Selaras

@Suite("Entering spending: since January or of a month alone, against what stands before and after")
struct IsiBelanjaTests {
  /// Sub kegiatan `a` with 100 up to February and 300 up to September.
  private static func row(_ month: Int) throws -> IsianBelanja {
    var agency = CalendarAgency()
    agency.addBudget()
    agency.spend(100, sampaiBulan: 2)
    agency.spend(300, sampaiBulan: 9)
    let unit = try #require(agency.unit)
    let period = try #require(Periode(tahun: 2024, jenis: .bulan, urutan: month))
    return try #require(unit.isianBelanja(period, pada: CalendarAgency.day("2024-10-05")).first)
  }

  private static func spending(_ month: Int, _ amount: Int, _ parts: [(JenisBelanja, Int)] = []) -> BelanjaKumulatif {
    BelanjaKumulatif(
      sampaiBulan: month, jumlah: Rupiah(amount),
      rincian: parts.map { RincianBelanja(jenis: $0.0, jumlah: Rupiah($0.1)) })
  }

  @Test(arguments: [
    (3, CaraIsiBelanja.kumulatif, 150, 150), (3, .bulanan, 50, 150), (10, .bulanan, 25, 325), (1, .bulanan, 7, 7),
  ])
  func becomesCumulative(month: Int, way: CaraIsiBelanja, typed: Int, amount: Int) throws {
    #expect(try Self.row(month).kumulatif(Self.spending(month, typed), way).jumlah == Rupiah(amount))
  }

  @Test("A month alone needs the month before, to be entered and to be shown")
  func monthBeforeIsMissing() throws {
    let april = try Self.row(4)
    #expect(throws: BelanjaKumulatifError.bulanSebelumnyaKosong(bulan: 4)) {
      try april.kumulatif(Self.spending(4, 10), .bulanan)
    }
    let september = try Self.row(9)
    #expect(throws: BelanjaKumulatifError.bulanSebelumnyaKosong(bulan: 9)) { try september.tercatat(.bulanan) }
    #expect(try september.tercatat(.kumulatif)?.jumlah == Rupiah(300))
    #expect(try Self.row(5).tercatat(.bulanan) == nil)
  }

  @Test(arguments: [(5, 150, []), (5, 99, [99]), (5, 301, [300]), (10, 299, [299]), (1, 101, [100]), (9, 90, [90])])
  func fallsAreFound(month: Int, amount: Int, falls: [Int]) throws {
    #expect(try Self.row(month).penurunan(Self.spending(month, amount)).map(\.ke) == falls.map { Rupiah($0) })
  }

  @Test(
    "The month alone moves what is recorded after it by the difference; everything since January moves nothing",
    arguments: [
      (2, CaraIsiBelanja.bulanan, 130, [330]), (2, .bulanan, 90, [290]), (2, .kumulatif, 130, []),
      (9, .bulanan, 310, []),
      (1, .bulanan, 50, []), (2, .bulanan, 100, []),
    ])
  func laterMonthsMove(month: Int, way: CaraIsiBelanja, amount: Int, later: [Int]) throws {
    let row = try Self.row(month)
    let moved = try row.pergeseran(Self.spending(month, amount), way)
    let facts = row.fakta(pergeseran: moved, unit: "u")
    #expect(facts.map(\.jumlah) == later.map { Rupiah($0) } && facts.allSatisfy { $0.sampaiBulan == 9 })
    #expect(row.penurunan(Self.spending(month, amount), pergeseran: moved).isEmpty)
  }

  @Test("What stands already is no fact; a kind of 0 says nothing")
  func sameIsNoFact() throws {
    let row = try Self.row(9)
    #expect(row.fakta(Self.spending(9, 300), unit: "u") == nil)
    #expect(row.fakta(Self.spending(9, 300, [(.modal, 0)]), unit: "u") == nil)
    let fact = try #require(row.fakta(Self.spending(9, 300, [(.pegawai, 300)]), unit: "u"))
    #expect(fact.jumlah == Rupiah(300) && fact.rincian?.map(\.jenis) == [.pegawai] && fact.sampaiBulan == 9)
    #expect(row.fakta(Self.spending(9, 301), unit: "u")?.rincian == nil)
  }

  @Test(arguments: [
    ("2024-01-15", nil), ("2024-02-10", "2024-B01"), ("2024-10-05", "2024-B09"), ("2024-12-31", "2024-B10"),
    ("2025-02-01", "2024-B10"),
  ])
  func nextMonth(day: String, month: String?) throws {
    var agency = CalendarAgency()
    agency.addBudget()
    if day > "2024-03" { agency.spend(300, sampaiBulan: 9) }
    let unit = try #require(agency.unit)
    #expect(unit.bulanBelanja(tahun: 2024, pada: CalendarAgency.day(day))?.kode == month)
    #expect(unit.bulanBelanja(tahun: 2023, pada: CalendarAgency.day(day)) == nil)
  }

  @Test func whoMayImportWhat() throws {
    let state = CalendarAgency().state
    func kinds(_ role: Peran, _ unit: String? = nil) -> [JenisImpor] {
      JenisImpor.untuk(Pelaku(akun: "a", peran: role, unit: unit), state)
    }
    #expect(
      kinds(.operator, CalendarAgency.unit) == [
        .realisasi, .anggaran, .pagu, .rencana, .program, .pohon, .renja, .rencanaAksi, .target, .definisi, .unitKerja,
        .jabatan,
      ])
    #expect(kinds(.operator, "lain").isEmpty && kinds(.evaluator).isEmpty)
    #expect(
      kinds(.administrator).contains(.unit)
        && kinds(.perencana) == [
          .pagu, .rencana, .program, .pohon, .renja, .rencanaAksi, .target, .definisi, .nomenklatur,
        ])
  }
}
