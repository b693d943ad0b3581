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
