import Sakip
import Testing

@testable import Selaras

/// What becomes of targets, tujuan and indikator from one version of a plan to the next.
@Suite struct PerbandinganVersiTests {
  private static func version(_ id: String, _ day: String) throws -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: SmallAgency.unit, id: id, nama: id, tanggal: try #require(Tanggal(iso: day)), dasar: "", alasan: "",
      periode: PeriodeRencana(awal: 2024, akhir: 2026))
  }

  private static func agency(_ first: [Int: Int], _ second: [Int: Int]) throws -> PerbandinganVersi {
    let plan = try plan(first, second)
    let ordered = plan.versiBerurutan
    #expect(ordered.map(\.id) == ["a", "b"])
    return plan.perbandingan(dari: ordered[0], ke: ordered[1])
  }

  private static func plan(_ first: [Int: Int], _ second: [Int: Int]) throws -> PerencanaanUnit {
    func targets(_ version: String, _ years: [Int: Int]) -> [any Event] {
      years.map {
        TargetDitetapkan(
          unit: SmallAgency.unit, indikator: "ikm", versi: version, tahun: $0.key, nilai: .angka(ExactDecimal($0.value))
        )
      }
    }
    let versions = [try version("b", "2024-09-18"), try version("a", "2024-01-01")]
    let small = SmallAgency(
      versions + [
        SmallAgency.indicator(), TujuanDitetapkan(unit: SmallAgency.unit, id: "lama", nama: "Lama", versi: ["a"]),
        TujuanDitetapkan(unit: SmallAgency.unit, id: "baru", nama: "Baru", versi: ["b"]),
      ] + targets("a", first) + targets("b", second))
    return try #require(small.state.unit[SmallAgency.unit]).perencanaan
  }

  @Test(
    arguments: [
      ([2024: 1, 2025: 2], [2024: 1, 2025: 2], "tetap", "tetap tetap"),
      ([2024: 1, 2025: 2], [2024: 1, 2025: 3], "berubah", "tetap berubah"),
      ([2024: 1, 2025: 2], [2024: 1], "tetap", "tetap tidak dicantumkan"),
      ([2024: 1], [2024: 1, 2026: 5], "berubah", "tetap ditambahkan"),
      ([2024: 1], [:], "dihapus", "dihapus"),
      ([:], [2024: 1], "berubah", "ditambahkan"),
    ] as [([Int: Int], [Int: Int], String, String)])
  func targets(first: [Int: Int], second: [Int: Int], whole: String, years: String) throws {
    let shown = try Self.agency(first, second)
    let row = try #require(shown.indikator.first)
    #expect(row.perubahan.rawValue == whole)
    #expect(row.target.map(\.perubahan.rawValue).joined(separator: " ") == years)
    #expect(shown.jumlahTargetBerubah(tahun: 2025) == (years.hasSuffix(" berubah") ? 1 : 0))
    #expect(PerbandinganVersi.Perubahan.allCases.map(shown.jumlah).reduce(0, +) == 1)
  }

  @Test func anIndikatorInNeitherIsNotListed() throws {
    #expect(try Self.agency([:], [:]).indikator.isEmpty)
  }

  @Test func anotherWordingInTheLaterVersionIsAChange() throws {
    let small = SmallAgency([
      try Self.version("a", "2024-01-01"), try Self.version("b", "2024-09-18"),
      TujuanDitetapkan(
        unit: SmallAgency.unit, id: "t", nama: "Tujuan", rumusan: [RumusanVersi(versi: "b", teks: "Tujuan baru")]),
      SmallAgency.indicator(),
    ])
    let plan = try #require(small.state.unit[SmallAgency.unit]).perencanaan
    let ordered = plan.versiBerurutan
    let part = try #require(plan.deret(ordered)?.butir.first)
    #expect(part.sel.map(\.isi) == ["Tujuan", "Tujuan baru"] && part.sel.last?.perubahan == .berubah)
    let indicator = try #require(plan.indikator["ikm"])
    #expect(
      ["a", "b", nil].map { plan.sasaranAtauTujuan(indicator, dalam: $0) } == ["Tujuan", "Tujuan baru", "Tujuan"])
  }

  @Test func tujuanStandInTheVersionsTheyName() throws {
    let plan = try Self.plan([:], [:])
    let shown = try #require(plan.deret(plan.versi.semua))
    #expect(
      shown.butir.map { "\($0.sel.compactMap(\.isi).joined()) \($0.sel.last?.perubahan?.rawValue ?? "-")" } == [
        "TujuanTujuan tetap", "Lama dihapus", "Baru ditambahkan",
      ])
  }
}
