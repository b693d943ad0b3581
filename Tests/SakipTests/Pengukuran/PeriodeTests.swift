import Foundation
import Sakip
import Testing

@Suite("Periods")
struct PeriodeTests {
  @Test(
    arguments: [
      ("2024", "Tahun 2024", 12), ("2024-S1", "Semester I 2024", 6), ("2024-S2", "Semester II 2024", 12),
      ("2024-T3", "Triwulan III 2024", 9), ("2024-B09", "September 2024", 9), ("2024-B12", "Desember 2024", 12),
    ] as [(String, String, Int)])
  func codes(kode: String, nama: String, lastMonth: Int) throws {
    let periode = try #require(Periode(kode: kode))
    #expect(periode.kode == kode)
    #expect(periode.nama == nama)
    #expect(periode.bulanTerakhir == lastMonth)
    #expect(try roundTrip(periode).value == periode)
    #expect(try roundTrip(periode).json == "\"\(kode)\"")
  }

  @Test(
    arguments: [
      "", "24", "1944", "2101", "2024-", "2024-T0", "2024-T5", "2024-T03", "2024-T+3", "+2024", "2024-S3", "2024-B13",
      "2024-B9", "2024-B00", "2024-X1", "2024-t3", "2024-T3-1", "-2024", "２０２４",
    ])
  func refuses(kode: String) {
    #expect(Periode(kode: kode) == nil)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Periode.self, from: Data("\"\(kode)\"".utf8)) }
  }

  @Test func ofAYear() {
    #expect(Periode.semua(.triwulan, tahun: 2024).map(\.kode) == ["2024-T1", "2024-T2", "2024-T3", "2024-T4"])
    #expect(Periode.semua(.bulan, tahun: 2024).count == 12)
    #expect(Periode.semua(.tahun, tahun: 2024).map(\.kode) == ["2024"])
    #expect(Periode.semua(.tahun, tahun: 3000).isEmpty)
  }

  @Test("Order by end, longer periods last")
  func order() {
    let codes = [
      "2023", "2024-B03", "2024-T1", "2024-B06", "2024-T2", "2024-S1", "2024-B12", "2024-T4", "2024-S2", "2024",
    ]
    #expect(codes.reversed().compactMap { Periode(kode: $0) }.sorted().map(\.kode) == codes)
  }

  @Test(
    "Many periods in few words",
    arguments: [
      ([], ""), (["2024"], "Tahun 2024"), (["2024-S2"], "Semester II 2024"),
      (["2024-T1", "2024-T2", "2024-T4"], "Triwulan I s.d. Triwulan II, Triwulan IV 2024"),
      (["2024-B01", "2024-B02", "2024-B03", "2024-B05"], "Januari s.d. Maret, Mei 2024"),
      (["2023-B12", "2024-B01"], "Desember 2023, Januari 2024"),
      (["2024-T4", "2024-S1"], "Triwulan IV, Semester I 2024"),
    ])
  func list(codes: [String], printed: String) {
    #expect(Periode.daftar(codes.compactMap { Periode(kode: $0) }) == printed)
  }

  @Test(arguments: [
    ("2024-B02", "2024-02-29"), ("2023-B02", "2023-02-28"), ("2024-T1", "2024-03-31"), ("2024-S1", "2024-06-30"),
    ("2024", "2024-12-31"),
  ])
  func lastDay(kode: String, day: String) throws {
    #expect(try #require(Periode(kode: kode)).hariTerakhir.iso == day)
  }
}
