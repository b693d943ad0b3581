import Sakip
import Testing

@testable import Selaras

@Suite("Where figures come from")
struct AsalAngkaTests {
  private static let unit = "kecamatan-juai"

  private static func origin(_ asal: Asal) async throws -> AsalAngka? {
    let application = try await SampleData.application()
    return application.state.asal(asal) { $0.ikhtisar(tahun: $1) }
  }

  private static func ikm(_ figure: Asal.Angka, tahun: Int = 2024) async throws -> Asal {
    let unit = try #require(try await SampleData.unit(unit))
    let goal = try #require(unit.perencanaan.indikator.semua.first { $0.tujuan != nil })
    return .indikator(unit: unit.id, indikator: goal.id, tahun: tahun, figure)
  }

  @Test(
    arguments: [
      (.target, "87,65", nil, 1), (.realisasi, "87,67", "(87,56 + 87,78) / 2", 2),
      (.capaian, "100,02%", "87,67 / 87,65 x 100", 2), (.targetAkhir, "87,75", nil, 1),
      (.capaianAkhir, "99,91%", "87,67 / 87,75 x 100", 2),
    ] as [(Asal.Angka, String, String?, Int)])
  func indicator(figure: Asal.Angka, result: String, steps: String?, inputs: Int) async throws {
    let origin = try #require(try await Self.origin(try await Self.ikm(figure)))
    #expect(origin.hasil == result)
    #expect(origin.perhitungan == steps)
    #expect(origin.masukan.count == inputs)
    #expect(!origin.rumus.isEmpty && !origin.nama.isEmpty)
  }

  @Test("The serapan of the whole is the ratio of the totals, and its inputs lead on to the sub kegiatan")
  func budget() async throws {
    let application = try await SampleData.application()
    let ikhtisar = { (unit: UnitState, tahun: Int) in unit.ikhtisar(tahun: tahun) }
    var asal = Asal.anggaran(unit: Self.unit, tahun: 2024, simpul: nil)
    var depth = 0
    var origin = try #require(application.state.asal(asal, ikhtisar: ikhtisar))
    #expect(origin.hasil == "93,67%")
    #expect(origin.perhitungan == "7.490.354.404 / 7.996.663.078 x 100")
    while let next = origin.masukan.first?.rujukan {
      asal = next
      depth += 1
      origin = try #require(application.state.asal(asal, ikhtisar: ikhtisar))
    }
    #expect(depth == 5)
    #expect(origin.masukan.allSatisfy { !$0.entri.isEmpty })
  }

  @Test("The mean lists every indikator; the pemda lists every perangkat daerah with data")
  func sums() async throws {
    let mean = try #require(try await Self.origin(.rataRata(unit: Self.unit, tahun: 2024)))
    #expect(mean.masukan.count == 6)
    let all = try #require(try await Self.origin(.seluruhAnggaran(tahun: 2024, .pagu)))
    #expect(all.masukan.contains { $0.nilai == "Rp7.996.663.078" })
  }

  @Test("Sums and means show their terms; a long sum is cut in the middle and counted")
  func workedLines() async throws {
    let pagu = try #require(try await Self.origin(.anggaran(unit: Self.unit, tahun: 2024, simpul: nil, .pagu)))
    #expect(pagu.masukan.count == 1 && pagu.perhitungan == nil)
    let mean = try #require(try await Self.origin(.rataRata(unit: Self.unit, tahun: 2024)))
    #expect(mean.perhitungan?.hasPrefix("(100,02% + ") == true && mean.perhitungan?.hasSuffix(") / 6") == true)
    #expect(Perhitungan.jumlah(["1", "2", "3"]) == "1 + 2 + 3")
    #expect(Perhitungan.jumlah((1...13).map(String.init)) == "1 + 2 + 3 + … + 13 [13 angka]")
    #expect(Perhitungan.jumlah(["1"]) == nil && Perhitungan.rataRata([]) == nil)
    #expect(Perhitungan.rataRata(["1"]) == "(1) / 1")
  }

  @Test("A place of the budget adds up what stands below it")
  func sumOfPlaces() async throws {
    let application = try await SampleData.application()
    let unit = try #require(application.state.unit[Self.unit])
    let programs = unit.ikhtisar(tahun: 2024).rincian.filter { $0.simpul.tingkat == .program }
    let above = try #require(programs.first?.simpul.induk)
    for kind in [Asal.Jumlah.pagu, .belanja] {
      let origin = try #require(
        application.state.asal(.anggaran(unit: Self.unit, tahun: 2024, simpul: above, kind)) { $0.ikhtisar(tahun: $1) })
      let terms = origin.masukan.map { $0.nilai.replacing("Rp", with: "") }
      #expect(terms.count > 1 && origin.perhitungan == terms.joined(separator: " + "))
    }
  }

  @Test("The efficiency of one indikator is no mean, and its line has the figures as they were recorded")
  func efficiency() async throws {
    let origin = try #require(try await Self.origin(try await Self.ikm(.efisiensi)))
    #expect(!origin.rumus.contains("rata-rata"))
    #expect(origin.rumus == "(1 - serapan / capaian) x 100")
    #expect(origin.perhitungan?.hasSuffix("(87,67 / 87,65 x 100)) x 100") == true, "\(origin.perhitungan ?? "")")
    let whole = try #require(try await Self.origin(.efisiensi(unit: Self.unit, tahun: 2024)))
    #expect(whole.rumus.hasPrefix("rata-rata"))
    #expect(whole.perhitungan?.contains(" + ") == true)
  }

  @Test(
    "There is no origin of what there is not",
    arguments: [
      .anggaran(unit: "tidak-ada", tahun: 2024, simpul: nil), .anggaran(unit: unit, tahun: 1999, simpul: nil),
      .anggaran(unit: unit, tahun: 2024, simpul: "tidak-ada"), .rataRata(unit: unit, tahun: 1999),
      .efisiensi(unit: unit, tahun: 1999), .seluruhAnggaran(tahun: 1999, .pagu),
      .indikator(unit: unit, indikator: "tidak-ada", tahun: 2024, .capaian),
    ] as [Asal])
  func nothing(asal: Asal) async throws {
    let origin = try await Self.origin(asal)
    #expect(origin == nil)
  }
}
