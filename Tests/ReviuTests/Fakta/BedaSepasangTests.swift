import Sakip
import Testing

@testable import Reviu

struct BedaSepasangTests {
  private static func pasangan(_ amounts: [String]) throws -> [PasanganSerapan] {
    let lines = amounts.map { "Pagu Rp 10.000.000 dengan realisasi Rp \($0) atau sebesar 81,50%." }
    let document = try PembacaTeks.baca(lines.joined(separator: "\n\n"), nama: "contoh.txt")
    return PasanganSerapan.dariUraian(Uraian.semua(document))
  }

  @Test func `Statements with the same figures are not gone through`() throws {
    let pairs = try Self.pasangan(Array(repeating: "8.150.250", count: 60))
    let others = BedaSepasang(pairs, \.realisasi)
    #expect(pairs.count == 60)
    #expect(pairs.indices.allSatisfy { others.sesudah($0).isEmpty })
  }

  @Test func `Only figures behind that look alike are compared, until they are known to be wrong`() throws {
    var others = BedaSepasang(
      try Self.pasangan(["8.150.520", "8.150.250", "8.150.250", "8.149.999", "8.150.520"]), \.realisasi)
    #expect(others.sesudah(0) == [1, 2])
    #expect(others.sesudah(1) == [4])
    #expect(others.sesudah(4).isEmpty)
    others.lupakan([1, 4])
    #expect(others.sesudah(0) == [2])
    #expect(others.sesudah(2).isEmpty)
  }

  @Test(arguments: [0, 7, 19])
  func `One of many statements of a budget is the wrong one`(place: Int) throws {
    var amounts = Array(repeating: "8.150.250", count: 20)
    amounts[place] = "8.150.520"
    let lines = amounts.map { "Pagu kegiatan itu Rp 10.000.000 dengan realisasi Rp \($0) atau sebesar 81,50%." }
    let found = try KaidahDiuji.temuan("S02", lines.joined(separator: "\n\n"))
    #expect(found.map(\.pokok.tulisan) == ["Rp 8.150.520"])
    #expect(found.map(\.pokok.letak.baris) == [place * 2 + 1])
  }
}
