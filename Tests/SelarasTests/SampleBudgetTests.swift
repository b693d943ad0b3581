import Sakip
import Selaras
import Testing

/// Tabel 3.13 of the LKIP of Kecamatan Juai 2024: every row as published.
@Suite struct SampleBudgetTests {
  struct Row: Sendable, Equatable, CustomStringConvertible {
    let nomor: String
    let pagu: Rupiah
    let realisasi: Rupiah
    let persen: String

    init(_ nomor: String, _ pagu: Int, _ realisasi: Int, _ persen: String) {
      self.nomor = nomor
      self.pagu = Rupiah(pagu)
      self.realisasi = Rupiah(realisasi)
      self.persen = persen
    }

    var description: String { "\(nomor) \(pagu.printed) \(realisasi.printed) \(persen)" }
  }

  private static let published = [
    Row("1", 6_025_173_178, 5_592_781_361, "92,82"),
    Row("1.1", 306_851_700, 304_556_268, "99,25"),
    Row("1.1.1", 6_515_500, 6_515_500, "100,00"),
    Row("1.1.2", 6_469_500, 5_661_700, "87,51"),
    Row("1.1.3", 293_866_700, 292_379_068, "99,49"),
    Row("1.2", 3_376_670_578, 3_045_667_964, "90,20"),
    Row("1.2.1", 3_269_845_678, 2_939_443_064, "89,90"),
    Row("1.2.2", 106_824_900, 106_224_900, "99,44"),
    Row("1.3", 19_040_000, 18_900_493, "99,27"),
    Row("1.3.1", 19_040_000, 18_900_493, "99,27"),
    Row("1.4", 735_990_200, 732_933_817, "99,58"),
    Row("1.4.1", 9_461_500, 9_461_500, "100,00"),
    Row("1.4.2", 138_844_300, 138_320_600, "99,62"),
    Row("1.4.3", 587_684_400, 585_151_717, "99,57"),
    Row("1.5", 635_248_700, 579_810_551, "91,27"),
    Row("1.5.1", 139_267_100, 137_887_300, "99,01"),
    Row("1.5.2", 149_094_200, 121_615_251, "81,57"),
    Row("1.5.3", 346_887_400, 320_308_000, "92,34"),
    Row("1.6", 951_372_000, 910_912_268, "95,75"),
    Row("1.6.1", 715_039_000, 675_184_750, "94,43"),
    Row("1.6.2", 236_333_000, 235_727_518, "99,74"),
    Row("2", 434_214_700, 432_248_899, "99,55"),
    Row("2.1", 219_579_800, 219_183_899, "99,82"),
    Row("2.1.1", 219_579_800, 219_183_899, "99,82"),
    Row("2.2", 214_634_900, 213_065_000, "99,27"),
    Row("2.2.1", 214_634_900, 213_065_000, "99,27"),
    Row("3", 372_156_100, 354_065_310, "95,14"),
    Row("3.1", 231_486_900, 231_271_300, "99,91"),
    Row("3.1.1", 49_507_400, 49_507_400, "100,00"),
    Row("3.1.2", 79_870_000, 79_686_100, "99,77"),
    Row("3.1.3", 102_109_500, 102_077_800, "99,97"),
    Row("3.2", 140_669_200, 122_794_010, "87,29"),
    Row("3.2.1", 140_669_200, 122_794_010, "87,29"),
    Row("4", 295_471_700, 260_547_500, "88,18"),
    Row("4.1", 295_471_700, 260_547_500, "88,18"),
    Row("4.1.1", 295_471_700, 260_547_500, "88,18"),
    Row("5", 426_643_600, 418_374_934, "98,06"),
    Row("5.1", 426_643_600, 418_374_934, "98,06"),
    Row("5.1.1", 121_116_000, 115_149_900, "95,07"),
    Row("5.1.2", 305_527_600, 303_225_034, "99,25"),
    Row("6", 443_003_800, 432_336_400, "97,59"),
    Row("6.1", 443_003_800, 432_336_400, "97,59"),
    Row("6.1.1", 137_971_300, 130_775_400, "94,78"),
    Row("6.1.2", 137_773_300, 137_276_600, "99,64"),
    Row("6.1.3", 30_449_200, 30_384_200, "99,79"),
    Row("6.1.4", 41_017_800, 41_009_000, "99,98"),
    Row("6.1.5", 95_792_200, 92_891_200, "96,97"),
  ]

