import Sakip
import Testing

/// Sums, numbers and counts of the rows of a plan.
@Suite struct PohonRencanaTests {
  private static func row(
    _ id: String, _ parent: String?, _ level: TingkatAnggaran, _ amount: Int? = nil, _ next: Int? = nil,
    kode: String? = nil
  ) -> PohonRencana.Simpul {
    PohonRencana.Simpul(
      id: id, induk: parent, tingkat: level, kode: kode ?? id, pagu: amount.map { Rupiah($0) },
      prakiraan: next.map { Rupiah($0) })
  }

  private static let tree = PohonRencana([
    row("5.03.02", "5.03", .program), row("5.03", nil, .bidangUrusan), row("5.03.01", "5.03", .program),
    row("5.03.01.2.02", "5.03.01", .kegiatan), row("5.03.01.2.01", "5.03.01", .kegiatan),
    row("b", "5.03.01.2.01", .subKegiatan, 20, 22, kode: "5.03.01.2.01.06"),
    row("a", "5.03.01.2.01", .subKegiatan, 10, nil, kode: "5.03.01.2.01.01"),
    row("c", "5.03.01.2.02", .subKegiatan, nil, nil, kode: "5.03.01.2.02.01"),
  ])

  @Test func rowsStandInTheOrderOfTheCodes() {
    #expect(
      Self.tree.baris.map(\.id) == ["5.03", "5.03.01", "5.03.01.2.01", "a", "b", "5.03.01.2.02", "c", "5.03.02"])
    #expect(Self.tree.baris.map(\.nomor) == ["", "1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "2"])
  }

  @Test func aParentIsTheSumOfWhatIsKnown() {
    #expect(Self.tree["5.03.01.2.01"]?.pagu.jumlah == Rupiah(30))
    #expect(Self.tree["5.03.01.2.01"]?.prakiraan.jumlah == Rupiah(22))
    #expect(Self.tree["5.03.01.2.01"]?.prakiraan.tanpaJumlah == 1)
    #expect(Self.tree["5.03.01.2.02"]?.pagu.jumlah == nil && Self.tree["5.03.01.2.02"]?.pagu.tanpaJumlah == 1)
    #expect(Self.tree.pagu.jumlah == Rupiah(30) && Self.tree.pagu.tanpaJumlah == 1)
    #expect(Self.tree["5.03.02"]?.pagu.jumlah == nil && Self.tree["5.03.02"]?.pagu.tanpaJumlah == 0)
  }

  @Test func levelsAreCounted() {
    #expect(TingkatAnggaran.allCases.map(Self.tree.banyak) == [0, 1, 2, 2, 3])
  }

  @Test func whatHasNoParentStandsAtTheTopAndACircleIsNotShown() {
    let odd = PohonRencana([
      Self.row("x", "tidak-ada", .subKegiatan, 5), Self.row("y", "z", .program), Self.row("z", "y", .program),
    ])
    #expect(odd.baris.map(\.id) == ["x"] && odd.pagu.jumlah == Rupiah(5))
  }
}
