import Sakip
import Testing

@Suite("Spending that is missing, and spending that falls")
struct CakupanBelanjaTests {
  @Test(
    arguments: [
      (0, 0, nil), (3, 3, nil), (0, 2, "realisasi anggaran belum dicatat"),
      (2, 3, "realisasi anggaran baru dicatat pada 2 dari 3 sub kegiatan"),
    ] as [(Int, Int, String?)])
  func missing(tercatat: Int, seluruhnya: Int, kekurangan: String?) {
    let cakupan = CakupanBelanja(tercatat: tercatat, seluruhnya: seluruhnya)
    #expect(cakupan.kekurangan == kekurangan)
    #expect(cakupan.lengkap == (kekurangan == nil) && cakupan.ada == (tercatat > 0))
    #expect(cakupan.catatan.isEmpty == cakupan.lengkap)
  }

  @Test(
    "Every fall from one recorded month to the next, over gaps too",
    arguments: [
      ([], []), ([(1, 5)], []), ([(1, 5), (2, 5), (3, 9)], []),
      ([(3, 900), (6, 1_000), (9, 950), (10, 960), (12, 940)], [[6, 9, 50], [10, 12, 20]]),
    ] as [([(Int, Int)], [[Int]])])
  func falls(months: [(Int, Int)], expected: [[Int]]) {
    let found = PenurunanBelanja.cari(months.map { (bulan: $0.0, jumlah: Rupiah($0.1)) })
    #expect(found.map { [$0.dariBulan, $0.keBulan, Int($0.jumlah.amount)] } == expected)
    #expect(found.allSatisfy { $0.uraian.hasPrefix("turun Rp") })
  }

  @Test func aFallNamesMonthsAndAmounts() {
    let fall = PenurunanBelanja.cari([(bulan: 6, jumlah: Rupiah(250_000)), (bulan: 7, jumlah: Rupiah(200_000))])
    #expect(
      fall.map(\.uraian) == [
        "turun Rp50.000: dari Rp250.000 sampai dengan Juni menjadi Rp200.000 sampai dengan Juli"
      ])
  }

  @Test("A mean leaves out what cannot be computed, and says why")
  func efficiencyOfTheRest() throws {
    func full(_ capaian: Int, _ pagu: Int, _ realisasi: Int) -> Efisiensi.Bahan {
      .lengkap(
        Efisiensi.Masukan(
          capaian: Ratio(capaian), anggaran: JumlahAnggaran(pagu: Rupiah(pagu), realisasi: Rupiah(realisasi))))
    }
    let members: [(nama: String, bahan: Efisiensi.Bahan)] = [
      ("a", full(100, 100, 90)), ("b", .kurang("realisasi anggaran belum dicatat")), ("c", full(0, 100, 50)),
      ("d", full(100, 0, 0)), ("e", full(100, 100, 70)),
    ]
    let mean = RekapEfisiensi(.pmk249, members)
    #expect(mean.persen?.printed() == "20,00")
    #expect(mean.dihitung == 2 && mean.jumlah == 5)
    #expect(mean.tidakDihitung.map(\.nama) == ["b", "c", "d"])
    #expect(mean.tidakDihitung.map(\.sebab) == ["realisasi anggaran belum dicatat", "capaian 0", "pagu 0"])
    let sums = RekapEfisiensi(.pmk214, members)
    #expect(sums.persen?.printed() == "-5,00")
    #expect(sums.tidakDihitung.map(\.nama) == ["b"])
    #expect(RekapEfisiensi(.pmk249, []).persen == nil)
  }
}
