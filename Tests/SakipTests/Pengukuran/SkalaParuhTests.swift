import Sakip
import Testing

@Suite struct SkalaParuhTests {
  @Test(arguments: [
    (230, false), (100, false), (91, false), (76, false), (66, false), (65, true), (51, true), (50, true), (0, true),
    (-5, true),
  ])
  func theLowerHalfOfFiveClassesLeavesTheMiddleOut(figure: Int, isLow: Bool) {
    #expect(SkalaKategori.permendagri86.diParuhBawah(Ratio(ExactDecimal(figure))) == isLow)
  }

  @Test(arguments: [(2, "A", false), (2, "B", true), (3, "B", false), (3, "C", true), (4, "C", true)])
  func anyNumberOfClasses(count: Int, name: String, isLow: Bool) throws {
    let names = ["A", "B", "C", "D"].prefix(count)
    let classes = names.enumerated().map { index, name in
      SkalaKategori.Kelas(
        name, bawah: index + 1 < count ? .init(ExactDecimal(90 - index * 10), termasuk: true) : nil,
        atas: index > 0 ? .init(ExactDecimal(100 - index * 10), termasuk: false) : nil)
    }
    let scale = try SkalaKategori(
      kode: "s", nama: "S", dasar: "D", satuan: "%", pembulatan: nil, catatan: "", kelas: classes)
    let figure = try #require(
      (0...100).map { Ratio(ExactDecimal($0)) }.first { scale.kategori($0) == name })
    #expect(scale.diParuhBawah(figure) == isLow)
  }
}
