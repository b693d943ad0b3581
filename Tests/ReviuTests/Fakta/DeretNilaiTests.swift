import Sakip
import Testing

@testable import Reviu

struct DeretNilaiTests {
  private static let besar: [ExactDecimal] = (1...4_000).map { place in
    ExactDecimal(mantissa: .init(place * 25), decimals: place % 3)
  }

  private static func angka(_ text: String) throws -> AngkaTercetak { try #require(PemindaiAngka.pindai(text).first) }

  @Test(arguments: ["95,25%", "100%", "7,5%", "0,01%", "0%", "150 persen"])
  func `No value that makes the percentage is left out, and few others are kept`(printed: String) throws {
    let share = try Self.angka(printed)
    let series = DeretNilai(Self.besar)
    for written in ["Rp 12.500", "812,5", "Rp 1.000,00"] {
      let base = try Self.angka(written)
      let tops = Self.besar.filter { HasilBagi(AngkaTercetak($0), base)?.cocok(share) == .dibulatkan }
      let bottoms = Self.besar.filter { HasilBagi(base, AngkaTercetak($0))?.cocok(share) == .dibulatkan }
      #expect(Set(tops).isSubset(of: series.pembilang(base, persen: share)))
      #expect(Set(bottoms).isSubset(of: series.penyebut(base, persen: share)))
      #expect(printed == "0%" || series.pembilang(base, persen: share).count < 150)
    }
  }

  @Test func `An amount that a report repeats is looked at once`() throws {
    let sentence = "Pagu Rp 10.000.000 dengan realisasi Rp 8.150.250 atau sebesar 81,50%."
    let text = Array(repeating: sentence, count: 50).joined(separator: "\n\n")
    let texts = Uraian.semua(try PembacaTeks.baca(text, nama: "contoh.txt"))
    let known = JumlahDikenal(texts.flatMap(\.butir).filter(\.uang))
    let pair = try #require(PasanganSerapan.dariUraian(texts).first)
    #expect(known.calon(pair).map(\.angka.tulisan) == ["Rp 10.000.000", "Rp 8.150.250"])
  }
}

extension AngkaTercetak {
  fileprivate init(_ value: ExactDecimal) { self.init(tulisan: "", nilai: value, bentuk: .biasa, rentang: 0..<1) }
}
