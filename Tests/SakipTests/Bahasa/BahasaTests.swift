import Foundation
import Sakip
import Testing

@Suite("Words and dates")
struct BahasaTests {
  @Test(
    arguments: [
      (0, "nol"), (1, "satu"), (10, "sepuluh"), (11, "sebelas"), (12, "dua belas"), (19, "sembilan belas"),
      (20, "dua puluh"), (21, "dua puluh satu"), (100, "seratus"), (105, "seratus lima"), (111, "seratus sebelas"),
      (200, "dua ratus"), (999, "sembilan ratus sembilan puluh sembilan"), (1000, "seribu"), (1001, "seribu satu"),
      (2011, "dua ribu sebelas"), (100_000, "seratus ribu"), (1_000_000, "satu juta"),
      (1_100_000, "satu juta seratus ribu"), (1_000_000_000, "satu miliar"), (1_000_000_000_000, "satu triliun"),
      (1_000_000_000_000_000, "seribu triliun"), (-6, "minus enam"),
    ] as [(Int, String)])
  func terbilang(number: Int, words: String) {
    #expect(Terbilang.tulis(number) == words)
  }

  @Test func terbilangAtTheEnds() {
    #expect(Terbilang.angkaDanKata(6) == "6 (enam)")
    #expect(Rupiah(12_500).denganTerbilang == "Rp12.500 (dua belas ribu lima ratus rupiah)")
    #expect(Terbilang.tulis(Int.max).hasSuffix("delapan ratus tujuh"))
    #expect(Terbilang.tulis(Int.min).hasPrefix("minus sembilan juta"))
  }

  @Test(arguments: [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (1999, "MCMXCIX"), (0, ""), (-3, "")])
  func romawi(number: Int, numeral: String) {
    #expect(AngkaRomawi.tulis(number) == numeral)
  }

  @Test(arguments: [
    ("2024-09-30", "30 September 2024"), ("2024-02-29", "29 Februari 2024"), ("2000-02-29", "29 Februari 2000"),
  ])
  func tanggal(iso: String, printed: String) throws {
    let day = try #require(Tanggal(iso: iso))
    #expect(day.iso == iso)
    #expect(day.printed == printed)
    #expect(try roundTrip(day).value == day)
    #expect(try roundTrip(day).json == "\"\(iso)\"")
  }

  @Test(
    arguments: [
      "", "2024", "2024-9-30", "2024-+9-30", "+024-09-30", "2024-02-30", "2023-02-29", "1900-02-29", "2024-13-01",
      "2024-00-01", "2024-04-31", "2024-01-00", "1899-01-01", "2201-01-01", "30-09-2024", "2024-09-30T00:00",
      "2024--9-30", "２０２４-09-30",
    ])
  func noTanggal(iso: String) {
    #expect(Tanggal(iso: iso) == nil)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Tanggal.self, from: Data("\"\(iso)\"".utf8)) }
  }

  @Test func orderOfDays() throws {
    let days = try ["2023-12-31", "2024-01-01", "2024-01-31", "2024-02-01"].map { try #require(Tanggal(iso: $0)) }
    #expect(days.reversed().sorted() == days)
    #expect(NamaBulan.dengan(nomor: 12) == "Desember")
    #expect(NamaBulan.dengan(nomor: 0) == nil)
    #expect(NamaBulan.dengan(nomor: 13) == nil)
  }
}
