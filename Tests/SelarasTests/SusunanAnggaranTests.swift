import Sakip
import Testing

@testable import Selaras

@Suite("What stands below what in the budget, in one look at all places")
struct SusunanAnggaranTests {
  private static func place(_ id: String, _ parent: String, _ level: TingkatAnggaran) -> any Event {
    SimpulAnggaranDitetapkan(
      unit: PkAgency.unit, tahun: PkAgency.tahun, id: id, induk: parent, tingkat: level, nama: id, indikator: "",
      target: "")
  }

  private static let year = PkAgency(
    PkAgency.program("q") + [
      place("k", "p", .kegiatan), place("k-sk", "k", .subKegiatan),
      PaguDitetapkan(
        unit: PkAgency.unit, tahun: PkAgency.tahun, subKegiatan: "k-sk", versi: .perubahan, jumlah: Rupiah(7),
        rincian: []),
    ]
  ).state.unit[PkAgency.unit]?.anggaran.tahun[PkAgency.tahun]

  @Test func placesInTheOrderOfTheTree() throws {
    let year = try #require(Self.year)
    #expect(year.urutan == ["p", "sk", "k", "k-sk", "q", "q-sk"])
    #expect(try year.urutan == year.pohon().baris.map(\.id))
  }

  @Test(
    arguments: [
      (["p"], ["k", "k-sk", "p", "sk"]), (["k"], ["k", "k-sk"]), (["sk"], ["sk"]), (["lain"], ["lain"]), ([], []),
      (["k", "q"], ["k", "k-sk", "q", "q-sk"]),
    ] as [([String], [String])])
  func placesAndWhatIsBelow(ids: [String], expected: [String]) throws {
    #expect(try #require(Self.year).keturunan(ids).sorted() == expected)
  }

  @Test func placesWithAnAmount() throws {
    let year = try #require(Self.year)
    #expect(year.berpagu(.murni).sorted() == ["p", "sk"])
    // What is not amended keeps its original pagu.
    #expect(year.berpagu(.perubahan).sorted() == ["k", "k-sk", "p", "sk"])
  }

  @Test func onlyProgramsOfTheVersionHaveMoney() throws {
    let unit = try #require(PkAgency(PkAgency.program("q")).state.unit[PkAgency.unit])
    #expect(unit.programBerpagu(tahun: PkAgency.tahun, versi: .murni).map(\.pagu) == [Rupiah(1000), nil])
    #expect(unit.programBerpagu(tahun: PkAgency.tahun, versi: .perubahan).map(\.pagu) == [nil, nil])
    #expect(unit.versiAnggaranTerakhir(tahun: PkAgency.tahun) == .murni)
  }
}