  @Test func everyRowOfTable313() async throws {
    let unit = try #require(try await SampleData.unit("kecamatan-juai"))
    let tree = unit.rincianAnggaran(tahun: 2024)
    #expect(tree.prefix(2).map(\.nomor) == ["7", "7.01"])
    #expect(tree.prefix(2).allSatisfy { $0.jumlah == unit.ikhtisar(tahun: 2024).anggaran })
    let rows = tree.dropFirst(2).map {
      Row($0.nomor, Int($0.jumlah.pagu.amount), Int($0.jumlah.realisasi.amount), $0.jumlah.serapan?.printed() ?? "")
    }
    #expect(rows.count == Self.published.count)
    for (row, published) in zip(rows, Self.published) { #expect(row == published) }
    #expect(tree.dropFirst(2).allSatisfy { $0.nomor == $0.simpul.id })
  }

  @Test(arguments: [
    ("kecamatan-juai", 2024, 7_996_663_078, 7_490_354_404, "93,67", [1, 1, 6, 13, 28]),
    ("kecamatan-batumandi", 2023, 5_714_687_973, 5_472_611_561, "95,76", [1, 1, 6, 12, 28]),
  ])
  func totals(
    _ id: String, _ tahun: Int, _ pagu: Int, _ realisasi: Int, _ serapan: String, _ counts: [Int]
  ) async throws {
    let unit = try #require(try await SampleData.unit(id))
    let whole = unit.ikhtisar(tahun: tahun).anggaran
    #expect(whole == JumlahAnggaran(pagu: Rupiah(pagu), realisasi: Rupiah(realisasi)))
    #expect(whole.serapan?.printed() == serapan)
    let rows = unit.rincianAnggaran(tahun: tahun)
    #expect((0...4).map { depth in rows.count { $0.kedalaman == depth } } == counts)
  }

  @Test(arguments: [
    ("kecamatan-juai", 2024, ["Belanja operasi", "Belanja modal"]),
    ("kecamatan-batumandi", 2023, ["Belanja tidak langsung", "Belanja langsung"]),
  ])
  func spendingByKindAddsUpToTheBudget(_ id: String, _ tahun: Int, _ kinds: [String]) async throws {
    let unit = try #require(try await SampleData.unit(id))
    let recap = try #require(unit.anggaran.tahun[tahun]?.rekapBelanja?.isi)
    #expect(recap.anak(dari: nil).map(\.nama) == kinds)
    let budget = unit.ikhtisar(tahun: tahun).anggaran
    #expect(recap.realisasi == budget.realisasi)
    #expect(try #require(unit.pemeriksaanRekap(tahun: tahun)).paguRekap == budget.pagu)
  }

  @Test func anUnknownCeilingStaysUnknown() async throws {
    let unit = try #require(try await SampleData.unit("kecamatan-juai"))
    let recap = try #require(unit.anggaran.tahun[2024]?.rekapBelanja?.isi)
    #expect(recap.anak(dari: "Belanja modal").map(\.pagu) == [nil, nil])
  }

  @Test func paguOfBatumandiByKind() async throws {
    let unit = try #require(try await SampleData.unit("kecamatan-batumandi"))
    let year = try #require(unit.anggaran.tahun[2023])
    let details = year.subKegiatan.values.compactMap { $0.pagu[.perubahan]?.isi.rincian }.flatMap { $0 }
    let byKind = Dictionary(details.map { ($0.jenis, $0.jumlah) }, uniquingKeysWith: +)
    #expect(byKind[.pegawai] == Rupiah(3_332_300_923))
    #expect(byKind[.modal] == Rupiah(255_446_100))
    #expect(byKind.values.total() == Rupiah(5_714_687_973))
    #expect(year.subKegiatan.values.allSatisfy { $0.pagu[.murni] == nil })
  }
}
