import Sakip
import Testing

@testable import Selaras

@Suite("Counts of staff that should agree")
struct RekapKepegawaianTests {
  private static func record(_ pendidikan: [Int], _ pangkat: [Int], _ posts: [(String, Int)]) throws
    -> KepegawaianDicatat
  {
    KepegawaianDicatat(
      unit: "u", tahun: 2024, per: try #require(Tanggal(iso: "2024-12-31")),
      pendidikan: pendidikan.enumerated().map { .init(nama: "P\($0)", jumlah: $1) },
      pangkat: pangkat.enumerated().map { .init(nama: "III/\($0)", jumlah: $1) },
      pegawai: posts.map { .init(jabatan: "J", pangkat: "", golonganRuang: $0, jumlah: $1) })
  }

  @Test func differencesAreNamedWithEveryFigure() throws {
    let same = [
      try Self.record([2, 1], [3], [("", 3)]), try Self.record([3], [], [("III/a", 3)]), try Self.record([], [], []),
      try Self.record([3], [], []), try Self.record([], [2], []),
    ]
    #expect(same.allSatisfy { RekapKepegawaian($0).perbedaan == nil && $0.perhatian == nil })
    let list = try Self.record([20, 3], [23], [("", 23), ("", 30)])
    #expect(
      list.perhatian
        == "Jumlah pegawai berbeda: 23 orang menurut pendidikan, 23 orang menurut pangkat, 53 orang menurut daftar jabatan. Periksa apakah ada pegawai yang tidak ikut dihitung."
    )
    #expect(try Self.record([2], [], [("III/a", 3)]).perhatian?.contains("2 orang menurut pendidikan, 3 orang") == true)
    #expect(try Self.record([.max, 1], [3], [("", .max)]).perhatian != nil)
    #expect(SmallAgency().refusal(list) == nil)
  }

  @Test("Only one of the two records of the sample differs, by those without pangkat")
  func sample() async throws {
    let state = try await SampleData.application().state
    func recap(_ unit: String, _ year: Int) throws -> RekapKepegawaian {
      RekapKepegawaian(try #require(state.unit[unit]?.organisasi.kepegawaian[year]).isi)
    }
    #expect(try recap("kecamatan-juai", 2024).perbedaan == nil)
    let batumandi = try recap("kecamatan-batumandi", 2023)
    #expect([batumandi.jumlahPendidikan, batumandi.jumlah, batumandi.jumlahPegawai] == [23, 23, 53])
    #expect(batumandi.perbedaan != nil)
  }
}
