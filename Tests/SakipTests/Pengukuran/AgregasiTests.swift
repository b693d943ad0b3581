import Sakip
import Testing

@Suite("Aggregation, summaries and development")
struct AgregasiTests {
  @Test(
    arguments: [
      (.rataRata, ["87,56", "87,78"], "87,67"), (.terakhir, ["87,56", "87,78"], "87,78"),
      (.jumlah, ["8", "8"], "16,00"),
      (.maksimum, ["3", "7", "5"], "7,00"), (.posisi, ["3", "7", "5"], "5,00"),
      (.jumlah, ["8", nil, "0", nil], "8,00"), (.rataRata, ["90", nil, "80"], "85,00"),
      (.rataRata, ["90", "0"], "45,00"),
      (.terakhir, ["3", "7", nil], "7,00"), (.posisi, ["3", "7", nil], nil), (.maksimum, [nil, "-7", nil], "-7,00"),
      (.jumlah, [nil, nil], nil), (.rataRata, [nil], nil), (.terakhir, [nil], nil), (.maksimum, [], nil),
      (.posisi, [], nil), (.posisi, [nil, "4"], "4,00"),
    ] as [(Agregasi, [String?], String?)])
  func aggregates(agregasi: Agregasi, values: [String?], printed: String?) throws {
    let figures = try values.map { try $0.map(angka) }
    #expect(agregasi.hitung(figures)?.printed() == printed)
  }

  static let gagal = RekapCapaian.TidakTerukur(nama: "Indeks baru", sebab: "indikator belum ada pada tahun itu")

  @Test("Counts add up to the set, and the mean says what it leaves out")
  func rekap() throws {
    let rekap = RekapCapaian([
      .terukur(try rasio("100,02")), .terukur(Ratio(100)), .terukur(try rasio("99,99")), .tidakTerukur(Self.gagal),
      .terukur(Ratio(250)),
    ])
    #expect(rekap.melampaui == 2)
    #expect(rekap.sesuai == 1)
    #expect(rekap.belumTercapai == 1)
    #expect(rekap.tidakTerukur == [Self.gagal])
    #expect(rekap.jumlah == 5)
    #expect(rekap.rataRata?.printed() == "137,50")
    #expect(rekap.kebijakan.isEmpty)
  }

  @Test(
    arguments: [
      (.tanpa, "150,00", false), (.seratus, "75,00", true), (.seratusSepuluh, "80,00", true),
      (.seratusDuaPuluh, "85,00", true), (.seratusLimaPuluh, "100,00", true),
    ] as [(BatasRataRata, String, Bool)])
  func caps(batas: BatasRataRata, mean: String, isNamed: Bool) {
    let rekap = RekapCapaian([.terukur(Ratio(250)), .terukur(Ratio(50))], batas: batas)
    #expect(rekap.rataRata?.printed() == mean)
    #expect(rekap.kebijakan == (isNamed ? [batas.uraian] : []))
    #expect(RekapCapaian([.terukur(Ratio(100)), .terukur(Ratio(50))], batas: batas).kebijakan.isEmpty)
  }

  @Test func emptySets() {
    #expect(RekapCapaian([]).rataRata == nil)
    #expect(RekapCapaian([]).jumlah == 0)
    #expect(RekapCapaian([.tidakTerukur(Self.gagal)], batas: .seratus).rataRata == nil)
  }

  @Test("Growth, point change and gap are three different figures")
  func development() throws {
    let earlier = try rasio("87,55")
    let later = try rasio("87,67")
    #expect(Perkembangan.pertumbuhan(from: earlier, to: later)?.printed() == "0,14")
    #expect(Perkembangan.perubahanPoin(from: earlier, to: later).printed() == "0,12")
    #expect(Perkembangan.pertumbuhan(from: Ratio(0), to: later) == nil)
    #expect(Perkembangan.sisaTarget(akhir: try rasio("87,75"), realisasi: later, polaritas: .naik).printed() == "0,08")
    #expect(
      Perkembangan.sisaTarget(akhir: try rasio("2,1"), realisasi: try rasio("2,69"), polaritas: .turun).printed()
        == "0,59")
    #expect(Perkembangan.sisaTarget(akhir: Ratio(5), realisasi: Ratio(6), polaritas: .naik).printed() == "-1,00")
    #expect(Perkembangan(from: earlier, to: later) == .naik)
    #expect(Perkembangan(from: later, to: earlier) == .turun)
    #expect(Perkembangan(from: later, to: try rasio("87,670")) == .tetap)
  }
}
