import Sakip
import Testing

@Suite("Budget tree")
struct PohonAnggaranTests {
  typealias Simpul = PohonAnggaran.Simpul

  static func jumlah(_ pagu: Int, _ realisasi: Int) -> JumlahAnggaran {
    JumlahAnggaran(pagu: Rupiah(pagu), realisasi: Rupiah(realisasi))
  }

  @Test("Every parent is the sum of its children; the order is that of the report")
  func sums() throws {
    let pohon = try PohonAnggaran([
      Simpul(id: "b", induk: nil), Simpul(id: "b1", induk: "b", jumlah: Self.jumlah(50, 40)),
      Simpul(id: "a11", induk: "a1", jumlah: Self.jumlah(100, 90)), Simpul(id: "a", induk: nil),
      Simpul(id: "a1", induk: "a"), Simpul(id: "a12", induk: "a1", jumlah: Self.jumlah(200, 150)),
      Simpul(id: "a2", induk: "a", jumlah: Self.jumlah(1, 1)),
    ])
    #expect(pohon.baris.map(\.id) == ["b", "b1", "a", "a1", "a11", "a12", "a2"])
    #expect(pohon.baris.map(\.nomor) == ["1", "1.1", "2", "2.1", "2.1.1", "2.1.2", "2.2"])
    #expect(pohon.baris.map(\.kedalaman) == [0, 1, 0, 1, 2, 2, 1])
    #expect(pohon["a1"]?.jumlah == Self.jumlah(300, 240))
    #expect(pohon["a"]?.jumlah == Self.jumlah(301, 241))
    #expect(pohon.total == Self.jumlah(351, 281))
    #expect(pohon["z"] == nil)
  }

  @Test("Places without a number are passed over in the numbers, and their sums and coverage go up all the same")
  func unnumberedTop() throws {
    let spent = CakupanBelanja(tercatat: 1, seluruhnya: 1)
    let open = CakupanBelanja(tercatat: 0, seluruhnya: 1)
    let pohon = try PohonAnggaran([
      Simpul(id: "u", induk: nil, bernomor: false), Simpul(id: "b1", induk: "u", bernomor: false),
      Simpul(id: "p1", induk: "b1"), Simpul(id: "s1", induk: "p1", jumlah: Self.jumlah(10, 4), cakupan: spent),
      Simpul(id: "b2", induk: "u", bernomor: false), Simpul(id: "p2", induk: "b2"),
      Simpul(id: "s2", induk: "p2", jumlah: Self.jumlah(5, 0), cakupan: open),
      Simpul(id: "p3", induk: nil, jumlah: Self.jumlah(1, 1), cakupan: spent),
    ])
    #expect(pohon.baris.map(\.nomor) == ["", "", "1", "1.1", "", "2", "2.1", "3"])
    #expect(pohon.baris.map(\.kedalaman) == [0, 1, 2, 3, 1, 2, 3, 0])
    #expect(pohon["u"]?.jumlah == Self.jumlah(15, 4) && pohon["b2"]?.jumlah == Self.jumlah(5, 0))
    #expect(pohon["u"]?.cakupan == CakupanBelanja(tercatat: 1, seluruhnya: 2))
    #expect(pohon["b2"]?.cakupan.ada == false && pohon.cakupan == CakupanBelanja(tercatat: 2, seluruhnya: 3))
    #expect(pohon.total == Self.jumlah(16, 5))
  }

  @Test func nothing() throws {
    let pohon = try PohonAnggaran([])
    #expect(pohon.baris.isEmpty)
    #expect(pohon.total == .nol)
  }

  @Test(
    arguments: [
      ([Simpul(id: "a", induk: nil), Simpul(id: "a", induk: nil)], .idGanda("a")),
      ([Simpul(id: "a", induk: "z")], .indukTidakAda(id: "a", induk: "z")),
      ([Simpul(id: "a", induk: "a")], .melingkar("a")),
      ([Simpul(id: "r", induk: nil), Simpul(id: "a", induk: "b"), Simpul(id: "b", induk: "a")], .melingkar("a")),
      (
        [
          Simpul(id: "a", induk: nil, jumlah: jumlah(99, 10)), Simpul(id: "b", induk: "a", jumlah: jumlah(100, 10)),
        ], .jumlahIndukBerbeda(id: "a", tercatat: jumlah(99, 10), seharusnya: jumlah(100, 10))
      ),
    ] as [([Simpul], PohonAnggaranError)])
  func refuses(simpul: [Simpul], error: PohonAnggaranError) {
    #expect(throws: error) { try PohonAnggaran(simpul) }
    #expect(error.description.contains("\u{201C}a\u{201D}"))
    #expect(error.description.hasSuffix("."))
  }

  @Test("A parent may repeat the sum of its children")
  func repeatedSum() throws {
    let pohon = try PohonAnggaran([
      Simpul(id: "a", induk: nil, jumlah: Self.jumlah(100, 10)),
      Simpul(id: "b", induk: "a", jumlah: Self.jumlah(100, 10)),
    ])
    #expect(pohon.total == Self.jumlah(100, 10))
  }

  @Test(
    "A chain as deep as a tree may be, one deeper, and absurdly deep",
    arguments: [(20, true), (21, false), (50_000, false)])
  func depth(levels: Int, isAccepted: Bool) throws {
    let chain = (0..<levels).map { Simpul(id: "\($0)", induk: $0 == 0 ? nil : "\($0 - 1)", jumlah: .nol) }
    if isAccepted {
      #expect(try PohonAnggaran(chain).baris.count == levels)
    } else {
      #expect(throws: PohonAnggaranError.terlaluDalam("19")) { try PohonAnggaran(chain) }
    }
  }
}
