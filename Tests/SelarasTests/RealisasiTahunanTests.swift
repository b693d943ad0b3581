import Sakip
import Testing

@testable import Selaras

@Suite("The realisasi of a year from its periods")
struct RealisasiTahunanTests {
  struct Year: Sendable, CustomTestStringConvertible {
    var agregasi = Agregasi.rataRata
    var desimal = 2
    var share = false
    let periods: [(String, String)]
    let nilai: String
    let rumus: String
    var kosong: [String] = []

    var testDescription: String { "\(agregasi) \(periods.map { "\($0.0) \($0.1)" })" }

    var indicator: IndikatorDitetapkan {
      SmallAgency.indicator(
        agregasi: agregasi, desimal: desimal,
        perbandingan: share ? .init(pembilang: "ditangani", penyebut: "terjadi") : nil)
    }
  }

  private static func whole(_ value: String) -> [(String, String)] {
    (1...4).map { ("2024-T\($0)", value) }
  }

  private static let lastMissing = [("2024-T1", "80"), ("2024-T2", "90"), ("2024-T3", "100")]

  @Test(arguments: [
    Year(periods: whole("80"), nilai: "80", rumus: "rata-rata seluruh periode"),
    Year(
      periods: lastMissing, nilai: "90", rumus: "rata-rata 3 dari 4 periode", kosong: ["2024-T4"]),
    Year(
      agregasi: .jumlah, periods: [("2024-T2", "5")], nilai: "5", rumus: "jumlah 1 dari 4 periode",
      kosong: ["2024-T1", "2024-T3", "2024-T4"]),
    Year(
      agregasi: .terakhir, periods: lastMissing, nilai: "100", rumus: "nilai periode terakhir yang dihitung",
      kosong: ["2024-T4"]),
    Year(
      agregasi: .terakhir, periods: [("2024-T4", "100")], nilai: "100", rumus: "nilai periode terakhir yang dihitung"),
    Year(
      agregasi: .maksimum, periods: lastMissing, nilai: "100", rumus: "nilai tertinggi", kosong: ["2024-T4"]),
    Year(agregasi: .posisi, periods: [("2024-T4", "7")], nilai: "7", rumus: "keadaan pada akhir tahun"),
    Year(share: true, periods: whole("3/3"), nilai: "100", rumus: "pembilang / penyebut x 100"),
    Year(
      share: true, periods: [("2024-T1", "1/3")], nilai: "33,33",
      rumus: "pembilang / penyebut x 100, 1 dari 4 periode", kosong: ["2024-T2", "2024-T3", "2024-T4"]),
    Year(desimal: 0, share: true, periods: whole("1/3"), nilai: "33", rumus: "pembilang / penyebut x 100"),
    Year(desimal: 4, share: true, periods: whole("1/3"), nilai: "33,3333", rumus: "pembilang / penyebut x 100"),
    Year(desimal: .max, share: true, periods: whole("1/3"), nilai: "33,333333", rumus: "pembilang / penyebut x 100"),
    Year(
      share: true, periods: [("2024-T1", "1/4"), ("2024-T4", "95")], nilai: "60",
      rumus: "rata-rata 2 dari 4 periode", kosong: ["2024-T2", "2024-T3"]),
    Year(
      agregasi: .terakhir, share: true, periods: [("2024-T1", "1/3"), ("2024-T4", "95")], nilai: "95",
      rumus: "nilai periode terakhir yang dihitung"),
  ])
  func year(_ year: Year) throws {
    var agency = SmallAgency([year.indicator])
    agency.add(year.periods.flatMap { SmallAgency.submitted($0.0, $0.1) })
    let unit = try #require(agency.state.unit[SmallAgency.unit])
    let result = try #require(unit.pengukuran.realisasiTahunan(year.indicator, tahun: 2024))
    #expect(result.nilai.angka.map { $0.normalized.printed } == year.nilai)
    #expect(result.rumus == year.rumus)
    #expect(result.periodeKosong.map(\.kode) == year.kosong)
    #expect(result.bagian.count == year.periods.count)
  }

  @Test(
    "A year is made of shares or of values, never of both",
    arguments: [
      ("1/3", "2024-T4", "95", "nilai"), ("95", "2024-T4", "1/3", "masukan"), ("1/3", "2024-T4", "1/2", nil),
      ("95", "2024-T4", "96", nil), ("1/3", "2023-T4", "95", nil), ("1/3", "2024-T1", "95", nil),
    ] as [(String, String, String, String?)])
  func mixing(first: String, kode: String, second: String, field: String?) throws {
    let indicator = SmallAgency.indicator(perbandingan: .init(pembilang: "a", penyebut: "b"))
    let agency = SmallAgency([indicator, try #require(SmallAgency.realisasi("2024-T1", first))])
    #expect(agency.refusal(try #require(SmallAgency.realisasi(kode, second)))?.bidang == field)
  }
}
