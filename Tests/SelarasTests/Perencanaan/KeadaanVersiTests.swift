import Sakip
import Testing

@testable import Selaras

/// What is said of a version beside its figures, and for which of its years targets are asked.
@Suite struct KeadaanVersiTests {
  private static let unit = SmallAgency.unit

  private static func versi(_ id: String, _ tahun: Int) throws -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: unit, id: id, nama: id.uppercased(), tanggal: try #require(Tanggal(tahun: tahun, bulan: 2, hari: 1)),
      dasar: "D", alasan: "", periode: PeriodeRencana(awal: 2023, akhir: 2025))
  }

  private static func status(_ id: String, _ aksi: AlurVersi.Aksi) -> StatusVersiBerubah {
    StatusVersiBerubah(unit: unit, versi: id, aksi: aksi, alasan: "A")
  }

  @Test(
    arguments: [
      ([], ["Terbuka, konsep", "Terbuka, konsep"], "B (terbuka, konsep)"),
      ([status("a", .tutup)], ["Ditutup", "Terbuka, belum berlaku"], "B (terbuka, belum berlaku)"),
      ([status("b", .tutup)], ["Terbuka, sudah diganti", "Ditutup"], "B"),
      ([status("a", .tutup), status("b", .tutup)], ["Ditutup", "Ditutup"], "B"),
      (
        [status("a", .tutup), status("b", .tutup), status("b", .buka)], ["Ditutup", "Dibuka kembali untuk diperbaiki"],
        "B (dibuka kembali untuk diperbaiki)"
      ),
    ] as [([any Event], [String], String)])
  func words(facts: [any Event], states: [String], name: String) throws {
    let agency = SmallAgency([try Self.versi("a", 2023), try Self.versi("b", 2024)] + facts)
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    #expect(plan.versiBerurutan.map { plan.keadaan(versi: $0.id) } == states)
    #expect(plan.versiBerurutan.last.map(plan.namaBerkeadaan) == name)
  }

  @Test("A version is asked for the targets of the years since it began", arguments: [(2024, 0), (2023, 1)])
  func years(began: Int, gaps: Int) throws {
    let agency = SmallAgency(
      [try Self.versi("a", began), SmallAgency.indicator()]
        + [2024, 2025].map {
          TargetDitetapkan(unit: Self.unit, indikator: "ikm", versi: "a", tahun: $0, nilai: .angka(ExactDecimal(1)))
        })
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    #expect(plan.kekosongan(try #require(plan.versi["a"])).count == gaps)
  }
}
